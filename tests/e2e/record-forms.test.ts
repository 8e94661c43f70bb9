import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { KINDS, RECORD_SUBJECTS, type RecordSubject } from '../../shared/domain/kinds/index.ts'
import { addOneOfEach, NAMES } from './fixture/one-of-each.ts'
import { prepareVault, showIn } from './fixture/prepared-vault.ts'
import { type Client, startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { type CaseTab, goToCase, goToParty, turnTo } from './person/case-work.ts'
import { pressMore } from './person/forms.ts'
import { type Person, sitDown } from './person/person.ts'

/** What could be done instead, or what stays. */
const ADVICE: Partial<Record<RecordSubject, string>> = {
  case: 'cases:delete.stays',
  charge: 'cases:charges.deleteText',
  consent: 'consents:deleteConsentText',
  document: 'documents:removeText',
  participation: 'cases:people.removeText',
  party: 'people:delete.text',
  'procedural-status': 'cases:statuses.deleteText',
  relation: 'people:relation.removeText',
  restraint: 'cases:restraints.deleteText',
}

/** How the form of a kind is come by, and what is changed in it. */
interface FormOf {
  /** Of the page on which its records stand: a part of the page of the case, or a page of its own. */
  readonly on: CaseTab | 'party' | 'document'
  /** The button that opens it, where that does not say what is changed. The form of a document stands on its page. */
  readonly button?: (t: Person['t']) => string
  readonly label: string
  readonly field: string
  /** It is deleted on its page and not from its form. */
  readonly isDeletedOnPage?: true
  /** Its form and its removal stand behind the button of more actions. */
  readonly isBehindMore?: true
  /** A kind of which a record goes or loses its tie with it. */
  readonly touches?: RecordSubject
}

/** The note saves itself; sources and links are entered in the forms of records. Each has a test of its own. */
const ELSEWHERE = ['note', 'source', 'link'] as const

/** Every other kind. */
const FORMS: Readonly<Record<Exclude<RecordSubject, (typeof ELSEWHERE)[number]>, FormOf>> = {
  participation: {
    on: 'people',
    button: (t) => `${t('records:participation.edit')}: ${NAMES.client}`,
    label: 'cases:field.roleDetail',
    field: 'detail',
  },
  'procedural-status': { on: 'charges', label: 'cases:field.articles', field: 'articles' },
  charge: { on: 'charges', label: 'cases:field.chargeTitle', field: 'title' },
  risk: { on: 'charges', label: 'cases:field.chargeTitle', field: 'title' },
  restraint: { on: 'restraints', label: 'cases:field.place', field: 'place' },
  stay: { on: 'restraints', label: 'cases:field.place', field: 'place' },
  hearing: { on: 'court', label: 'calendar:field.court', field: 'court' },
  sentence: { on: 'court', label: 'court:field.detail', field: 'detail' },
  decision: { on: 'court', label: 'court:field.body', field: 'body', touches: 'sentence' },
  figure: { on: 'evidence', label: 'records:figure.field.counted', field: 'counted' },
  item: { on: 'evidence', label: 'records:item.field.description', field: 'description' },
  statement: { on: 'evidence', label: 'records:statement.field.takenBy', field: 'takenBy' },
  event: { on: 'chronology', label: 'chronology:field.title', field: 'title' },
  deadline: { on: 'work', label: 'records:deadline.field.title', field: 'title' },
  task: { on: 'work', label: 'work:tasks.field.title', field: 'title' },
  contact: { on: 'work', label: 'work:contacts.field.with', field: 'with' },
  intervention: { on: 'work', label: 'records:intervention.field.title', field: 'title' },
  consent: { on: 'consents', label: 'consents:field.recipient', field: 'recipient' },
  disclosure: { on: 'consents', label: 'consents:disclosures.field.recipient', field: 'recipient' },
  document: {
    on: 'document',
    label: 'documents:fieldSource',
    field: 'source',
    isDeletedOnPage: true,
    touches: 'disclosure',
  },
  relation: {
    on: 'party',
    button: (t) => t('people:relation.editOf', { name: NAMES.client }),
    label: 'people:relation.detail',
    field: 'detail',
  },
  party: {
    on: 'party',
    button: (t) => t('records:party.edit'),
    label: 'people:field.occupation',
    field: 'occupation',
    isDeletedOnPage: true,
    touches: 'relation',
  },
  case: {
    on: 'overview',
    button: (t) => t('records:case.edit'),
    label: 'cases:field.registerNumber',
    field: 'registerNumber',
    isDeletedOnPage: true,
    isBehindMore: true,
    touches: 'charge',
  },
}

type Kept = Readonly<Record<string, unknown>> & { readonly revision: number }

interface Calls {
  get(of: { id: string }): Promise<Kept>
  update(change: { id: string; revision: number; value: unknown }): Promise<Kept>
}

/** A record as another window would see and change it. */
const elsewhere = ({ client, subject, id }: Task) => {
  const { field } = FORMS[subject]
  const calls = client[KINDS[subject].plural] as unknown as Calls
  return {
    reads: async () => (await calls.get({ id }))[field],
    writes: async (text: string) => {
      const kept = await calls.get({ id })
      const entered = Object.keys(KINDS[subject].input.shape).map((name) => [name, kept[name]])
      const value = { ...Object.fromEntries(entered), [field]: text }
      await calls.update({ id, revision: kept.revision, value })
    },
  }
}

const goTo = async (person: Person, on: FormOf['on']): Promise<void> => {
  if (on === 'party') return goToParty(person, NAMES.loner)
  await goToCase(person, NAMES.case)
  if (on !== 'document') return turnTo(person, on)
  await turnTo(person, 'documents')
  await person.page.getByRole('link', { name: NAMES.document }).first().click()
  await person.page.getByRole('heading', { name: NAMES.document, level: 1 }).waitFor()
}

interface Task {
  readonly person: Person
  readonly client: Client
  readonly subject: keyof typeof FORMS
  readonly id: string
}

const pressIn = (scope: Locator, label: string): Promise<void> =>
  scope.getByRole('button', { name: label, exact: true }).click()

/** One can write, or choose, at once: the focus is in a field, and not on what closes the form. */
const writesAt = (place: Locator): Promise<void> => place.locator('input:focus, textarea:focus').waitFor()

/** The form of a record, in the hands of a person. */
const formOf = ({ person, subject }: Task) => {
  const { page, t } = person
  const { on, button, label, isBehindMore } = FORMS[subject]
  const isOnPage = on === 'document'
  const place = page.getByRole(isOnPage ? 'main' : 'dialog')
  const field = place.getByRole('textbox', { name: t(label), exact: true })
  return {
    place,
    isOnPage,
    open: async (says: string) => {
      const opener = page.getByRole('main').getByRole('button', { name: button?.(t) ?? says })
      if (!isOnPage) {
        if (isBehindMore) await pressMore(person, button?.(t) ?? says)
        else {
          await opener.first().click()
          // A row shows its record for reading first; a button that says what it changes does not.
          if (button === undefined) await pressIn(page.getByRole('main'), t('records:reading.edit'))
        }
        await writesAt(place)
      }
      await expect.poll(() => field.inputValue()).toBe(says)
    },
    says: (text: string) => expect.poll(() => field.inputValue()).toBe(text),
    save: async (text: string) => {
      await field.fill(text)
      await pressIn(place, t('common:save'))
    },
  }
}

/** Saves a change, and two more against what someone else has kept meanwhile: theirs is taken, then mine is kept. */
const saveAndCollide = async (task: Task): Promise<string> => {
  const { person, subject } = task
  const { page, t } = person
  const form = formOf(task)
  const there = elsewhere(task)
  await form.open(subject)
  expect(await barriers(page)).toEqual([])
  await form.save(`${subject} of mine`)
  if (!form.isOnPage) {
    await page
      .getByText(t(`records:${subject}.saved`), { exact: true })
      .first()
      .waitFor()
    await form.place.waitFor({ state: 'hidden' })
  }
  await expect.poll(there.reads).toBe(`${subject} of mine`)

  await form.open(`${subject} of mine`)
  await there.writes(`${subject} of theirs`)
  await form.save('lost')
  await pressIn(form.place, t('common:form.loadSaved'))
  await form.says(`${subject} of theirs`)

  await there.writes('written over')
  await form.save(`${subject} again`)
  await pressIn(form.place, t('common:form.saveMine'))
  if (!form.isOnPage) await form.place.waitFor({ state: 'hidden' })
  await expect.poll(there.reads).toBe(`${subject} again`)
  return `${subject} again`
}

/** Looks at the history and comes back to where the focus was. */
const lookBack = async ({ person: { page, t } }: Task, place: Locator): Promise<void> => {
  const before = await page.getByRole('dialog').count()
  await pressIn(place, t('history:title'))
  await expect.poll(() => page.getByRole('dialog').count()).toBe(before + 1)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(before)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(t('history:title'))
}

/** Deletes, reads first what goes with it, and takes it back. A tip that stands at the button keeps no form open. */
const removeAndUndo = async (task: Task, says: string): Promise<void> => {
  const { person, subject } = task
  const { page, t } = person
  const { isDeletedOnPage, isBehindMore, touches } = FORMS[subject]
  const form = formOf(task)
  const there = elsewhere(task)
  if (isDeletedOnPage && !form.isOnPage) {
    await form.place.getByRole('button', { name: t('history:title'), exact: true }).hover()
    await page.getByRole('tooltip').waitFor()
    await page.keyboard.press('Escape')
    await form.place.waitFor({ state: 'hidden' })
  }
  const label = t(`records:${subject}.delete`)
  if (isBehindMore) await pressMore(person, label)
  else await pressIn(isDeletedOnPage ? page.getByRole('main') : form.place, label)
  const question = page.getByRole('dialog').last()
  for (const words of [
    t(`records:${subject}.deleteQuestion`),
    t('records:removal.undo'),
    ...(touches === undefined ? [] : [t(`records:${touches}.many`)]),
    ...(ADVICE[subject] === undefined ? [] : [t(ADVICE[subject])]),
  ]) {
    await question.getByText(words).first().waitFor()
  }
  await pressIn(question, label)
  await expect.poll(() => there.reads().catch(({ code }) => code)).toBe('NOT_FOUND')
  await page.getByRole('dialog').first().waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: t('history:undo.button'), exact: true }).click()
  await expect.poll(there.reads).toBe(says)
}

test('every kind of record is saved, meets another change, shows its history, is deleted and taken back in the same form', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-forms-'))
  try {
    await using program = await startProgram()
    const { page, client } = program
    expect([...Object.keys(FORMS), ...ELSEWHERE].sort()).toEqual([...RECORD_SUBJECTS].sort())
    await prepareVault(program, folder)
    const ids = await addOneOfEach(program)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await showIn(program, { language: 'ru', theme: 'light' })
    const complaints = complaintsOf(page)
    const person = await sitDown(program, 'ru')
    for (const subject of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
      const task = { person, client, subject, id: ids[subject] }
      await goTo(person, FORMS[subject].on)
      const says = await saveAndCollide(task)
      const form = formOf(task)
      await form.open(says)
      await lookBack(task, form.place)
      await removeAndUndo(task, says)
    }
    expect(complaints).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
