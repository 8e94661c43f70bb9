import * as z from 'zod'
import type { IsoDate } from './dates.ts'
import { addDays, weekdayOf } from './days.ts'

/** What the review of a week walks through, in this order. */
export const REVIEW_PARTS = [
  'awaitingHearings',
  'deadlines',
  'custody',
  'nextHearings',
  'tasks',
  'casesWithoutNextStep',
  'casesWithoutDeadline',
  'awaitedAnswers',
] as const

export type ReviewPart = (typeof REVIEW_PARTS)[number]

/** Something that was looked at, in the part in which it stood: a case may stand in two. */
export const reviewMarkSchema = z.strictObject({
  part: z.enum(REVIEW_PARTS),
  recordId: z.string().regex(/^[0-9a-f]{32}$/u),
})

export type ReviewMark = z.infer<typeof reviewMarkSchema>

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - weekdayOf(day))
