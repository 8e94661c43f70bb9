import type { SentenceState } from '../../shared/domain/case/standing-sentences.ts'
import type { DecisionInput } from '../../shared/domain/kinds/decision.ts'
import type { SentenceInput } from '../../shared/domain/kinds/sentence.ts'

/** Days as they are typed into a record. */
type Plain<Input> = {
  readonly [Name in keyof Input]?: Input[Name] extends string | null ? string | null : Input[Name]
}

/** A decision with its parts; what it reviews and what its parts change is said by place. */
export interface ToldDecision {
  readonly decision: Plain<DecisionInput>
  /** Which decision of the situation it reviews. */
  readonly reviews?: number
  /** `changes` is the place of a part among all parts told so far. */
  readonly parts?: readonly (Omit<Plain<SentenceInput>, 'changes'> & { readonly changes?: number })[]
}

/** What was decided of one person, and what the only part of the sentence is on 1 December 2027. */
export interface Situation {
  readonly what: string
  readonly decisions: readonly ToldDecision[]
  readonly now: SentenceState
  /** Years of the part whose terms hold. */
  readonly years: number | null
  readonly isOver: boolean
}

export const SITUATION_DAY = '2027-12-01'

const FIVE = { kind: 'imprisonment', years: 5 } as const
const imposed: ToldDecision = { decision: { kind: 'verdict', announcedOn: '2026-03-02' }, parts: [FIVE] }
const inForce: ToldDecision = {
  ...imposed,
  decision: { kind: 'verdict', announcedOn: '2026-03-02', inForceOn: '2026-03-18' },
}
const later = (
  kind: DecisionInput['kind'],
  told: { on: string; reviews?: number; outcome?: DecisionInput['outcome'] },
  ...parts: NonNullable<ToldDecision['parts']>
): ToldDecision => ({
  decision: { kind, announcedOn: told.on, outcome: told.outcome ?? '' },
  ...(told.reviews === undefined ? {} : { reviews: told.reviews }),
  parts,
})
const appeal = { on: '2026-06-10', reviews: 0 } as const
const cassation = { on: '2026-11-05', reviews: 1 } as const
const reduced = { ...FIVE, effect: 'reduced', years: 3, changes: 0 } as const
const upheld = { ...FIVE, effect: 'upheld', years: null, changes: 0 } as const

/** What a case file must tell apart, wherever it speaks of a sentence. */
export const SITUATIONS: readonly Situation[] = [
  { what: 'imposed, nothing more', decisions: [imposed], now: 'pronounced', years: 5, isOver: false },
  { what: 'in force by its day', decisions: [inForce], now: 'in-force', years: 5, isOver: false },
  {
    what: 'appealed and upheld',
    decisions: [imposed, later('appeal', appeal, upheld)],
    now: 'in-force',
    years: 5,
    isOver: false,
  },
  {
    what: 'set aside as a whole though in force before',
    decisions: [inForce, later('cassation', { ...cassation, reviews: 0, outcome: 'cancelled' })],
    now: 'cancelled',
    years: 5,
    isOver: true,
  },
  {
    what: 'set aside for this person',
    decisions: [
      imposed,
      later('appeal', { ...appeal, outcome: 'partly-changed' }, { ...FIVE, effect: 'cancelled', changes: 0 }),
    ],
    now: 'cancelled',
    years: 5,
    isOver: true,
  },
  {
    what: 'reduced',
    decisions: [imposed, later('appeal', appeal, reduced)],
    now: 'changed',
    years: 3,
    isOver: false,
  },
  {
    what: 'reduced by an appeal that was set aside as a whole',
    decisions: [
      imposed,
      later('appeal', appeal, reduced),
      later('cassation', { ...cassation, outcome: 'cancelled' }),
    ],
    now: 'unsettled',
    years: 5,
    isOver: false,
  },
  {
    what: 'reduced by an appeal that was set aside for this person',
    decisions: [
      imposed,
      later('appeal', appeal, reduced),
      later('cassation', cassation, { ...FIVE, effect: 'cancelled', changes: 1 }),
    ],
    now: 'unsettled',
    years: 5,
    isOver: false,
  },
  {
    what: 'upheld by an appeal that was set aside, and upheld anew',
    decisions: [
      imposed,
      later('appeal', { ...appeal, outcome: 'upheld' }),
      later('cassation', { ...cassation, outcome: 'cancelled' }),
      later('appeal', { on: '2027-02-01', reviews: 0 }, upheld),
    ],
    now: 'in-force',
    years: 5,
    isOver: false,
  },
  {
    what: 'an appeal that set the verdict aside was set aside itself',
    decisions: [
      imposed,
      later('appeal', { ...appeal, outcome: 'cancelled' }),
      later('cassation', { ...cassation, outcome: 'cancelled' }),
    ],
    now: 'unsettled',
    years: 5,
    isOver: false,
  },
  {
    what: 'an appeal on an appeal',
    decisions: [
      imposed,
      later('appeal', appeal, reduced),
      later('cassation', cassation, { ...FIVE, effect: 'reduced', years: 2, changes: 1 }),
    ],
    now: 'changed',
    years: 2,
    isOver: false,
  },
  {
    what: 'postponed for a child, until a day before the birthday',
    decisions: [
      inForce,
      later(
        'execution',
        { on: '2026-04-01' },
        { ...FIVE, effect: 'postponed', changes: 0, until: '2028-04-01', childBornOn: '2016-05-20' },
      ),
    ],
    now: 'postponed',
    years: 5,
    isOver: false,
  },
  {
    what: 'postponed for a child whose 14th birthday was before the day',
    decisions: [
      inForce,
      later(
        'execution',
        { on: '2026-04-01' },
        { ...FIVE, effect: 'postponed', changes: 0, until: '2028-04-01', childBornOn: '2013-05-20' },
      ),
    ],
    now: 'postponement-over',
    years: 5,
    isOver: false,
  },
  {
    what: 'amnestied',
    decisions: [
      inForce,
      later('amnesty', { on: '2027-01-10' }, { ...FIVE, effect: 'amnestied', changes: 0 }),
    ],
    now: 'amnestied',
    years: 5,
    isOver: true,
  },
  {
    what: 'pardoned',
    decisions: [inForce, later('pardon', { on: '2027-01-10' }, { ...FIVE, effect: 'pardoned', changes: 0 })],
    now: 'pardoned',
    years: 5,
    isOver: true,
  },
  {
    what: 'served',
    decisions: [inForce, later('execution', { on: '2027-01-10' }, { ...FIVE, effect: 'served', changes: 0 })],
    now: 'served',
    years: 5,
    isOver: true,
  },
  {
    what: 'fine paid',
    decisions: [
      {
        decision: { kind: 'administrative', announcedOn: '2026-03-02' },
        parts: [{ kind: 'fine', amount: '196 600', currency: '₸' }],
      },
      later('other', { on: '2026-04-01' }, { kind: 'fine', effect: 'paid', changes: 0 }),
    ],
    now: 'paid',
    years: null,
    isOver: true,
  },
  {
    what: 'an arrest whose last day has passed',
    decisions: [
      {
        decision: { kind: 'administrative', announcedOn: '2026-03-02' },
        parts: [{ kind: 'arrest', days: 15, until: '2026-03-16' }],
      },
    ],
    now: 'ended',
    years: null,
    isOver: true,
  },
]
