/** A shortcut as a person would write it, taken apart. */
interface Keys {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly key: string
}

const keysOf = (shortcut: string): Keys => {
  const parts = shortcut.toLowerCase().split('+')
  return {
    mod: parts.includes('mod'),
    shift: parts.includes('shift'),
    alt: parts.includes('alt'),
    key: parts.at(-1) ?? '',
  }
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

/** The key by its place on the keyboard; undefined for one that is known by the sign it types. */
const codeOf = (key: string): string | undefined => {
  if (/^[a-z]$/u.test(key)) return `Key${key.toUpperCase()}`
  return /^\d$/u.test(key) ? `Digit${key}` : undefined
}

/**
 * Whether a key press is a shortcut.
 *
 * A letter and a digit are matched by their place on the keyboard: with a Russian layout the key of Ctrl+K types "л", with a
 * Kazakh one the key of 2 types "ә". A sign such as `?` is matched by what it types, wherever the layout puts it; a slash also by
 * its place, where Cyrillic layouts have a full stop or a №.
 */
export const matches = (shortcut: string, press: KeyPress): boolean => {
  const keys = keysOf(shortcut)
  if (press.altKey !== keys.alt || keys.mod !== (press.ctrlKey || press.metaKey)) return false
  const code = codeOf(keys.key)
  if (code !== undefined) return press.code === code && press.shiftKey === keys.shift
  if (keys.key === '/' && press.code === 'Slash' && /^[.№]$/u.test(press.key)) return true
  return press.key.toLowerCase() === keys.key
}
