import * as z from 'zod'
import { partialDateSchema, timeOfDaySchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, eventIdSchema, partyIdSchema, revisionSchema } from '../ids.ts'
import { lineText, longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { text } from './title.ts'

/** What happened. */
export const EVENT_KINDS = [
  'arrest',
  'search',
  'seizure',
  'interrogation',
  'ill-treatment',
  'attack',
  'threat',
  'pressure',
  'surveillance',
  'dispersal',
  'obstruction',
  'denial-of-counsel',
  'refusal',
  'inspection',
  'illness',
  'hunger-strike',
  'death',
  'release',
  'complaint',
  'investigation',
  'statement',
  'publication',
  'other',
] as const

/** How sure it is that it happened so. An allegation is kept as one, never as a fact. */
export const EVENT_CERTAINTIES = ['alleged', 'established', 'denied'] as const

/** The part of a party in an event, apart from its role in the case. */
export const EVENT_ROLES = [
  'victim',
  'perpetrator',
  'witness',
  'participant',
  'official',
  'complainant',
  'other',
] as const

export const eventPersonSchema = z.strictObject({
  partyId: partyIdSchema,
  role: z.enum(EVENT_ROLES),
  detail: lineText(300),
})

const fields = {
  caseId: caseIdSchema,
  kind: z.enum(EVENT_KINDS),
  title: requiredLine(300),
  date: partialDateSchema.nullable(),
  time: timeOfDaySchema.nullable(),
  place: lineText(300),
  certainty: z.enum(EVENT_CERTAINTIES),
  description: longText(20_000),
  /** People without names: "about 20 police officers". The numbers, where given, count in reports. */
  group: lineText(300),
  countMin: z.int().min(0).max(100_000_000).nullable(),
  countMax: z.int().min(0).max(100_000_000).nullable(),
  persons: z.array(eventPersonSchema).max(200),
  isSensitive: z.boolean(),
}

const isCountOrdered = (event: { countMin: number | null; countMax: number | null }): boolean =>
  event.countMin === null || event.countMax === null || event.countMin <= event.countMax

export const eventInputSchema = z
  .strictObject(fields)
  .refine(isCountOrdered, { path: ['countMax'], error: 'countsReversed' })
export const eventSchema = z.strictObject({ id: eventIdSchema, revision: revisionSchema, ...fields })

/** What every part of the program knows of a event. */
export const eventKind = kind({
  subject: 'event',
  plural: 'events',
  id: eventIdSchema,
  input: eventInputSchema,
  entity: eventSchema,
  tab: 'chronology',
  datedBy: 'date',
  title: ({ title }) => [text(title)],
})

export type EventKind = (typeof EVENT_KINDS)[number]
export type EventCertainty = (typeof EVENT_CERTAINTIES)[number]
export type EventRole = (typeof EVENT_ROLES)[number]
export type EventPerson = z.infer<typeof eventPersonSchema>
export type EventInput = z.infer<typeof eventInputSchema>
export type Event = z.infer<typeof eventSchema>

/** How each field is written. */
export const eventFields = {
  title: 'text',
  date: 'date',
  time: 'time',
  kind: closed(EVENT_KINDS),
  certainty: closed(EVENT_CERTAINTIES),
  place: 'text',
  description: 'text',
  persons: 'persons',
  group: 'text',
  countMin: 'number',
  countMax: 'number',
  isSensitive: 'flag',
} as const satisfies FieldsOf<EventInput>

/** A new event before anything is known of it but what it is called. */
export const blankEvent = ({ caseId, title }: Pick<EventInput, 'caseId' | 'title'>): EventInput => ({
  ...blankOf<EventInput>(eventInputSchema, eventFields),
  caseId,
  title,
  kind: 'other',
  certainty: 'alleged',
})
