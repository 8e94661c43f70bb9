import { useEffect, useState } from 'react'

/**
 * Gives the focus back to what had it before a dialog that is mounted only while it is open. Where that is gone with
 * the dialog's work, such as the row of a deleted record, the heading of the page takes it.
 */
export const useFocusReturn = (): void => {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
      const target = isThere ? before : document.querySelector<HTMLElement>('[data-page-title]')
      // After the dialog has left the document; its focus trap would take the focus back before.
      setTimeout(() => target?.focus({ preventScroll: true }))
    },
    [before],
  )
}
