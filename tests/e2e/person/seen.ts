import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits until exactly so many of it are on the page: a list is drawn again some time after what changed it. */
export const seen = async (found: Locator, count: number): Promise<void> => {
  await expect.poll(() => found.count()).toBe(count)
}

/**
 * Waits until the page that was gone to stands there. The shell takes the focus into it then; from the first time on it
 * also listens to the keyboard.
 */
export const arrived = (page: Page): Promise<void> =>
  page.locator('main:focus, main :focus').first().waitFor()
