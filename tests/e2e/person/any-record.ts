import type { Locator } from 'playwright-core'
import { lookOf } from '../../../renderer/records/fields/catalogue.ts'
import type { FieldLook } from '../../../renderer/records/fields/field-look.ts'
import { formOf } from '../../../shared/domain/field-forms.ts'
import { KINDS, type RecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { PartySort } from '../../../shared/domain/kinds/party.ts'
import { turnTo } from './case-work.ts'
import { type OpenForm, openForm } from './forms.ts'
import type { Person } from './person.ts'

/** Somebody whom the vault does not know yet: by a name, or as a source describes them. */
export interface Newcomer {
  readonly newcomer: string
  readonly sort?: PartySort
  readonly atLeast?: number
  readonly atMost?: number
}

/**
 * What is typed into the fields of a form by their names: words of a closed list by their codes, several of them in a row,
 * records by what they are called.
 */
export type Typed = Readonly<Record<string, string | number | true | readonly string[] | Newcomer>>

const getLook = (subject: RecordSubject, field: string): FieldLook => {
  const look = lookOf(subject, field)
  if (look === undefined) throw new Error(`no form has ${subject}.${field}`)
  return look
}

/** The field of the form, by the word of the catalogue or by the one that this form says in its place. */
const fieldOf = async (form: OpenForm, labels: readonly string[]): Promise<Locator> => {
  const places = labels.map((name) =>
    form.dialog
      .getByRole('textbox', { name, exact: true })
      .or(form.dialog.getByRole('combobox', { name, exact: true }))
      .or(form.dialog.getByRole('checkbox', { name, exact: true })),
  )
  const any = places.reduce((one, other) => one.or(other))
  await any.first().waitFor()
  for (const place of places) if ((await place.count()) > 0) return place.last()
  return any.last()
}

const pick = async ({ page }: Person, field: Locator, option: { name: string; exact: boolean }) => {
  await field.click()
  if (!option.exact && (await field.isEditable())) await field.fill(option.name)
  await page.getByRole('option', option).first().click()
}

const bringIn = async (
  { t }: Person,
  form: OpenForm,
  { label, newcomer, sort, atLeast, atMost }: Newcomer & { readonly label: string },
): Promise<void> => {
  await form.name(label, newcomer)
  if (sort !== undefined) await form.dialog.getByText(t(`people:sort.${sort}`), { exact: true }).click()
  if (atLeast !== undefined) await form.write(t('people:field.countMin'), String(atLeast))
  if (atMost !== undefined) await form.write(t('people:field.countMax'), String(atMost))
}

/** Fills in one field, however its value is written. */
const fillField = async (
  person: Person,
  form: OpenForm,
  [look, value]: readonly [FieldLook, Typed[string]],
): Promise<void> => {
  const { t } = person
  if (Array.isArray(value)) {
    for (const code of value) await form.tick(t(look.words?.(code) ?? ''))
    return
  }
  const field = await fieldOf(
    form,
    [look.label, ...look.inForm].map((key) => t(key)),
  )
  const written = formOf(look.form)
  const isNew = typeof value === 'object' && 'newcomer' in value
  if (written === 'flag') await field.check()
  else if (isNew) await bringIn(person, form, { label: t(look.label), ...value })
  else if (written === 'reference') await pick(person, field, { name: String(value), exact: false })
  else if (typeof written === 'object')
    await pick(person, field, { name: t(look.words?.(value) ?? ''), exact: true })
  else {
    await field.fill(String(value))
    await field.press('Tab')
  }
}

/** Fills in a form of any kind of record by the names of its fields; it stays open. */
export const fillRecord = async (
  person: Person,
  form: OpenForm,
  { subject, typed }: { subject: RecordSubject; typed: Typed },
): Promise<void> => {
  for (const [name, value] of Object.entries(typed)) {
    await fillField(person, form, [getLook(subject, name), value])
  }
}

/** Enters a record into the case that is open, in the tab where its kind stands. */
export const enterRecord = async (person: Person, subject: RecordSubject, typed: Typed): Promise<void> => {
  await turnTo(person, KINDS[subject].tab)
  const form = await openForm(person, person.t(`records:${subject}.new`))
  await fillRecord(person, form, { subject, typed })
  await form.save()
}
