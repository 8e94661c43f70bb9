import * as z from 'zod'
import { hearingIdSchema, revisionSchema } from './ids.ts'
import { decisionInputSchema } from './kinds/decision.ts'
import { hearingInputSchema } from './kinds/hearing.ts'
import { restraintInputSchema } from './kinds/restraint.ts'
import { saidSourcesSchema } from './kinds/source.ts'
import { taskInputSchema } from './kinds/task.ts'
import { without } from './quick-entry.ts'

const { shape: hearing } = hearingInputSchema
const { shape: decision } = decisionInputSchema
const { shape: restraint } = restraintInputSchema
const { shape: task } = taskInputSchema

/** What can be said of a hearing afterwards. */
export const HEARING_OUTCOMES = ['held', 'adjourned', 'cancelled'] as const

/** Orders of one hearing: more people than any bench has decided on in one sitting. */
export const MOST_MEASURES = 200

/**
 * What came of a hearing, kept in one step: all of it or nothing. What was not said makes no record. The rules that tie fields
 * together are checked again when the records are made.
 */
export const afterHearingSchema = z.strictObject({
  /** As of which revision the hearing was looked at, and what is said of it now. */
  hearing: z.strictObject({
    id: hearingIdSchema,
    revision: revisionSchema,
    status: z.enum(HEARING_OUTCOMES),
    result: hearing.result,
  }),
  decision: without(decision, 'caseId', 'hearingId').nullable(),
  /** Measures that were ordered or prolonged; they rest on the decision where one is entered. */
  measures: z.array(without(restraint, 'caseId', 'decisionId')).max(MOST_MEASURES),
  /** It continues this one. */
  next: without(hearing, 'caseId', 'continues').nullable(),
  task: without(task, 'caseId').nullable(),
  /** Who tells of it: kept with the hearing, the decision and each measure. */
  sources: saidSourcesSchema,
})

export type AfterHearing = z.infer<typeof afterHearingSchema>
