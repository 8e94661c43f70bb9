import { UnreadablePicture } from '../../shared/pictures/rows.ts'
import type { ViewerWords } from '../../shared/port/viewer-messages.ts'
import type { Beside } from './beside.ts'
import { openPages, type PicturePage, type PictureRemark, type ShownPage } from './picture-pages.ts'
import { type Say, type Stage, steppedZoom } from './stage.ts'

/** Space around a picture, as in viewer.css. */
const MARGIN = 32

/** A picture that fitted to the page would be a strip is fitted to the width. */
const LEAST_OF_WIDTH = 0.5

interface Picture {
  readonly bytes: ArrayBuffer
  readonly mediaType: string
  readonly title: string
  readonly words: ViewerWords
  readonly beside: Beside
}

const REMARK_WORDS: Readonly<Record<PictureRemark, keyof ViewerWords>> = {
  half: 'halfPicture',
  smaller: 'smallerPicture',
  main: 'mainPicture',
}

const elementOf = async ({ image }: ShownPage, title: string): Promise<HTMLElement> => {
  if (image instanceof ImageBitmap) {
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(image)
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', title)
    return canvas
  }
  const element = new Image()
  element.alt = title
  element.src = URL.createObjectURL(image)
  try {
    await element.decode()
  } finally {
    URL.revokeObjectURL(element.src)
  }
  return element
}

/** One page of the file: its place is there from the beginning, its picture while it is near what is seen. */
class Leaf {
  readonly frame = document.createElement('div')
  readonly #page: PicturePage
  readonly #picture: Picture
  #element: HTMLElement | undefined
  #loading: Promise<void> | undefined
  #isWanted = false
  #size: [width: number, height: number, turns: number] = [0, 0, 0]

  constructor(page: PicturePage, picture: Picture) {
    this.#page = page
    this.#picture = picture
    this.frame.className = 'leaf'
  }

  /** Width and height after so many quarter turns. */
  size(turns: number): [number, number] {
    const { width, height } = this.#page
    return turns % 2 === 0 ? [width, height] : [height, width]
  }

  /** @throws UnreadablePicture */
  want(): Promise<void> {
    this.#isWanted = true
    this.#loading ??= this.#load()
    return this.#loading
  }

  /** Gives its memory back. */
  release(): void {
    this.#isWanted = false
    if (this.#element === undefined) return
    this.#element.remove()
    this.#element = undefined
    this.#loading = undefined
  }

  /** What cannot be read is said in its place. */
  fail(): void {
    this.frame.textContent = this.#picture.words.leftOut
    this.frame.classList.add('unread')
  }

  draw(zoom: number, turns: number): void {
    const [width, height] = this.size(turns)
    this.frame.style.width = `${width * zoom}px`
    this.frame.style.height = `${height * zoom}px`
    this.#size = [this.#page.width * zoom, this.#page.height * zoom, turns]
    this.#place()
  }

  #place(): void {
    if (this.#element === undefined) return
    const [width, height, turns] = this.#size
    this.#element.style.width = `${width}px`
    this.#element.style.height = `${height}px`
    this.#element.style.rotate = `${turns * 90}deg`
  }

  async #load(): Promise<void> {
    const shown = await this.#page.load()
    const element = await elementOf(shown, this.#picture.title)
    for (const remark of shown.remarks) this.#picture.beside.say(this.#picture.words[REMARK_WORDS[remark]])
    if (!this.#isWanted) {
      this.#loading = undefined
      return
    }
    this.#element = element
    this.frame.replaceChildren(element)
    this.#place()
  }
}

/** Loads pages that come near, one after the other, and lets go of those that are far. */
const follow = (stage: HTMLElement, leaves: readonly Leaf[]): void => {
  const byFrame = new Map<Element, Leaf>(leaves.map((leaf) => [leaf.frame, leaf]))
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const leaf = byFrame.get(target)
        if (isIntersecting) leaf?.want().catch(() => leaf.fail())
        else leaf?.release()
      }
    },
    { root: stage, rootMargin: '50% 0px' },
  )
  for (const leaf of leaves) observer.observe(leaf.frame)
}

