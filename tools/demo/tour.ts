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

const settled = async (page: Page): Promise<void> => {
  await page.locator('[data-page-title]').waitFor()
  await page.evaluate(() => document.fonts.ready)
  // An animation that is cancelled rejects; that too is an end.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
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
  for (const [name, go] of STOPS) {
    await go(tour)
    await settled(page)
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
