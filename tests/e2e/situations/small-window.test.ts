import { expect, test } from 'vitest'
import type { Client } from '../fixture/start-program.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const prepare = async (client: Client): Promise<void> => {
  await haveCase(client, 'Дело о митинге')
}

test.each(['en', 'ru', 'kk'] as const)(
  'in a low window every place of the program is seen, in %s',
  async (language) => {
    await inVault({ language, prepare }, async ({ person: { page, t } }) => {
      await page.setViewportSize({ width: 640, height: 430 })
      const rail = page.getByRole('navigation', { name: t('common:nav.label') })
      const places = rail.getByRole('link')
      await seen(places, 6)
      const hidden = await rail.locator('a, button').evaluateAll((things) =>
        things.flatMap((thing) => {
          const { left, right, top, bottom } = thing.getBoundingClientRect()
          const corners = [
            [left + right, 2 * top + 4],
            [left + right, 2 * bottom - 4],
          ]
          const isSeen = corners.every(([x = 0, y = 0]) =>
            thing.contains(document.elementFromPoint(x / 2, y / 2)),
          )
          return isSeen ? [] : [thing.textContent]
        }),
      )
      expect(hidden).toEqual([])

      // By keys alone, one after the other.
      await places.first().focus()
      for (const place of (await places.all()).slice(1)) {
        await page.keyboard.press('Tab')
        await expect.poll(() => place.evaluate((link) => link === document.activeElement)).toBe(true)
      }
    })
  },
)
