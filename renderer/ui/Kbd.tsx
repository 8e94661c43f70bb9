import { Fragment } from 'react'
import classes from './Kbd.module.css'

const isMac = (): boolean => /Mac/u.test(navigator.platform)

const KEY_NAMES: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  escape: 'Esc',
  enter: 'Enter',
  shift: 'Shift',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  alt: 'Alt',
  space: 'Space',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
}
const MAC_NAMES: Readonly<Record<string, string>> = { ...KEY_NAMES, mod: '⌘', shift: '⇧', alt: '⌥' }

const nameOf = (key: string): string =>
  (isMac() ? MAC_NAMES : KEY_NAMES)[key.toLowerCase()] ?? key.toUpperCase()

/** Keys as they stand on the keyboard, from a shortcut such as `mod+k` or `?`. */
export const Kbd = ({ keys }: { readonly keys: string }) => (
  <span className={classes.keys}>
    {keys.split('+').map((key, index) => (
      <Fragment key={key}>
        {index > 0 ? <span className={classes.plus}>+</span> : null}
        <kbd className={classes.key}>{nameOf(key)}</kbd>
      </Fragment>
    ))}
  </span>
)
