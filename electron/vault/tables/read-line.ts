import { blankCase, type CaseInput, caseInputSchema } from '../../../shared/domain/case.ts'
import { blankCharge, chargeInputSchema } from '../../../shared/domain/charge.ts'
import { readCharges, type TypedCharge } from '../../../shared/domain/charge-text.ts'
import {
  blankEvent,
  type EventInput,
  type EventPerson,
  eventInputSchema,
} from '../../../shared/domain/event.ts'
import { type CaseId, caseIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import {
  blankParty,
  type PartyInput,
  type PartyName,
  partyInputSchema,
} from '../../../shared/domain/party.ts'
import {
  CASE_KIND_WORDS,
  CASE_STAGE_WORDS,
  CASE_STATUS_WORDS,
  codeOfWord,
  EVENT_CERTAINTY_WORDS,
  EVENT_KIND_WORDS,
  EVENT_ROLE_WORDS,
  PARTY_KIND_WORDS,
  SEX_WORDS,
} from './closed-words.ts'
import { fitting, type LineCells, LineRefusal } from './line-cells.ts'

/** A case that a line describes, with those it names, who may not be in the vault yet. */
export interface CaseDraft {
  readonly value: CaseInput
  readonly clients: readonly string[]
  readonly charges: readonly TypedCharge[]
}

/** An event that a line describes; who took part is named, not known by id yet. */
export interface EventDraft {
  readonly value: EventInput
  readonly persons: readonly (Pick<EventPerson, 'role' | 'detail'> & { readonly name: string })[]
}

const NOBODY = partyIdSchema.parse('0'.repeat(32))
const NO_CASE = caseIdSchema.parse('0'.repeat(32))

const spelling = (text: string, kind: PartyName['kind']): PartyName => ({
  text,
  kind,
  language: '',
  source: '',
})

/** @throws LineRefusal */
export const readPartyLine = (cells: LineCells): PartyInput => {
  const name = cells.required('name')
  const others = [...new Set(cells.list('otherNames'))].filter((other) => other !== name)
  return fitting(
    partyInputSchema,
    {
      ...blankParty(name),
      names: [spelling(name, 'main'), ...others.map((other) => spelling(other, 'alias'))],
      kind: cells.word('kind', PARTY_KIND_WORDS) ?? 'person',
      sex: cells.word('sex', SEX_WORDS) ?? '',
      born: cells.partialDate('born'),
      identityNumber: cells.text('identityNumber'),
      identityDocument: cells.text('identityDocument'),
      citizenship: cells.text('citizenship'),
      languages: cells.text('languages'),
      occupation: cells.text('occupation'),
      address: cells.text('address'),
      contacts: cells.text('contacts'),
      health: cells.text('health'),
      safety: cells.text('safety'),
      notes: cells.text('notes'),
    } satisfies PartyInput,
    (path) => (path === 'names' ? (others.length === 0 ? 'name' : 'otherNames') : path),
  )
}

/** Charges that can be kept as such; of one client only, since nobody says which of several they are against. */
const readArticles = (text: string, clients: readonly string[]): TypedCharge[] => {
  if (text === '' || clients.length !== 1) return []
  const charges = readCharges(text)
  const areWhole = charges.every(
    (charge) =>
      chargeInputSchema.safeParse({ ...blankCharge({ caseId: NO_CASE, partyId: NOBODY }), ...charge })
        .success,
  )
  return areWhole ? charges : []
}

/** Names that are too long to be a person's would fail only when everything is written. */
const requireNames = (names: readonly string[], field: string): void => {
  if (names.some((name) => name.length > 300)) throw new LineRefusal('too-long', field)
}

/** @throws LineRefusal */
export const readCaseLine = (cells: LineCells): CaseDraft => {
  const clients = [...new Set(cells.names('clients'))]
  requireNames(clients, 'clients')
  const articles = cells.text('articles')
  const charges = readArticles(articles, clients)
  const notes = cells.text('notes')
  const value = fitting(caseInputSchema, {
    ...blankCase(cells.required('title')),
    number: cells.text('number'),
    kind: cells.word('kind', CASE_KIND_WORDS) ?? 'criminal',
    stage: cells.word('stage', CASE_STAGE_WORDS) ?? 'investigation',
    status: cells.word('status', CASE_STATUS_WORDS) ?? 'open',
    registerNumber: cells.text('registerNumber'),
    courtNumber: cells.text('courtNumber'),
    authority: cells.text('authority'),
    jurisdiction: cells.text('jurisdiction'),
    openedOn: cells.day('openedOn'),
    tags: [...new Set(cells.list('tags').flatMap((tag) => tag.split(',').map((part) => part.trim())))].filter(
      (tag) => tag !== '',
    ),
    // Articles that cannot be charges are not lost: they stand in the notes.
    notes: charges.length === 0 && articles !== '' ? [notes, articles].filter(Boolean).join('\n\n') : notes,
  } satisfies CaseInput)
  return { value, clients, charges }
}

/** "Ахметов Н. (пострадавший)": what stands in brackets at the end is the part, or else a detail. */
const readEventPerson = (text: string): EventDraft['persons'][number] => {
  const [, name = text, note = ''] = /^(.+?)\s*\(([^()]*)\)$/u.exec(text) ?? []
  const role = note === '' ? undefined : codeOfWord(EVENT_ROLE_WORDS, note)
  return { name, role: role ?? 'participant', detail: role === undefined ? note.slice(0, 300) : '' }
}

/**
 * @param caseOf the case that the line belongs to; refuses where there is none or more than one
 * @throws LineRefusal
 */
export const readEventLine = (cells: LineCells, caseOf: (cells: LineCells) => CaseId): EventDraft => {
  const title = cells.required('title')
  const caseId = caseOf(cells)
  const [source, quote] = [cells.text('source'), cells.text('quote')]
  const persons = cells.names('persons').map(readEventPerson)
  requireNames(
    persons.map(({ name }) => name),
    'persons',
  )
  if (persons.length > 200) throw new LineRefusal('too-long', 'persons')
  const value = fitting(
    eventInputSchema,
    {
      ...blankEvent({ caseId, title }),
      date: cells.partialDate('date'),
      time: cells.time('time', 'date'),
      kind: cells.word('kind', EVENT_KIND_WORDS) ?? 'other',
      place: cells.text('place'),
      certainty: cells.word('certainty', EVENT_CERTAINTY_WORDS) ?? 'alleged',
      description: cells.text('description'),
      group: cells.text('group'),
      countMin: cells.count('countMin'),
      countMax: cells.count('countMax'),
      sources:
        source === '' && quote === ''
          ? []
          : [{ kind: 'other', documentId: null, text: source, reportedOn: null, reliability: '', quote }],
    } satisfies EventInput,
    (path) => (path === 'sources' ? (quote === '' ? 'source' : 'quote') : path),
  )
  return { value, persons }
}
