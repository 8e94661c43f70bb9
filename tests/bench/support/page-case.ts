import type { Page } from 'playwright-core'

/*
 * Clicks in the page, timed by the page's own clock from the click to the frame that shows what was clicked for. Functions given
 * to `evaluate` run in the page and may use nothing of this file.
 */

/** What is clicked, and what then stands on the page: the first element of the selector that has the text. */
export interface Click {
  readonly on: { readonly selector: string; readonly text?: string }
  readonly until: { readonly selector: string; readonly text: string }
}

/** Milliseconds from a click to the frame that shows what it was for. */
export const clickAtPage = (page: Page, click: Click): Promise<number> =>
  page.evaluate(
    ({ on, until }) =>
      new Promise<number>((resolve) => {
        const find = ({ selector, text = '' }: { selector: string; text?: string }) =>
          [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
            (one.getAttribute('aria-label') ?? one.textContent).includes(text),
          )
        const target = find(on)
        if (target === undefined) throw new Error(`nothing to click: ${on.selector} ${on.text}`)
        const begun = performance.now()
        const observer = new MutationObserver(() => {
          if (find(until) === undefined) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun), 0))
        })
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        })
        target.click()
      }),
    click,
  )
