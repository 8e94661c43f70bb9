import { useLayoutEffect, useRef } from 'react'

const FIELDS = ['input:not([type="hidden"])', 'textarea', '[contenteditable="true"]'].map(
  (field) => `${field}:not(:disabled):not([hidden])`,
)

/**
 * Says where the focus of a dialog, or of a form that comes into it later, begins: where its author said, else in its first field, else with its text, and never on the
 * button that closes it, which stands first.
 */
export const FirstFocus = () => {
  const mark = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const body = mark.current?.parentElement
    if (!body || body.querySelector('[data-autofocus]') !== null) return
    body.tabIndex = -1
    const first = body.querySelector<HTMLElement>(FIELDS.join(', ')) ?? body
    first.setAttribute('data-autofocus', '')
    // What came later than the dialog: the focus has waited on what stands around it.
    const waiting = document.activeElement
    if (waiting !== document.body && waiting?.contains(body)) first.focus()
  }, [])
  return <span ref={mark} hidden />
}
