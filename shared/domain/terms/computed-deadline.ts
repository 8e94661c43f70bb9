import type { IsoDate, LocalDateTime, TimeOfDay } from '../dates.ts'
import { dayOf } from '../days.ts'
import type { Deadline } from '../kinds/deadline.ts'
import { computeTerm } from './compute-term.ts'
import type { Laws } from './laws.ts'
import type { Rule } from './rule-pack.ts'
import type { TermMoment } from './steps.ts'
import type { Term, TermLaw } from './term.ts'

/**
 * The rules that count from a day that somebody can enter. What goes on from the end of another term is proposed with that, a plain
 * term has no number of its own, and by a rule that is switched off nothing new is counted.
 */
export const countableRules = ({ pack, off }: TermLaw): readonly Rule[] =>
  pack.rules.filter(
    ({ id, starts, confidence }) => 'trigger' in starts && confidence !== 'entered' && off?.has(id) !== true,
  )

/** A rule with the law that it stands in; undefined where no law of the vault has it. */
export const findRule = (
  pack: string,
  id: string,
  { known }: Pick<Laws, 'known'>,
): { readonly rule: Rule; readonly law: TermLaw } | undefined => {
  const law = known.find((one) => one.pack.id === pack)
  const rule = law?.pack.rules.find((one) => one.id === id)
  return law === undefined || rule === undefined ? undefined : { rule, law }
}

type Started = Pick<Deadline, 'rule' | 'pack' | 'startsOn' | 'startsTime'>

/** The term of a deadline that names a rule and a start, with its working; undefined where one of them is missing. */
export const termOf = (
  { rule: id, pack, startsOn, startsTime }: Started,
  laws: Pick<Laws, 'known'>,
): Term | undefined => {
  const found = findRule(pack, id, laws)
  if (found === undefined || startsOn === null) return undefined
  const at = startsTime === null ? startsOn : (`${startsOn}T${startsTime}` as LocalDateTime)
  return computeTerm(found.rule, { at }, found.law)
}

/** The days that a term gives a deadline, by its strictest reading. */
export interface ComputedDays {
  readonly safeOn: IsoDate | null
  readonly lastOn: IsoDate
  readonly lastTime: TimeOfDay | null
}

const dayIn = (moment: TermMoment): IsoDate => dayOf(moment as LocalDateTime)

const timeIn = (moment: TermMoment): TimeOfDay | null =>
  moment.includes('T') ? (moment.slice(11, 16) as TimeOfDay) : null

/** Undefined for a term without a limit, and for one out of the years that are counted. */
export const daysOfTerm = ({ readings: [strictest] }: Term): ComputedDays | undefined => {
  if (strictest === undefined) return undefined
  const { last, safe } = strictest
  return { safeOn: safe === null ? null : dayIn(safe), lastOn: dayIn(last), lastTime: timeIn(last) }
}

/** Whether a deadline stands on another day than its rule gives. */
export const differs = (kept: ComputedDays, computed: ComputedDays): boolean =>
  kept.lastOn !== computed.lastOn || kept.lastTime !== computed.lastTime || kept.safeOn !== computed.safeOn
