import { type RefObject, useEffect, useRef } from 'react'
import type { Action } from './action.ts'
import { useActionList } from './actions.tsx'
import { matches } from './shortcut.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))

/** Something lies over the page that keeps its own Esc and its own keys. */
const isCovered = (): boolean =>
  [...document.querySelectorAll('[role="dialog"], [role="listbox"], [role="menu"]')].some((element) =>
    element.checkVisibility(),
  )

/** What goes on working whatever lies over the page. */
const LOCK_ID = 'do.lock'

/** Where the page and the shell claim the same keys, the page has its way. */
const answerTo = (press: KeyboardEvent, actions: readonly Action[]): Action | undefined => {
  const claims = actions.filter(({ shortcut }) => shortcut !== undefined && matches(shortcut, press))
  return claims.findLast(({ group }) => group === 'page') ?? claims[0]
}

/** A dialog that closes on a key is gone before the page hears of that key; the same press must not do both. */
const useWasCovered = (): RefObject<boolean> => {
  const wasCovered = useRef(false)
  useEffect(() => {
    const note = () => {
      wasCovered.current = isCovered()
    }
    window.addEventListener('keydown', note, { capture: true })
    return () => window.removeEventListener('keydown', note, { capture: true })
  }, [])
  return wasCovered
}

/**
 * Runs the action whose shortcut is pressed. Shortcuts without Ctrl rest while one types, and while something lies
 * over the page.
 */
export const useShortcuts = (): void => {
  const actions = useActionList()
  const wasCovered = useWasCovered()
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const action = answerTo(event, actions)
      if (action?.shortcut === undefined) return
      if (!action.shortcut.startsWith('mod+') && isTyping(event.target)) return
      if (action.id !== LOCK_ID && wasCovered.current) return
      event.preventDefault()
      void action.run()
    }
    window.addEventListener('keydown', answer)
    return () => window.removeEventListener('keydown', answer)
  }, [actions, wasCovered])
}
