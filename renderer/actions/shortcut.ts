/** A shortcut as a person would write it, taken apart. */
interface Keys {
  readonly mod: boolean
  readonly shift: boolean
  readonly key: string
}

const keysOf = (shortcut: string): Keys => {
  const parts = shortcut.toLowerCase().split('+')
  return { mod: parts.includes('mod'), shift: parts.includes('shift'), key: parts.at(-1) ?? '' }
}

/** What a key event says, without the rest of the browser's type, so that it can be tested without one. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * Whether a key press is a shortcut.
 *
 * A letter is matched by its place on the keyboard: with a Russian or Kazakh layout the key of Ctrl+K types "л".
 * A sign such as `?` is matched by what it types, wherever the layout puts it.
 */
export const matches = (shortcut: string, press: KeyPress): boolean => {
  const keys = keysOf(shortcut)
  if (press.altKey || keys.mod !== (press.ctrlKey || press.metaKey)) return false
  if (/^[a-z]$/u.test(keys.key))
    return press.code === `Key${keys.key.toUpperCase()}` && press.shiftKey === keys.shift
  return press.key.toLowerCase() === keys.key
}
