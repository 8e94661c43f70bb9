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

/** Milliseconds until every one of some calls, sent at once as the page sends its own, is answered and decoded. */
export const callTogether = (
  page: Page,
  calls: readonly { readonly path: string; readonly input: unknown }[],
): Promise<number> =>
  page.evaluate((asked) => {
    const { bench, sandyq } = window as unknown as {
      bench: { answers: Map<string, number> }
      sandyq: { post(text: string): void }
    }
    const round = performance.now()
    const ids = asked.map((_, place) => `together-${Math.round(round)}-${place}`)
    const begun = performance.now()
    for (const [place, { path, input }] of asked.entries())
      sandyq.post(JSON.stringify({ i: ids[place], p: { u: path, b: { json: input } } }))
    return new Promise<number>((resolve) => {
      const look = () => {
        const answered = ids.map((id) => bench.answers.get(id))
        if (answered.some((at) => at === undefined)) setTimeout(look, 1)
        else resolve(Math.max(...answered.map(Number)) - begun)
      }
      look()
    })
  }, calls)
