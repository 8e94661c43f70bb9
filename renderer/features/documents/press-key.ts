import type { ViewerKey } from '../../../shared/port/viewer-messages.ts'

const PRESSES: Readonly<Record<Exclude<ViewerKey, 'find'>, KeyboardEventInit>> = {
  lock: { key: 'l', code: 'KeyL', ctrlKey: true },
  palette: { key: 'k', code: 'KeyK', ctrlKey: true },
  back: { key: 'Escape', code: 'Escape' },
  next: { key: 'j', code: 'KeyJ' },
  previous: { key: 'k', code: 'KeyK' },
  help: { key: '?', code: 'Slash', shiftKey: true },
}

/** Presses a key of the program in the page, because it was pressed while the viewer frame had the focus. */
export const pressKey = (key: Exclude<ViewerKey, 'find'>): void => {
  window.focus()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...PRESSES[key], bubbles: true }))
}
