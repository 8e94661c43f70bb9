import type { Locator } from 'playwright-core'
import { type CaseTab, turnTo } from '../../e2e/person/case-work.ts'
import { openRecord } from '../../e2e/person/forms.ts'
import type { Person } from '../../e2e/person/person.ts'

/** Where a record stands: a tab of the case that is open, and words of its row. */
export interface Place {
  readonly tab: CaseTab
  readonly row: string
}

/** What one source says. */
export interface Told {
  readonly who: string
  readonly says?: string
  readonly quote?: string
  readonly contradicts?: true
}

const formOf = async (person: Person, { tab, row }: Place): Promise<Locator> => {
  await turnTo(person, tab)
  const button = person.page.getByRole('main').getByRole('button', { name: row })
  return (await openRecord(person, button.first())).dialog.first()
}

const leave = async ({ t, page }: Person, form: Locator): Promise<void> => {
  await form.getByRole('button', { name: t('common:cancel') }).click()
  await page.getByRole('dialog').first().waitFor({ state: 'hidden' })
}

/** Writes beside a record who says so, one after the other. */
export const sourcesOf = async (person: Person, place: Place, told: readonly Told[]): Promise<void> => {
  const { t, page } = person
  const form = await formOf(person, place)
  for (const { who, says, quote, contradicts } of told) {
    await form.getByRole('button', { name: t('records:source.new') }).click()
    const source = page.getByRole('dialog', { name: t('records:source.new') })
    const text = source.getByLabel(t('records:source.field.text'), { exact: true })
    await text.fill(who)
    if (says !== undefined) await source.getByLabel(t('records:source.field.says')).fill(says)
    if (quote !== undefined) await source.getByLabel(t('records:source.field.quote')).fill(quote)
    if (contradicts)
      await source.getByRole('checkbox', { name: t('records:source.field.contradicts') }).check()
    await text.press('Enter')
    await source.waitFor({ state: 'hidden' })
  }
  await leave(person, form)
}

/** Says that a record is because of another one. */
export const linkTo = async (person: Person, place: Place, other: string): Promise<void> => {
  const { t, page } = person
  const form = await formOf(person, place)
  await form.getByRole('button', { name: t('records:link.new') }).click()
  const link = page.getByRole('dialog', { name: t('records:link.new') })
  const field = link.getByLabel(t('records:link.field.toId'))
  await field.fill(other)
  await page.getByRole('option', { name: other }).first().click()
  await link.getByRole('button', { name: t('common:save') }).click()
  await link.waitFor({ state: 'hidden' })
  await form.getByText(`${t('records:link.kind.because')}: ${other}`).waitFor()
  await leave(person, form)
}
