import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Language } from '../../shared/domain/language.ts'
import { DEFAULT_PREFERENCES } from '../../shared/domain/preferences.ts'
import type { Client } from './load-sample.ts'
import type { DemoOptions } from './options.ts'

interface Tour {
  readonly page: Page
  readonly client: Client
  readonly folder: string
  readonly caseId: string
  readonly documentId: string
  /** Told after each picture, with its file's name. */
  readonly onPicture: (name: string) => void
}

/** Waits until another page than the one of that title stands there, drawn to its end; gives its title. */
const settled = async (page: Page, before: string): Promise<string> => {
  const shown = await page.waitForFunction((old) => {
    const title = document.querySelector('[data-page-title]')?.textContent ?? ''
    return title === '' || title === old ? undefined : title
  }, before)
  await page.locator('main [data-waiting]').waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
  // An animation that is cancelled rejects; that too is an end.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  return (await shown.jsonValue()) ?? ''
}

/** The pages of the program as a person comes to them. */
const STOPS: readonly (readonly [name: string, go: (tour: Tour) => Promise<unknown>])[] = [
  ['today', ({ page }) => page.locator('a[href="/today"]').click()],
  ['cases', ({ page }) => page.locator('a[href="/cases"]').click()],
  ['case', ({ page, caseId }) => page.locator(`a[href^="/cases/${caseId}"]`).first().click()],
  ['people', ({ page }) => page.locator('a[href="/people"]').click()],
  ['calendar', ({ page }) => page.locator('a[href="/calendar"]').click()],
  ['documents', ({ page }) => page.locator('a[href="/documents"]').click()],
  [
    'document',
    async ({ page, documentId }) => {
      await page.locator(`main a[href^="/documents/${documentId}"]`).click()
      await page.frameLocator('iframe').locator('.textLayer span[role=presentation]').first().waitFor()
    },
  ],
  ['settings', ({ page }) => page.locator('a[href="/settings"]').click()],
]

const lookAround = async (
  tour: Tour,
  language: Language,
  theme: DemoOptions['themes'][number],
): Promise<void> => {
  const { page, client, folder, onPicture } = tour
  const preferences = await client.app.preferences()
  await client.app.savePreferences({ ...DEFAULT_PREFERENCES, ...preferences, language, theme })
  await page.reload()
  let title = ''
  for (const [name, go] of STOPS) {
    await go(tour)
    title = await settled(page, title)
    const file = `${name}-${language}-${theme}.png`
    await page.screenshot({ path: path.join(folder, file) })
    onPicture(file)
  }
}

/** Screenshots of every page in each of the languages and themes. */
export const takeTour = async (tour: Tour, { languages, themes }: DemoOptions): Promise<void> => {
  for (const language of languages) {
    for (const theme of themes) await lookAround(tour, language, theme)
  }
}

/** How many pictures such a tour brings. */
export const picturesOf = ({ languages, themes }: DemoOptions): number =>
  languages.length * themes.length * STOPS.length
