import { type Say, type Stage, steppedZoom } from './stage.ts'

/** Characters shown; more would stall the frame, and the copy on disk has them all. */
export const MAX_CHARACTERS = 5_000_000

/** Puts a text on the stage, as text. */
export const showText = (stage: HTMLElement, text: string, say: Say): Stage => {
  const sheet = document.createElement('article')
  sheet.className = 'plain'
  sheet.dir = 'auto'
  sheet.textContent = text.slice(0, MAX_CHARACTERS)
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
