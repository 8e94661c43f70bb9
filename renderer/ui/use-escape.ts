import { useWindowEvent } from '@mantine/hooks'
import { type KeyboardEvent, useEffectEvent, useLayoutEffect, useRef } from 'react'

/**
 * Esc closes the topmost thing only. Mantine's own way closes the dialog together with the calendar or the list that is
 * open in it, because those lie in another part of the document.
 */
const isForDialog = ({ key, target, currentTarget, nativeEvent }: KeyboardEvent<HTMLElement>): boolean =>
  key === 'Escape' &&
  !nativeEvent.isComposing &&
  target instanceof HTMLElement &&
  currentTarget.contains(target) &&
  target.dataset.mantineStopPropagation !== 'true'

/** The dialogs that are open, the topmost last. */
const open: (() => void)[] = []

/** Closes the topmost dialog: one that has just opened over another may not have the focus yet. */
const closeTopmost = (): void => open.at(-1)?.()

/** Puts a dialog on top while it is open; tells whether it still is. */
const useTopmost = (isOpen: boolean, close: () => void): (() => boolean) => {
  const isTopmost = useRef((): boolean => false)
  const closeLatest = useEffectEvent(close)
  useLayoutEffect(() => {
    if (!isOpen) return
    const closeThis = () => closeLatest()
    open.push(closeThis)
    isTopmost.current = () => open.at(-1) === closeThis
    return () => {
      open.splice(open.indexOf(closeThis), 1)
    }
  }, [isOpen])
  return () => isTopmost.current()
}

/** What has an Esc of its own: a list or a calendar that is folded out, and a dialog. A form beside the page is part of it. */
const hasOwnEscape = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.dataset.mantineStopPropagation === 'true' ||
    target.closest('[role="dialog"]:not([data-beside]), [role="listbox"], [role="menu"]') !== null)

/**
 * Closes a dialog, or a form that stands beside the page, with Esc, where no other stands over it. Pressed on the page, Esc means it
 * too, and nobody else hears it: the dialog that has just opened has no focus yet, and what had it may be gone with the step before.
 *
 * Gives what the element of a dialog has to hear on the way down: the tip of a button under the mouse stops the key on its way up.
 */
export const useEscape = (
  isOpen: boolean,
  onClose: () => void,
): ((event: KeyboardEvent<HTMLElement>) => void) => {
  const isTopmost = useTopmost(isOpen, onClose)
  const closeFromPage = (event: globalThis.KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape' || event.isComposing) return
    if (!isTopmost() || hasOwnEscape(event.target)) return
    event.stopImmediatePropagation()
    onClose()
  }
  useWindowEvent('keydown', closeFromPage, { capture: true })
  return (event) => {
    if (isForDialog(event)) closeTopmost()
  }
}
