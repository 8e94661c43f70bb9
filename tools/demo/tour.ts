import path from 'node:path'
import type { Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../shared/domain/language.ts'
import type { Client } from './load-sample.ts'

type Theme = 'light' | 'dark'

interface Tour {
  readonly page: Page
  readonly client: Client
  readonly folder: string
  readonly caseId: string
  readonly documentId: string
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
      await page.locator(`a[href="/documents/${documentId}"]`).click()
      await page.frameLocator('iframe').locator('.textLayer span[role=presentation]').first().waitFor()
    },
  ],
  ['settings', ({ page }) => page.locator('a[href="/settings"]').click()],
]

const lookAround = async (tour: Tour, language: Language, theme: Theme): Promise<void> => {
  const { page, client, folder } = tour
  const preferences = await client.app.preferences()
  await client.app.savePreferences({ idleLockMinutes: 5, ...preferences, language, theme })
  await page.reload()
  let title = ''
  for (const [name, go] of STOPS) {
    await go(tour)
    title = await settled(page, title)
    await page.screenshot({ path: path.join(folder, `${name}-${language}-${theme}.png`) })
  }
}

/** Screenshots of every page in each language, light and dark. */
export const takeTour = async (tour: Tour): Promise<number> => {
  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark'] as const) await lookAround(tour, language, theme)
  }
  return LANGUAGES.length * 2 * STOPS.length
}
