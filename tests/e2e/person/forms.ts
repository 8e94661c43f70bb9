import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { barriers } from './barriers.ts'
import type { Person } from './person.ts'

/** A form that stands over the page, filled in by the labels of its fields, in the order in which a person would. */
export interface OpenForm {
  readonly dialog: Locator
  /** Writes into the field; where several have the label, into the last one. */
  write(label: string, text: string): Promise<void>
  /** Chooses from a list that is folded out. */
  choose(label: string, option: string): Promise<void>
  /** Types a part of a name and takes the record that is offered. */
  find(label: string, known: { typed: string; offered: string }): Promise<void>
  /** Types a name that the vault does not know. */
  name(label: string, name: string): Promise<void>
  tick(label: string): Promise<void>
  /** Waits until this stands in the field. */
  says(label: string, text: string): Promise<void>
  press(label: string): Promise<void>
  /** Keeps what was entered; the form, which held nobody up, is gone then. */
  save(): Promise<void>
}

/** The form that has just been asked for. */
export const openedForm = async ({ page, t }: Person): Promise<OpenForm> => {
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  const field = (label: string): Locator =>
    dialog
      .getByRole('textbox', { name: label, exact: true })
      .or(dialog.getByRole('combobox', { name: label, exact: true }))
      .last()
  const press = (label: string): Promise<void> =>
    dialog.getByRole('button', { name: label, exact: true }).click()
  return {
    dialog,
    write: (label, text) => field(label).fill(text),
    choose: async (label, option) => {
      await field(label).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    },
    find: async (label, { typed, offered }) => {
      await field(label).fill(typed)
      await page.getByRole('option', { name: offered }).first().click()
    },
    name: async (label, name) => {
      await field(label).fill(name)
      await field(label).press('Tab')
    },
    says: (label, text) => expect.poll(() => field(label).inputValue()).toBe(text),
    tick: (label) => dialog.getByRole('checkbox', { name: label, exact: true }).check(),
    press,
    save: async () => {
      expect(await barriers(page)).toEqual([])
      await press(t('common:save'))
      await dialog.waitFor({ state: 'hidden' })
    },
  }
}

/** Selects a record by its row, which shows it for reading, and goes on to its form. */
export const openRecord = async (person: Person, row: Locator): Promise<OpenForm> => {
  await row.click()
  await person.button(person.t('records:reading.edit')).click()
  return openedForm(person)
}

/** Presses a button of the page, the first where there are several of the name, and gives the form that it opens. */
export const openForm = async (person: Person, label: string): Promise<OpenForm> => {
  await person.page.getByRole('button', { name: label, exact: true }).first().click()
  return openedForm(person)
}

/** Gives a command that stands with others behind the button of more actions at the head of a page. */
export const pressMore = async ({ page, t }: Person, label: string): Promise<void> => {
  await page.getByRole('button', { name: t('common:moreActions'), exact: true }).click()
  await page.getByRole('menuitem', { name: label, exact: true }).click()
}

/** The form that such a command opens. */
export const openFromMore = async (person: Person, label: string): Promise<OpenForm> => {
  await pressMore(person, label)
  return openedForm(person)
}
