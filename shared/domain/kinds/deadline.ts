import * as z from 'zod'
import { isoDateSchema, timeOfDaySchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import {
  type CaseId,
  caseIdSchema,
  decisionIdSchema,
  documentIdSchema,
  eventIdSchema,
  hearingIdSchema,
  partyIdSchema,
  recordId,
  restraintIdSchema,
  revisionSchema,
} from '../ids.ts'
import { BOUND } from '../terms/rule-pack.ts'
import { lineText, longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { date, text, word } from './title.ts'

/** What became of a deadline. Whether an open one is over is told by the clock and not kept (`deadline-term.ts`). */
export const DEADLINE_STATES = ['open', 'met', 'late', 'missed', 'restored', 'unneeded', 'refused'] as const

const id = recordId<'DeadlineId'>()

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema.nullable(),
  title: requiredLine(300),
  /** Who has to act; `nobody` where the day is only a fact, such as the end of a limit. */
  binds: z.enum(BOUND),
  /** The rule by which it was computed, as its pack calls it; empty where somebody entered the day. */
  rule: lineText(64),
  pack: lineText(64),
  /** The version of the pack when it was computed: a later one may say otherwise. */
  packVersion: lineText(40),
  /** From when the term runs. */
  startsOn: isoDateSchema.nullable(),
  startsTime: timeOfDaySchema.nullable(),
  /** The record that set it running; one of the four, or none. */
  restraintId: restraintIdSchema.nullable(),
  decisionId: decisionIdSchema.nullable(),
  hearingId: hearingIdSchema.nullable(),
  eventId: eventIdSchema.nullable(),
  /** What proves that it began. */
  documentId: documentIdSchema.nullable(),
  /** The last day on which what has to be done is done in time, whatever reading of the law holds. */
  safeOn: isoDateSchema.nullable(),
  lastOn: isoDateSchema,
  lastTime: timeOfDaySchema.nullable(),
  /** Why the day is not the one that the rule gives. */
  changedBecause: lineText(500),
  state: z.enum(DEADLINE_STATES),
  endedOn: isoDateSchema.nullable(),
  /** What met it: the complaint with its stamp, the order of the court. */
  metDocumentId: documentIdSchema.nullable(),
  /** Why it is closed, where no document shows it. */
  reason: lineText(500),
  notes: longText(5_000),
}

type Ended = Pick<z.infer<z.ZodObject<typeof fields>>, 'state' | 'metDocumentId' | 'reason'>

/** States that nobody may set without saying how it came. */
const saysHow = ({ state, metDocumentId, reason }: Ended): boolean =>
  state === 'open' || state === 'missed' || reason !== '' || metDocumentId !== null

/** Whether what had to be done was done, in time or not. */
export const isMet = (state: (typeof DEADLINE_STATES)[number]): boolean => state === 'met' || state === 'late'

/** What is met after its last day is met late, or was restored. */
const isMetInTime = ({
  state,
  endedOn,
  lastOn,
}: Pick<z.infer<z.ZodObject<typeof fields>>, 'state' | 'endedOn' | 'lastOn'>): boolean =>
  state !== 'met' || endedOn === null || endedOn <= lastOn

/** The days in the order in which they come. */
const isSafeBeforeLast = ({ safeOn, lastOn }: { safeOn: string | null; lastOn: string }): boolean =>
  safeOn === null || safeOn <= lastOn

export const deadlineInputSchema = z
  .strictObject(fields)
  .refine(isSafeBeforeLast, { path: ['safeOn'], error: 'safeAfterLast' })
  .refine(isMetInTime, { path: ['state'], error: 'metAfterLast' })
  .refine(saysHow, { path: ['reason'], error: 'endedHow' })
export const deadlineSchema = z.strictObject({ id, revision: revisionSchema, ...fields })

/** A deadline as the first page and the calendar show it. */
export const deadlineLineSchema = deadlineSchema.extend({ caseTitle: z.string(), person: z.string() })

/** What every part of the program knows of a deadline. */
export const deadlineKind = kind({
  subject: 'deadline',
  plural: 'deadlines',
  id,
  input: deadlineInputSchema,
  entity: deadlineSchema,
  tab: 'work',
  datedBy: 'lastOn',
  title: ({ title, state, lastOn }) => [
    text(title),
    ...(state === 'open' ? [] : [word('state', state)]),
    date(lastOn),
  ],
})

export type DeadlineState = (typeof DEADLINE_STATES)[number]
export type DeadlineInput = z.infer<typeof deadlineInputSchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type DeadlineLine = z.infer<typeof deadlineLineSchema>

/** How each field is written. */
export const deadlineFields = {
  title: 'text',
  partyId: 'reference',
  binds: closed(BOUND),
  rule: 'text',
  pack: 'text',
  packVersion: 'text',
  startsOn: 'day',
  startsTime: 'time',
  restraintId: 'reference',
  decisionId: 'reference',
  hearingId: 'reference',
  eventId: 'reference',
  documentId: 'reference',
  safeOn: 'day',
  lastOn: 'day',
  lastTime: 'time',
  changedBecause: 'text',
  state: closed(DEADLINE_STATES),
  endedOn: 'day',
  metDocumentId: 'reference',
  reason: 'text',
  notes: 'text',
} as const satisfies FieldsOf<DeadlineInput>

/** A new one before anything is known of it; its last day and its name have to be said. */
export const blankDeadline = (caseId: CaseId): Omit<DeadlineInput, 'title' | 'lastOn'> => ({
  ...blankOf<DeadlineInput>(deadlineInputSchema, deadlineFields),
  caseId,
  binds: 'defence',
  state: 'open',
})
