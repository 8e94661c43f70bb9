import * as z from 'zod'
import { CASE_KINDS, CASE_STAGES } from '../kinds/case.ts'
import { DECISION_KINDS } from '../kinds/decision.ts'
import { EVENT_KINDS } from '../kinds/event.ts'
import { HEARING_KINDS } from '../kinds/hearing.ts'
import { RESTRAINT_KINDS } from '../kinds/restraint.ts'
import { plainLine } from './forms.ts'

/** From so many, and below so many; null where that side is open. */
const boundsSchema = z.strictObject({
  from: z.int().min(0).max(10_000).nullable().default(null),
  below: z.int().min(1).max(10_000).nullable().default(null),
})

/** Which of a closed list; an empty list asks nothing. */
const someOf = <Word extends string>(words: readonly Word[]) => z.array(z.enum(words)).max(50).default([])

/**
 * What the program knows of a case, by which a trigger or a rule is told to fit. What is left out asks nothing; what a case does not
 * say is neither so nor not so, and the choice stays with a person.
 */
export const factsSchema = z.strictObject({
  cases: someOf(CASE_KINDS),
  stages: someOf(CASE_STAGES),
  restraints: someOf(RESTRAINT_KINDS),
  decisions: someOf(DECISION_KINDS),
  /** Hearings that were held. */
  hearings: someOf(HEARING_KINDS),
  events: someOf(EVENT_KINDS),
  /** By the day of birth, on the day on which the term begins. */
  person: z.enum(['minor', 'adult']).nullable().default(null),
  /** Whether one of the active charges of the person is among these articles. */
  charges: z
    .strictObject({
      code: plainLine(40),
      articles: z.array(plainLine(20)).min(1).max(200),
      isAmong: z.boolean(),
    })
    .nullable()
    .default(null),
  isChargeAnnounced: z.boolean().nullable().default(null),
  /** Of a measure: whether it prolongs another one. */
  isExtension: z.boolean().nullable().default(null),
  /** Of a measure: whether the person was under none right before. */
  isFirst: z.boolean().nullable().default(null),
  /** For how many days the order of the measure runs, both counted in. */
  orderDays: boundsSchema.nullable().default(null),
  /** How many whole months the person will have been held under the orders that prolong each other, when this one ends. */
  heldMonths: boundsSchema.nullable().default(null),
})

export type Facts = z.infer<typeof factsSchema>
export type FactBounds = z.infer<typeof boundsSchema>
