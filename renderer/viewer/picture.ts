import { statedSize } from './picture-size.ts'
import { type Say, type Stage, steppedZoom } from './stage.ts'

/** Pixels of the largest picture that is decoded: a small file can unfold to gigabytes. */
const MAX_PIXELS = 100_000_000

/** Space around the picture, as in viewer.css. */
const MARGIN = 32

interface Picture {
  readonly bytes: ArrayBuffer
  readonly mediaType: string
  readonly title: string
}

const load = async ({ bytes, mediaType, title }: Picture): Promise<HTMLImageElement> => {
  const image = new Image()
  image.alt = title
  image.src = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  try {
    await image.decode()
  } finally {
    URL.revokeObjectURL(image.src)
  }
  return image
}

/** Puts a picture on the stage; the browser turns it as its EXIF orientation says. */
export const showPicture = async (
  stage: HTMLElement,
  picture: Picture,
  say: Say,
): Promise<Stage | undefined> => {
  const [statedWidth, statedHeight] = statedSize(picture.bytes, picture.mediaType) ?? [0, 0]
  if (statedWidth * statedHeight > MAX_PIXELS) {
    say({ kind: 'failed', code: 'DOCUMENT_TOO_LARGE' })
    return
  }
  const image = await load(picture)
  const frame = document.createElement('div')
  frame.className = 'picture'
  frame.append(image)
  stage.replaceChildren(frame)

  let zoom = 1
  let turns = 0
  const size = (): [number, number] =>
    turns % 2 === 0 ? [image.naturalWidth, image.naturalHeight] : [image.naturalHeight, image.naturalWidth]
  const draw = (): void => {
    const [width, height] = size()
    image.style.width = `${image.naturalWidth * zoom}px`
    image.style.rotate = `${turns * 90}deg`
    frame.style.minWidth = `${width * zoom + MARGIN}px`
    frame.style.minHeight = `${Math.max(height * zoom + MARGIN, stage.clientHeight)}px`
    say({ kind: 'position', page: 1, zoomPercent: Math.max(1, Math.round(zoom * 100)) })
  }
  const fitTo = (to: 'width' | 'page'): void => {
    const [width, height] = size()
    const byWidth = (stage.clientWidth - MARGIN) / width
    const byHeight = (stage.clientHeight - MARGIN) / height
    zoom = Math.max(0.01, to === 'width' ? byWidth : Math.min(byWidth, byHeight, 1))
    draw()
  }
  fitTo('page')
  say({ kind: 'shown', pages: 1 })
  return {
    zoom: (to) => {
      if (to === 'width' || to === 'page') return fitTo(to)
      zoom = steppedZoom(zoom, to)
      draw()
    },
    rotate: () => {
      turns = (turns + 1) % 4
      draw()
    },
    go: () => undefined,
    find: () => say({ kind: 'found', current: 0, total: 0 }),
    password: () => undefined,
  }
}
