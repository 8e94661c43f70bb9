import type { Locator } from 'playwright-core'
import type { Person } from './person.ts'

/** What a piece of work costs: a click, a chord of keys and a field that is filled in are one action each. */
export interface Cost {
  readonly actions: number
  /** How often a form or a question stood over the page. */
  readonly dialogs: number
}

/** A person whose hands are counted. What is not done by these hands, such as waiting and reading, costs nothing. */
export interface Counted {
  readonly person: Person
  /** Presses a button or a link by its words, or whatever is pointed at. */
  click(what: string | Locator): Promise<void>
  /** Presses keys together, such as `Control+Enter`. */
  keys(chord: string): Promise<void>
  /** Fills in a field by its label: going to it and writing are one. */
  write(label: string, text: string): Promise<void>
  /** Writes into the field that has the focus. */
  type(text: string): Promise<void>
  /** Chooses from a list that folds out: one click for the list, one for the word. */
  choose(label: string, option: string | RegExp): Promise<void>
  /** Notes that a dialog has come up, and gives it. */
  dialog(): Promise<Locator>
  cost(): Cost
}

export const counted = (person: Person): Counted => {
  const { page } = person
  let actions = 0
  let dialogs = 0
  /** Where the person looks: at what stands on top. */
  const top = async (): Promise<Locator> => {
    const dialog = page.getByRole('dialog')
    return (await dialog.count()) > 0 ? dialog.last() : page.locator('body')
  }
  const field = async (label: string): Promise<Locator> => {
    const within = await top()
    const found = within
      .getByRole('textbox', { name: label, exact: true })
      .or(within.getByRole('combobox', { name: label, exact: true }))
      .last()
    await found.waitFor()
    return found
  }
  return {
    person,
    click: async (what) => {
      actions += 1
      if (typeof what !== 'string') return what.click()
      const within = await top()
      await within
        .getByRole('button', { name: what, exact: true })
        .or(within.getByRole('link', { name: what, exact: true }))
        .or(within.getByRole('radio', { name: what, exact: true }))
        .first()
        .click()
    },
    keys: async (chord) => {
      actions += 1
      await page.keyboard.press(chord)
    },
    write: async (label, text) => {
      actions += 1
      await (await field(label)).fill(text)
    },
    type: async (text) => {
      actions += 1
      await page.keyboard.type(text)
    },
    choose: async (label, option) => {
      actions += 2
      await (await field(label)).click()
      await page
        .getByRole('option', typeof option === 'string' ? { name: option, exact: true } : { name: option })
        .first()
        .click()
    },
    dialog: async () => {
      dialogs += 1
      const dialog = page.getByRole('dialog').last()
      await dialog.waitFor()
      return dialog
    },
    cost: () => ({ actions, dialogs }),
  }
}
