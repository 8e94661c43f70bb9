import { useEffect, useEffectEvent } from 'react'
import type { Action } from './action.ts'
import { useActionList } from './actions.tsx'
import { matches } from './shortcut.ts'

/** A box that is ticked takes no text. */
const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), textarea, select'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED_INTO))

const isSeen = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].some((element) => element.checkVisibility())

/** Something lies over the page that keeps its own Esc and its own keys. */
const isCovered = (): boolean => isSeen('[role="dialog"]:not([data-beside]), [role="listbox"], [role="menu"]')

/** A form stands beside the page: it has Esc and the letters, not the keys with Ctrl. */
const isBesideForm = (): boolean => isSeen('[role="dialog"][data-beside]')

/** While one types these belong to the text. */
const OF_TEXT: ReadonlySet<string> = new Set(['mod+z', 'mod+shift+z'])

/** What goes on working whatever lies over the page. */
const LOCK_ID = 'do.lock'

interface Claim {
  readonly action: Action
  readonly keys: string
}

/** What stood around the page before anyone answered the key. */
interface Around {
  readonly covered: boolean
  readonly besideForm: boolean
}

/** Where the page and the shell claim the same keys, the page has its way. */
const answerTo = (press: KeyboardEvent, actions: readonly Action[]): Claim | undefined => {
  const claims = actions.flatMap((action): Claim[] => {
    const keys = [action.shortcut, action.also].find((each) => each !== undefined && matches(each, press))
    return keys === undefined ? [] : [{ action, keys }]
  })
  return claims.findLast(({ action }) => action.group === 'page') ?? claims[0]
}

/**
 * Runs the action whose shortcut is pressed. Shortcuts without Ctrl rest while one types, and while something lies
 * over the page.
 */
export const useShortcuts = (): void => {
  const actions = useActionList()
  const answer = useEffectEvent((event: KeyboardEvent, was: Around) => {
    if (event.defaultPrevented || event.isComposing) return
    const claim = answerTo(event, actions)
    if (claim === undefined) return
    const { action, keys } = claim
    const isOfText = !keys.startsWith('mod+') || OF_TEXT.has(keys)
    if (isOfText && isTyping(event.target)) return
    const isKept = was.covered || (was.besideForm && !keys.startsWith('mod+'))
    if (action.id !== LOCK_ID && isKept) return
    event.preventDefault()
    void action.run()
  })
  // For good, whatever actions come and go: a dialog that Esc closes takes its own with it while the key is still on its way here.
  useEffect(() => {
    // Asked before anyone answers the key: what Esc closes is gone by the time the key gets here.
    let was: Around = { covered: false, besideForm: false }
    const look = () => {
      was = { covered: isCovered(), besideForm: isBesideForm() }
    }
    const listen = (event: KeyboardEvent) => answer(event, was)
    window.addEventListener('keydown', look, { capture: true })
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', look, { capture: true })
      window.removeEventListener('keydown', listen)
    }
  }, [])
}
