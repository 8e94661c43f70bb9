import type { Page } from 'playwright-core'

/*
 * What happens in the page is timed by the page's own clock. Its bridge has one listener, the page's, so an answer is noticed
 * where it is decoded: JSON.parse tells of every message. Functions given to `evaluate` run in the page and may use
 * nothing of this file.
 */

interface Watched {
  bench: { last: number }
}

/** Has the page note when an answer was last decoded. */
export const watchAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const bench: Watched['bench'] = { last: 0 }
    Reflect.set(window, 'bench', bench)
    const parse = JSON.parse.bind(JSON)
    JSON.parse = (text: string) => {
      const value: unknown = parse(text)
      const id: unknown = Object(value).i
      if (typeof id === 'string' && Object(value).t === undefined) bench.last = performance.now()
      return value
    }
  })

/** From the letter typed in the palette to its decoded answer, and to the frame after it. */
const typeLetter = async (page: Page, letter: string): Promise<{ answerMs: number; frameMs: number }> => {
  await page.evaluate(() => {
    const { bench } = window as unknown as Watched
    Reflect.set(
      window,
      'typed',
      new Promise((resolve) => {
        document.addEventListener(
          'input',
          () => {
            const begun = performance.now()
            bench.last = 0
            const look = () => {
              const at = bench.last
              if (at === 0) setTimeout(look, 1)
              else
                requestAnimationFrame(() =>
                  setTimeout(() => resolve({ answerMs: at - begun, frameMs: performance.now() - begun }), 0),
                )
            }
            look()
          },
          { capture: true, once: true },
        )
      }),
    )
  })
  await page.keyboard.insertText(letter)
  return page.evaluate(() => Reflect.get(window, 'typed'))
}

/** Types words into the palette letter by letter, each after the answer to the one before. */
export const typeAtPage = async (page: Page, words: readonly string[]) => {
  const took: { answerMs: number; frameMs: number }[] = []
  for (const word of words) {
    await page.keyboard.press('Control+k')
    await page.locator('input[role=combobox]:focus').waitFor()
    for (const letter of word) if (letter !== ' ') took.push(await typeLetter(page, letter))
    await page.keyboard.press('Escape')
    await page.locator('input[role=combobox]').waitFor({ state: 'hidden' })
  }
  return took
}