class PictureStage implements Stage {
  readonly #stage: HTMLElement
  readonly #leaves: readonly Leaf[]
  readonly #say: Say
  #zoom = 1
  #turns = 0
  #page = 1

  constructor(stage: HTMLElement, leaves: readonly Leaf[], say: Say) {
    this.#stage = stage
    this.#leaves = leaves
    this.#say = say
    const column = document.createElement('div')
    column.className = 'picture'
    column.append(...leaves.map(({ frame }) => frame))
    stage.replaceChildren(column)
    this.#fitTo(leaves.length === 1 && !this.#isStrip() ? 'page' : 'width')
    stage.addEventListener('scroll', () => this.#tellPage(), { passive: true })
  }

  zoom(to: Parameters<Stage['zoom']>[0]): void {
    if (to === 'width' || to === 'page') this.#fitTo(to)
    else {
      this.#zoom = steppedZoom(this.#zoom, to)
      this.#draw()
    }
  }

  rotate(): void {
    this.#turns = (this.#turns + 1) % 4
    this.#draw()
  }

  go(page: number): void {
    const leaf = this.#leaves[Math.min(page, this.#leaves.length) - 1]
    leaf?.frame.scrollIntoView({ block: 'start' })
  }

  find(): void {
    this.#say({ kind: 'found', current: 0, total: 0 })
  }

  password(): void {}

  /** By how much the widest page fits into the width, and the first into the page. */
  #fits(): { byWidth: number; byPage: number } {
    const widest = Math.max(...this.#leaves.map((leaf) => leaf.size(this.#turns)[0]))
    const [width, height] = this.#leaves[0]?.size(this.#turns) ?? [1, 1]
    const [roomAcross, roomDown] = [this.#stage.clientWidth - MARGIN, this.#stage.clientHeight - MARGIN]
    return { byWidth: roomAcross / widest, byPage: Math.min(roomAcross / width, roomDown / height, 1) }
  }

  #isStrip(): boolean {
    const { byWidth, byPage } = this.#fits()
    return byPage < Math.min(byWidth, 1) * LEAST_OF_WIDTH
  }

  #fitTo(to: 'width' | 'page'): void {
    const { byWidth, byPage } = this.#fits()
    this.#zoom = Math.max(0.01, to === 'width' ? byWidth : byPage)
    this.#draw()
  }

  #draw(): void {
    for (const leaf of this.#leaves) leaf.draw(this.#zoom, this.#turns)
    this.#tell()
  }

  #tell(): void {
    const zoomPercent = Math.max(1, Math.round(this.#zoom * 100))
    this.#say({ kind: 'position', page: this.#page, zoomPercent })
  }

  #tellPage(): void {
    const middle = this.#stage.scrollTop + this.#stage.clientHeight / 2
    const after = this.#leaves.findIndex(({ frame }) => frame.offsetTop > middle)
    const page = Math.max(1, after === -1 ? this.#leaves.length : after)
    if (page === this.#page) return
    this.#page = page
    this.#tell()
  }
}

const CODES = {
  damaged: 'DOCUMENT_UNREADABLE',
  unsupported: 'DOCUMENT_UNREADABLE',
  'too-large': 'DOCUMENT_TOO_LARGE',
} as const

/** Puts a picture on the stage, upright, all pages of a TIFF below each other. */
export const showPicture = async (
  stage: HTMLElement,
  picture: Picture,
  say: Say,
): Promise<Stage | undefined> => {
  try {
    const pages = await openPages(new Uint8Array(picture.bytes), picture.mediaType)
    const leaves = pages.map((page) => new Leaf(page, picture))
    const first = leaves[0]
    if (first === undefined) throw new UnreadablePicture('damaged')
    const shown = new PictureStage(stage, leaves, say)
    await first.want().catch((error: unknown) => {
      if (leaves.length === 1) throw error
      first.fail()
    })
    follow(stage, leaves)
    say({ kind: 'shown', pages: leaves.length })
    return shown
  } catch (error) {
    stage.replaceChildren()
    say({
      kind: 'failed',
      code: error instanceof UnreadablePicture ? CODES[error.fault] : 'DOCUMENT_UNREADABLE',
    })
    return undefined
  }
}
