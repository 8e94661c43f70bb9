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

/**
 * Closes a dialog with Esc, where no other stands over it. Gives what its element has to hear on the way down: the tip of a
 * button under the mouse stops the key on its way up.
 */
export const useEscape = (
  isOpen: boolean,
  onClose: () => void,
): ((event: KeyboardEvent<HTMLElement>) => void) => {
  const isTopmost = useTopmost(isOpen, onClose)
  // The button that had the focus may be gone with the step before; then the key comes from nowhere in particular.
  const closeFromNowhere = ({ key, target }: globalThis.KeyboardEvent) => {
    if (isOpen && key === 'Escape' && target === document.body && isTopmost()) onClose()
  }
  useWindowEvent('keydown', closeFromNowhere, { capture: true })
  return (event) => {
    if (isForDialog(event)) closeTopmost()
  }
}

/** What has an Esc of its own: a list or a calendar that is folded out, and what lies over the page. */
const hasOwnEscape = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.dataset.mantineStopPropagation === 'true' ||
    target.closest('[role="dialog"]:not([data-beside]), [role="listbox"], [role="menu"]') !== null)

/**
 * Esc means what stands beside the page, wherever the focus is: neither the list nor the page hears it. What has just opened over it
 * and has no focus yet goes before.
 */
export const useEscapeBeside = (onClose: () => void): void => {
  const isTopmost = useTopmost(true, onClose)
  const close = (event: globalThis.KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || hasOwnEscape(event.target)) return
    // From nowhere the topmost dialog hears it by itself.
    if (!isTopmost() && event.target === document.body) return
    // One of two forms, the one over the other, answers for both.
    event.stopImmediatePropagation()
    closeTopmost()
  }
  useWindowEvent('keydown', close, { capture: true })
}
