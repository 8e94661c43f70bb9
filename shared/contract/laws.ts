import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { instantSchema, isoDateSchema, timeOfDaySchema } from '../domain/dates.ts'
import { HISTORY_ACTIONS } from '../domain/history.ts'
import { caseIdSchema } from '../domain/ids.ts'
import { deadlineSchema } from '../domain/kinds/deadline.ts'
import { recordTitleSchema } from '../domain/kinds/title.ts'
import { keptLawsSchema } from '../domain/terms/kept-laws.ts'
import { lawChangeSchema } from '../domain/terms/law-change.ts'
import { PACK_PROBLEMS } from '../domain/terms/problems.ts'
import { procedure } from './base.ts'

const problemsSchema = z.array(
  z.strictObject({ place: z.string(), id: z.string().nullable(), reason: z.enum(PACK_PROBLEMS) }),
)

const daysSchema = z.strictObject({
  safeOn: isoDateSchema.nullable(),
  lastOn: isoDateSchema,
  lastTime: timeOfDaySchema.nullable(),
})

/** An open deadline whose rule gives another day after a change. What is kept of it does not move by itself. */
const movedDeadlineSchema = z.strictObject({
  id: deadlineSchema.shape.id,
  caseId: caseIdSchema,
  caseTitle: z.string(),
  title: z.string(),
  person: z.string(),
  kept: daysSchema,
  /** What the rule gives now, and what it would; null where it gives no day. */
  before: daysSchema.nullable(),
  after: daysSchema.nullable(),
})

const previewStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
  z.strictObject({
    kind: z.literal('finished'),
    /** What is wrong with the change; nothing is counted then. */
    problems: problemsSchema,
    /** The first of those that would move, by their days. */
    moved: z.array(movedDeadlineSchema),
    movedCount: z.int(),
    /** How many open deadlines were looked at. */
    counted: z.int(),
  }),
])

const answerSchema = z.strictObject({ problems: problemsSchema })

const historyEntrySchema = z.strictObject({
  seq: z.int(),
  at: instantSchema,
  action: z.enum(HISTORY_ACTIONS),
  /** `pack:kazakhstan:rules:cpc-107-2` */
  recordId: z.string(),
  title: recordTitleSchema,
  before: z.string().nullable(),
  after: z.string().nullable(),
})

/** Rule packs and calendars of the vault: what is not as the program brings it. */
export const laws = {
  get: procedure.output(keptLawsSchema),
  /** What a change would do to the open deadlines; nothing is kept. Aborting the iterator stops it. */
  preview: procedure.input(lawChangeSchema).output(eventIterator(previewStepSchema)),
  /** Makes a change, or says what is wrong with it and changes nothing. */
  change: procedure.input(lawChangeSchema).output(answerSchema),
  /** What was done to them, the newest first. */
  history: procedure.output(z.array(historyEntrySchema)),
}

export type MovedDeadline = z.infer<typeof movedDeadlineSchema>
export type LawPreviewStep = z.infer<typeof previewStepSchema>
export type LawAnswer = z.infer<typeof answerSchema>
export type LawHistoryEntry = z.infer<typeof historyEntrySchema>
