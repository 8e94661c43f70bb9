/** The row of what an address asked for, what is read over the list, the heading: the first that can have the focus. */
const LANDINGS = ['[data-row][aria-current]', '[data-pane-title]', '[data-page-title]'] as const

/** Gives the focus to what a page was gone to for. A form that is open has it already. */
export const focusLanding = (page: HTMLElement): void => {
  if (document.activeElement?.closest('main [role="dialog"]') != null) return
  const found = LANDINGS.map((each) => page.querySelector<HTMLElement>(`${each}:not([inert] *)`))
  const landing = found.find((each) => each !== null) ?? page
  landing.scrollIntoView({ block: 'nearest' })
  landing.focus({ preventScroll: true })
}

/** What the page was gone to for takes the focus where it would be on nothing: what was shown and had it is gone. */
export const focusPageIfNothing = (): void => {
  const page = document.querySelector('main')
  const isOnNothing = document.activeElement === null || document.activeElement === document.body
  if (isOnNothing && page !== null) focusLanding(page)
}
