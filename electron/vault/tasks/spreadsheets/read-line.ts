import { titleFromNames } from '../../../../shared/domain/case-title.ts'
import { readCharges, type TypedCharge } from '../../../../shared/domain/charge-text.ts'
import { formOf } from '../../../../shared/domain/field-forms.ts'
import { type CaseId, caseIdSchema, partyIdSchema } from '../../../../shared/domain/ids.ts'
import { blankCase, type CaseInput, caseInputSchema } from '../../../../shared/domain/kinds/case.ts'
import { blankCharge, chargeInputSchema } from '../../../../shared/domain/kinds/charge.ts'
import {
  blankEvent,
  type EventInput,
  type EventPerson,
  eventInputSchema,
  eventPersonSchema,
} from '../../../../shared/domain/kinds/event.ts'
import {
  newParty,
  PARTY_SORTS,
  type PartyInput,
  type PartyName,
  partyInputSchema,
} from '../../../../shared/domain/kinds/party.ts'
import { RESTRAINT_KINDS, type RestraintInput } from '../../../../shared/domain/kinds/restraint.ts'
import { blankSaid, type SaidSource, saidSourceSchema } from '../../../../shared/domain/kinds/source.ts'
import { readListedName } from '../../../../shared/domain/name-list.ts'
import { kindOfName } from '../../../../shared/domain/names/body-names.ts'
import type { PartialMoment } from '../../../../shared/domain/partial-moment.ts'
import { type ImportKind, importColumns, MAX_CELL_LENGTH } from '../../../../shared/domain/table-import.ts'
import { TABLE_LISTS } from '../../../../shared/domain/table-lists.ts'
import { fitting, type LineCells, LineRefusal } from './line-cells.ts'

/** A case that a line describes, with those it names, who may not be in the vault yet. */
export interface CaseDraft {
  readonly value: CaseInput
  readonly clients: readonly string[]
  readonly charges: readonly TypedCharge[]
  /** When its next hearing is. */
  readonly nextHearing: PartialMoment | null
  /** What holds its only client. */
  readonly restraint: Pick<RestraintInput, 'kind' | 'until'> | null
}

