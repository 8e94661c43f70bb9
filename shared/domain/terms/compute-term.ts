import type { IsoDate, LocalDateTime } from '../dates.ts'
import { dayOf } from '../days.ts'
import { FIRST_YEAR, LAST_YEAR } from './forms.ts'
import { readInDays } from './read-days.ts'
import { readInMinutes } from './read-minutes.ts'
import type { Rule } from './rule-pack.ts'
import type { Step } from './steps.ts'
import type { Term, TermLaw, TermReading, TermStart } from './term.ts'

const startDay = ({ at }: TermStart): IsoDate => dayOf(at as LocalDateTime)

const isInRange = (day: IsoDate): boolean => {
  const year = Number(day.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** Whether terms that begin on a day are under the rule. */
export const isInForce = ({ validFrom, validTo }: Rule, day: IsoDate): boolean =>
  (validFrom === null || day >= validFrom) && (validTo === null || day <= validTo)

const forceSteps = (rule: Rule, day: IsoDate): Step[] =>
  isInForce(rule, day) ? [] : [{ kind: 'not-in-force', from: rule.validFrom, to: rule.validTo }]

/** What no counting says: no date, or the start itself. */
const withoutCount = (
  { term }: Rule,
  start: TermStart,
): { readonly said: Step[]; readonly readings: TermReading[] } => {
  if (!isInRange(startDay(start))) return { said: [{ kind: 'out-of-range' }], readings: [] }
  if (term.kind === 'no-limit') return { said: [{ kind: 'no-limit' }], readings: [] }
  const { at } = start
  const step: Step = { kind: 'at-once', at }
  const offsetMinutes = start.offsetMinutes ?? null
  const reading: TermReading = {
    reading: 'calendar',
    end: at,
    last: at,
    safe: at,
    offsetMinutes,
    steps: [step],
  }
  return { said: [], readings: [reading] }
}

const isInMinutes = (unit: string): boolean => unit === 'hours' || unit === 'minutes'

const countedReadings = (rule: Rule, start: TermStart, { days }: TermLaw): TermReading[] => {
  const { term } = rule
  if (term.kind !== 'counted') return []
  return isInMinutes(term.unit)
    ? readInMinutes(term, start, days)
    : readInDays({ rule, term, start: startDay(start), days })
}

/** Of terms in hours the calendar is the clock on the wall. */
const saidOf = ({ reading, last }: TermReading) =>
  reading === 'calendar' && last.length > 10 ? 'clock' : reading

/** The strictest first; each says which it is, and only the first one has a safe day. */
export const inOrder = (
  readings: readonly TermReading[],
  rule: Pick<Rule, 'alsoWorkingDays'>,
): TermReading[] => {
  if (readings.length < 2) return [...readings]
  const article = rule.alsoWorkingDays?.article ?? null
  return readings
    .toSorted((one, other) => (one.last < other.last ? -1 : Number(one.last > other.last)))
    .map((reading, at) => ({
      ...reading,
      safe: at === 0 ? reading.safe : null,
      steps: [
        { kind: 'reading', reading: saidOf(reading), isStrictest: at === 0, article } as const,
        ...reading.steps,
      ],
    }))
}

const openingOf = (rule: Rule, start: TermStart, { pack }: TermLaw): Step[] => {
  const { starts } = rule
  const trigger = 'trigger' in starts ? pack.triggers.find(({ id }) => id === starts.trigger) : undefined
  const { code, article, id } = rule
  return [
    ...(rule.confidence === 'entered'
      ? []
      : [{ kind: 'law', code, article, rule: id, version: pack.version } as const]),
    { kind: 'start', at: start.at, trigger: trigger?.name ?? null },
    ...forceSteps(rule, startDay(start)),
  ]
}

const closingOf = (rule: Rule, { pack }: TermLaw): Step[] => {
  const source = pack.sources.find(({ id }) => id === rule.source)
  return [
    ...(rule.note === null ? [] : [{ kind: 'note', text: rule.note } as const]),
    ...(source === undefined
      ? []
      : [{ kind: 'source', source: source.text, confidence: rule.confidence } as const]),
  ]
}

/**
 * When a term ends that begins here: every reading of it, the strictest first, with the working of each.
 *
 * @param start a day, or a minute for terms in hours; of a minute the other terms take the day
 */
export const computeTerm = (rule: Rule, start: TermStart, law: TermLaw): Term => {
  const { id, code, article, kind, binds, name } = rule
  const isCounted = rule.term.kind === 'counted' && isInRange(startDay(start))
  const { said, readings } = isCounted
    ? { said: [], readings: inOrder(countedReadings(rule, start, law), rule) }
    : withoutCount(rule, start)
  return {
    rule: { id, code, article, kind, binds, name },
    pack: { id: law.pack.id, version: law.pack.version },
    calendar: { id: law.days.id, version: law.days.version },
    start,
    opening: [...openingOf(rule, start, law), ...said],
    readings,
    closing: closingOf(rule, law),
  }
}
