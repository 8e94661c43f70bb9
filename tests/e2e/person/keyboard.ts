import type { Locator } from 'playwright-core'
import type { Person } from './person.ts'

/** So many steps away a field is lost for whoever has no mouse. */
const MOST_STEPS = 25

/** Hands that only have a keyboard, and how often they pressed a key or typed a text. */
export const keyboardOf = ({ page }: Pick<Person, 'page'>) => {
  let actions = 0
  const press = async (key: string): Promise<void> => {
    actions += 1
    await page.keyboard.press(key)
  }
  const isFocused = (target: Locator): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement)
  /** Steps on until the target has the focus. */
  const tabTo = async (target: Locator, key = 'Tab'): Promise<void> => {
    await target.waitFor()
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await isFocused(target)) return
      await press(key)
    }
    throw new Error('the keyboard does not get there')
  }
  const type = async (text: string): Promise<void> => {
    actions += 1
    await page.keyboard.type(text)
  }
  return { press, tabTo, type, actions: () => actions }
}
