import { type Say, type Stage, steppedZoom } from './stage.ts'

/** Characters shown; more would stall the frame, and the copy on disk has them all. */
const MAX_CHARACTERS = 5_000_000

/** Decodes by byte order mark, then as UTF-8, and only then by the Cyrillic code page of old Windows. */
export const decodeText = (bytes: ArrayBuffer): string => {
  const head = new Uint8Array(bytes, 0, Math.min(3, bytes.byteLength))
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}

/** Puts a text on the stage, as text. */
export const showText = (stage: HTMLElement, bytes: ArrayBuffer, say: Say): Stage => {
  const sheet = document.createElement('article')
  sheet.className = 'plain'
  sheet.dir = 'auto'
  sheet.textContent = decodeText(bytes).slice(0, MAX_CHARACTERS)
  stage.replaceChildren(sheet)

  let zoom = 1
  const draw = (): void => {
    sheet.style.fontSize = `${zoom * 100}%`
    say({ kind: 'position', page: 1, zoomPercent: Math.round(zoom * 100) })
  }
  draw()
  say({ kind: 'shown', pages: 1 })
  return {
    zoom: (to) => {
      zoom = to === 'in' || to === 'out' ? steppedZoom(zoom, to) : 1
      draw()
    },
    rotate: () => undefined,
    go: () => undefined,
    find: () => say({ kind: 'found', current: 0, total: 0 }),
    password: () => undefined,
  }
}
