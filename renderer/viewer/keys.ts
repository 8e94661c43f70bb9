import type { ViewerKey } from '../../shared/port/viewer-messages.ts'

const WITH_CONTROL: Readonly<Record<string, ViewerKey>> = { KeyL: 'lock', KeyK: 'palette', KeyF: 'find' }
const ALONE: Readonly<Record<string, ViewerKey>> = { KeyJ: 'next', KeyK: 'previous' }

/** The key of the program that was pressed, if it is one: by place on the keyboard, so that it works in any layout. */
export const programKey = (event: KeyboardEvent): ViewerKey | undefined => {
  if (event.ctrlKey || event.metaKey) return WITH_CONTROL[event.code]
  if (event.key === 'Escape') return 'back'
  if (event.key === '?') return 'help'
  return event.altKey || event.shiftKey ? undefined : ALONE[event.code]
}
