import path from 'node:path'
import type { Locator } from 'playwright-core'
import { type OpenForm, openedForm, openForm } from './forms.ts'
import type { Person } from './person.ts'
import { seen } from './seen.ts'

/** The parts of the page of a case, each with the last of the headings that stand in it whatever the case holds. */
const HEADINGS = {
  overview: 'cases:facts',
  chronology: 'chronology:title',
  people: 'cases:tab.people',
  charges: 'cases:tab.charges',
  restraints: 'cases:restraints.title',
  court: 'court:title',
  evidence: 'records:statement.many',
  documents: 'documents:title',
  notes: 'notes:title',
  work: 'records:intervention.many',
  consents: 'consents:disclosures.title',
} as const

export type CaseTab = keyof typeof HEADINGS

export const CASE_TABS = Object.keys(HEADINGS) as CaseTab[]

/** A row of a list; the page that is left may have a link of the same name, and goes away under the click. */
const rowOf = ({ page }: Person, list: string, name: string): Locator =>
  page.getByRole('table', { name: list, exact: true }).getByRole('link', { name }).first()

/** Opens a case from the list of all. */
export const goToCase = async (person: Person, title: string): Promise<void> => {
  const { page, t, goTo } = person
  await goTo('cases')
  await rowOf(person, t('cases:title'), title).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** Turns to a part of the case that is open, and waits until it stands there. */
export const turnTo = async ({ page, t }: Person, tab: CaseTab): Promise<void> => {
  await page
    .getByRole('navigation', { name: t('cases:tab.label') })
    .getByRole('link', { name: t(`cases:tab.${tab}`) })
    .click()
  await page.getByRole('heading', { name: t(HEADINGS[tab]), level: 2, exact: true }).waitFor()
  await seen(page.locator('main [data-waiting]'), 0)
}

/** Opens the page of someone from the list of all. */
export const goToParty = async (person: Person, name: string): Promise<void> => {
  const { page, t, goTo } = person
  await goTo('people')
  await rowOf(person, t('people:title'), name).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

/** A part of the page under its heading. */
export const part = ({ page }: Person, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true })

/** A spelling of a name, what kind of source it comes from and which. */
export interface Spelling {
  readonly text: string
  readonly kind: string
  readonly source: string
}

/** Enters who has one name so far; the form stays open. */
export const beginParty = async (person: Person, { text, kind, source }: Spelling): Promise<OpenForm> => {
  const { t, goTo } = person
  await goTo('people')
  const form = await openForm(person, t('records:party.new'))
  await form.write(t('people:field.name', { number: 1 }), text)
  await form.choose(t('people:field.nameKind', { number: 1 }), t(`people:nameKind.${kind}`))
  await form.write(t('people:field.nameSource', { number: 1 }), source)
  return form
}

/** Puts someone whom the vault knows into the case that is open; the form stays open. */
export const beginRole = async (
  person: Person,
  { typed, offered, role }: { typed: string; offered: string; role: string },
): Promise<OpenForm> => {
  const { t } = person
  await turnTo(person, 'people')
  const form = await openForm(person, t('records:participation.new'))
  await form.find(t('cases:field.person'), { typed, offered })
  await form.choose(t('cases:field.role'), t(`cases:role.${role}`))
  return form
}

/** Says what someone is in the proceedings from some day on. */
export const addStatus = async (
  person: Person,
  { of, status, since }: { of: string; status: string; since: string },
): Promise<void> => {
  const { t } = person
  await turnTo(person, 'charges')
  const form = await openForm(person, t('records:procedural-status.new'))
  await form.choose(t('cases:field.statusOf'), of)
  await form.choose(t('cases:field.proceduralStatus'), t(`cases:proceduralStatus.${status}`))
  await form.write(t('cases:field.since'), since)
  await form.save()
}

/** A measure as it is typed; days and times as people write them. */
export interface TypedRestraint {
  readonly kind: string
  readonly from: string
  readonly fromTime?: string
  readonly until?: string
  readonly untilTime?: string
  readonly place?: string
  readonly ended?: { readonly on: string; readonly time?: string; readonly reason: string }
}

/** Enters a measure of restraint; the form stays open. */
export const beginRestraint = async (person: Person, typed: TypedRestraint): Promise<OpenForm> => {
  const { t } = person
  const { kind, from, fromTime, until, untilTime, place, ended } = typed
  await turnTo(person, 'restraints')
  const form = await openForm(person, t('records:restraint.new'))
  const times = form.dialog.getByRole('textbox', { name: t('cases:field.time'), exact: true })
  await form.choose(t('cases:field.restraintKind'), t(`cases:restraintKind.${kind}`))
  await form.write(t('cases:field.from'), from)
  if (fromTime !== undefined) await times.nth(0).fill(fromTime)
  if (until !== undefined) await form.write(t('cases:field.until'), until)
  if (untilTime !== undefined) await times.nth(1).fill(untilTime)
  if (place !== undefined) await form.write(t('cases:field.place'), place)
  if (ended !== undefined) {
    await form.write(t('cases:field.endedOn'), ended.on)
    if (ended.time !== undefined) await times.nth(2).fill(ended.time)
    await form.choose(t('cases:field.endReason'), t(`cases:restraintEnd.${ended.reason}`))
  }
  return form
}

/** Records where someone is held; the form stays open. */
export const beginStay = async (
  person: Person,
  stay: { kind: string; place: string; from: string; until?: string },
): Promise<OpenForm> => {
  const { t } = person
  await turnTo(person, 'restraints')
  const form = await openForm(person, t('records:stay.new'))
  await form.choose(t('cases:field.stayKind'), t(`cases:stayKind.${stay.kind}`))
  await form.write(t('cases:field.place'), stay.place)
  await form.write(t('cases:field.stayFrom'), stay.from)
  if (stay.until !== undefined) await form.write(t('cases:field.stayUntil'), stay.until)
  return form
}

/** Records a decision. */
export const addDecision = async (
  person: Person,
  decision: { kind: string; outcome: string; announcedOn: string; body: string },
): Promise<void> => {
  const { t } = person
  await turnTo(person, 'court')
  const form = await openForm(person, t('records:decision.new'))
  await form.choose(t('court:field.kind'), t(`court:kind.${decision.kind}`))
  await form.choose(t('court:field.outcome'), t(`court:outcome.${decision.outcome}`))
  await form.write(t('court:field.announcedOn'), decision.announcedOn)
  await form.write(t('court:field.body'), decision.body)
  await form.save()
}

/** What a decision means for one person, as it is typed; where nothing is said the form's own suggestion stays. */
export interface TypedSentence {
  readonly for?: string
  readonly effect?: string
  readonly kind?: string
  /** The earlier part, as the list offers it. */
  readonly changes?: string | RegExp
  readonly years?: number
  readonly months?: number
  readonly amount?: string
  readonly currency?: string
  readonly until?: string
  readonly childBornOn?: string
}

/** The decision whose name begins with these words: a judgment on appeal has those of a verdict in its own. */
export const decisionNamed = ({ page }: Person, words: string): Locator =>
  page.getByRole('article', { name: new RegExp(`^${words}`, 'u') })

/** Fills in a part of a sentence. */
export const fillSentence = async (
  { page, t }: Person,
  form: OpenForm,
  typed: TypedSentence,
): Promise<void> => {
  const { effect, kind, changes, years, months, amount, currency, until, childBornOn } = typed
  if (typed.for !== undefined) await form.choose(t('court:field.sentenced'), typed.for)
  if (changes !== undefined) {
    await form.dialog
      .getByRole('textbox', { name: t('court:field.changes') })
      .or(form.dialog.getByRole('combobox', { name: t('court:field.changes') }))
      .first()
      .click()
    await page.getByRole('option', { name: changes }).first().click()
  }
  if (effect !== undefined) await form.choose(t('court:field.effect'), t(`court:effect.${effect}`))
  if (kind !== undefined) await form.choose(t('court:field.sentenceKind'), t(`court:sentenceKind.${kind}`))
  if (years !== undefined) await form.write(t('court:field.years'), String(years))
  if (months !== undefined) await form.write(t('court:field.months'), String(months))
  if (amount !== undefined) await form.write(t('court:field.amount'), amount)
  if (currency !== undefined) await form.write(t('court:field.currency'), currency)
  if (until !== undefined) {
    await form.write(t(effect === 'postponed' ? 'court:field.postponedUntil' : 'court:field.until'), until)
  }
  if (childBornOn !== undefined) await form.write(t('court:field.childBornOn'), childBornOn)
}

/** Enters what a decision means for one person; the form stays open. */
export const beginSentence = async (
  person: Person,
  decision: string,
  typed: TypedSentence,
): Promise<OpenForm> => {
  await decisionNamed(person, decision)
    .getByRole('button', { name: person.t('records:sentence.new'), exact: true })
    .click()
  const form = await openedForm(person)
  await fillSentence(person, form, typed)
  return form
}

export const addSentence = async (person: Person, decision: string, typed: TypedSentence): Promise<void> => {
  const form = await beginSentence(person, decision, typed)
  await form.save()
}

/** An event as it is typed. */
export interface TypedEvent {
  readonly title: string
  readonly kind: string
  readonly date: string
  readonly place?: string
  readonly persons?: readonly { readonly typed: string; readonly offered: string; readonly role: string }[]
  readonly group?: { readonly words: string; readonly min?: number; readonly max?: number }
  readonly source?: { readonly kind: string; readonly text: string; readonly quote?: string }
}

/** Enters an event of the case that is open; the form stays open. */
export const beginEvent = async (person: Person, event: TypedEvent): Promise<OpenForm> => {
  const { t } = person
  await turnTo(person, 'chronology')
  const form = await openForm(person, t('records:event.new'))
  await form.write(t('chronology:field.title'), event.title)
  await form.choose(t('chronology:field.kind'), t(`chronology:kind.${event.kind}`))
  await form.write(t('chronology:field.date'), event.date)
  if (event.place !== undefined) await form.write(t('chronology:field.place'), event.place)
  for (const { role, ...known } of event.persons ?? []) {
    await form.press(t('chronology:persons.add'))
    await form.find(t('chronology:persons.person'), known)
    await form.choose(t('chronology:persons.role'), t(`chronology:role.${role}`))
  }
  const { group, source } = event
  if (group !== undefined) {
    await form.write(t('chronology:group.words'), group.words)
    if (group.min !== undefined) await form.write(t('chronology:group.min'), String(group.min))
    if (group.max !== undefined) await form.write(t('chronology:group.max'), String(group.max))
  }
  if (source !== undefined) {
    await form.press(t('records:source.new'))
    await form.choose(t('records:source.field.kind'), t(`records:source.kind.${source.kind}`))
    await form.write(t('records:source.field.text'), source.text)
    if (source.quote !== undefined) await form.write(t('records:source.field.quote'), source.quote)
  }
  return form
}

export const addEvent = async (person: Person, event: TypedEvent): Promise<void> => {
  const form = await beginEvent(person, event)
  await form.save()
}

/** Saves the list that is on the page as a table of one of its kinds. */
export const exportList = async (
  person: Person,
  { target, format, isSensitiveAskedFor }: { target: string; format: string; isSensitiveAskedFor: boolean },
): Promise<void> => {
  const { page, t, program } = person
  const form = await openForm(person, t('tables:export'))
  await form.dialog.getByRole('radio', { name: t(`tables:formatOf.${format}`), exact: true }).check()
  if (isSensitiveAskedFor) {
    await form.dialog.getByRole('radio', { name: t('tables:columnsOf.filled'), exact: true }).check()
    await form.tick(t('tables:includesSensitive'))
  }
  program.answer(target)
  await form.press(t('tables:start'))
  await form.dialog.getByText(path.basename(target)).waitFor()
  await form.dialog
    .getByRole('button', { name: t('tables:close'), exact: true })
    .last()
    .click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
