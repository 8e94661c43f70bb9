/** The heading takes the focus where it would be on nothing: what was shown and had it is gone. */
export const focusPageIfNothing = (): void => {
  if (document.activeElement === null || document.activeElement === document.body)
    document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true })
}