/** An event that a line describes; who took part is named, not known by id yet. */
export interface EventDraft {
  readonly value: EventInput
  /** Who says so: one source, however many the cell has. */
  readonly sources: readonly SaidSource[]
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

/** What a line says of the fields that stand in a column of their own, each as it is written. */
const fieldsIn = (cells: LineCells, kind: ImportKind): Readonly<Record<string, unknown>> => {
  const { fields } = TABLE_LISTS[kind]
  const said = importColumns(kind).flatMap((name) => {
    const field = fields[name]
    const form = field === undefined ? undefined : formOf(field)
    if (form === undefined || form === 'tags' || form === 'persons') return []
    const value = cells.value(name, form)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(said)
}

/** @throws LineRefusal */
export const readPartyLine = (cells: LineCells): PartyInput => {
  const name = cells.required('name')
  const others = [...new Set(cells.list('otherNames'))].filter((other) => other !== name)
  const { kind: said, ...fields } = fieldsIn(cells, 'parties')
  const made = newParty(name, PARTY_SORTS.find((sort) => sort === said) ?? kindOfName(name))
  const isDescribed = made.names.every(({ kind }) => kind === 'description')
  return fitting(
    partyInputSchema,
    {
      ...made,
      ...fields,
      names: [
        ...made.names,
        ...others.map((other) => spelling(other, isDescribed ? 'description' : 'alias')),
      ],
    },
    (path) => (path === 'names' ? (others.length === 0 ? 'name' : 'otherNames') : path),
  )
}

/**
 * A line of a pasted list.
 *
 * @throws LineRefusal
 */
export const readNameLine = (line: string, source: string): PartyInput => {
  if (line.length > MAX_CELL_LENGTH) throw new LineRefusal('cell-too-long', '')
  const { name, born, isName } = readListedName(line)
  if (!isName) throw new LineRefusal('not-a-name', '')
  const made = newParty(name, kindOfName(name))
  return fitting(partyInputSchema, { ...made, born, names: made.names.map((one) => ({ ...one, source })) })
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

/** What holds the only client; of several clients nobody says whose it is, of several measures which end is whose. */
const readRestraint = (cells: LineCells, clients: readonly string[]): CaseDraft['restraint'] => {
  if (cells.hasSeveral('restraint') || cells.hasSeveral('restraintUntil')) return null
  const until = cells.partialDate('restraintUntil')
  const kind = RESTRAINT_KINDS.find((one) => one === cells.word('restraint'))
  return kind === undefined || clients.length !== 1 ? null : { kind, until }
}

/** What a line says of charges and measures and no record can hold is not lost: it stands in the notes. */
const notesIn = (
  cells: LineCells,
  { charges, restraint }: Pick<CaseDraft, 'charges' | 'restraint'>,
): string =>
  [
    cells.text('notes'),
    charges.length === 0 ? cells.text('articles') : '',
    restraint === null
      ? [cells.text('restraint'), cells.text('restraintUntil')].filter(Boolean).join(', ')
      : '',
  ]
    .filter(Boolean)
    .join('\n\n')

/** The title in its column, or else who the case is about; a case about nobody has to have one. */
const titleIn = (cells: LineCells, clients: readonly string[], charges: readonly TypedCharge[]): string =>
  cells.text('title') || (clients.length > 0 ? titleFromNames(clients, charges) : cells.required('title'))

/** @throws LineRefusal */
export const readCaseLine = (cells: LineCells): CaseDraft => {
  const clients = [...new Set(cells.names('clients'))]
  requireNames(clients, 'clients')
  const charges = readArticles(cells.text('articles'), clients)
  const restraint = readRestraint(cells, clients)
  const value = fitting(caseInputSchema, {
    ...blankCase(titleIn(cells, clients, charges)),
    ...fieldsIn(cells, 'cases'),
    tags: [...new Set(cells.list('tags').flatMap((tag) => tag.split(',').map((part) => part.trim())))].filter(
      (tag) => tag !== '',
    ),
    notes: notesIn(cells, { charges, restraint }),
  })
  return { value, clients, charges, nextHearing: cells.moment('nextHearing'), restraint }
}

/** A text and what stands in brackets at its end. */
const withAside = (text: string): { readonly name: string; readonly aside: string } => {
  const open = text.lastIndexOf('(')
  const [name, aside] = [text.slice(0, Math.max(0, open)).trimEnd(), text.slice(open + 1, -1)]
  const isWhole = open > 0 && name !== '' && text.endsWith(')') && !aside.includes(')')
  return isWhole ? { name, aside } : { name: text, aside: '' }
}

/** "Ахметов Н. (пострадавший, ссадины)": what stands in brackets at the end is the part and a detail, or a detail alone. */
const readEventPerson =
  (cells: LineCells) =>
  (text: string): EventDraft['persons'][number] => {
    const { name, aside } = withAside(text)
    const [first = '', ...rest] = aside.split(',')
    const role = eventPersonSchema.shape.role.safeParse(cells.codeOf('persons', first)).data
    const detail = (role === undefined ? aside : rest.join(',')).trim().slice(0, 300)
    return { name, role: role ?? 'participant', detail }
  }

const readSource = (text: string, quote: string): SaidSource[] =>
  text === '' && quote === ''
    ? []
    : [
        fitting(saidSourceSchema, { ...blankSaid(), text, quote }, (path) =>
          path === 'text' ? 'source' : path,
        ),
      ]

/**
 * @param caseOf the case that the line belongs to; refuses where there is none or more than one
 * @throws LineRefusal
 */
export const readEventLine = (cells: LineCells, caseOf: (cells: LineCells) => CaseId): EventDraft => {
  const title = cells.required('title')
  const caseId = caseOf(cells)
  const [source, quote] = [cells.text('source'), cells.text('quote')]
  const persons = cells.names('persons').map(readEventPerson(cells))
  requireNames(
    persons.map(({ name }) => name),
    'persons',
  )
  if (persons.length > 200) throw new LineRefusal('too-long', 'persons')
  const value = fitting(eventInputSchema, {
    ...blankEvent({ caseId, title }),
    ...fieldsIn(cells, 'events'),
    time: cells.time('time', 'date'),
  })
  return { value, sources: readSource(source, quote), persons }
}
