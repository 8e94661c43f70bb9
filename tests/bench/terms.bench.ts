import { type IsoDate, isoDateSchema, localDateTimeSchema } from '../../shared/domain/dates.ts'
import { addDays } from '../../shared/domain/days.ts'
import { type CaseTerm, computeTerms, type Triggered } from '../../shared/domain/terms/compute-terms.ts'
import { programLaws } from '../../shared/domain/terms/laws.ts'
import { movedDeadlines } from '../../shared/domain/terms/moved-deadlines.ts'
import { kazakhstanLaw } from '../../shared/domain/terms/packs.ts'
import { proposedDeadlines } from '../../shared/domain/terms/proposed-deadlines.ts'
import { termSentences } from '../../shared/term-words/index.ts'
import { walkDays, walkMonths, walkToWork, walkWorkingDays } from '../unit/terms/support/walk.ts'
import { busyCase } from './support/busy-case.ts'
import { median } from './support/figures.ts'

/*
 * The terms of one case: forty things that happened, every term that runs from them, each with its working; the same said in
 * Russian; the dates alone, found by walking from day to day as the test's reference does; and 5,000 cases of eight triggers one after
 * the other; what is proposed in a case of forty records that set terms running, and what has moved among forty deadlines. Medians of rounds in turn. Run with Node: it prints one line of JSON. Target: at most 5 ms for the case.
 */

const TRIGGERS = 40
const ROUNDS = 31
const CASES = { count: 5_000, triggers: 8, rounds: 3 }

const law = kazakhstanLaw()
const first: IsoDate = isoDateSchema.parse('2023-11-05')

const triggersFrom = (seed: number, count: number): Triggered[] =>
  Array.from({ length: count }, (_, at) => {
    const { id } = law.pack.triggers[(seed * 7 + at) % law.pack.triggers.length] ?? { id: '' }
    const day = addDays(first, (seed * 13 + at * 23) % 900)
    return { trigger: id, start: { at: localDateTimeSchema.parse(`${day}T23:40`) } }
  })

const measured = <Result>(work: () => Result): { readonly tookMs: number; readonly result: Result } => {
  const start = performance.now()
  const result = work()
  return { tookMs: performance.now() - start, result }
}

/** The last days of the same terms, walked; those in hours, and without a limit, cost the walk nothing. */
const walked = (terms: readonly CaseTerm[]): string[] =>
  terms.flatMap(({ term }) => {
    const rule = law.pack.rules.find(({ id }) => id === term.rule.id)
    if (rule?.term.kind !== 'counted' || rule.term.unit === 'hours') return []
    const { amount, unit, isBackwards } = rule.term
    const start = term.start.at.slice(0, 10)
    if (unit === 'working-days') return [walkWorkingDays(start, amount)]
    const less = Number(rule.isFirstDayCounted)
    const months = amount * (unit === 'years' ? 12 : 1)
    const end =
      unit === 'sutki'
        ? walkDays(start, amount - less, isBackwards ? -1 : 1)
        : walkDays(walkMonths(start, months), less, -1)
    return [rule.rolls ? walkToWork(end, 1) : end]
  })

const triggered = triggersFrom(1, TRIGGERS)
const terms = computeTerms(triggered, law)
const computeMs: number[] = []
const sayMs: number[] = []
const walkMs: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  computeMs.push(measured(() => computeTerms(triggered, law)).tookMs)
  sayMs.push(
    measured(() =>
      terms.map(({ term }) =>
        term.readings.map((reading) => termSentences(term, reading, { language: 'ru', style: 'page' })),
      ),
    ).tookMs,
  )
  walkMs.push(measured(() => walked(terms)).tookMs)
}

const cases = Array.from({ length: CASES.count }, (_, seed) => triggersFrom(seed, CASES.triggers))
const manyMs: number[] = []
let manyTerms = 0
for (let round = 0; round < CASES.rounds; round += 1) {
  const { tookMs, result } = measured(() =>
    cases.reduce((sum, each) => sum + computeTerms(each, law).length, 0),
  )
  manyMs.push(tookMs)
  manyTerms = result
}

const now = localDateTimeSchema.parse('2026-12-02T02:00')
const proposeMs: number[] = []
const moveMs: number[] = []
let proposed = 0
for (let round = 0; round < ROUNDS; round += 1) {
  // An answer is remembered for the case that it was given for.
  const busy = busyCase(TRIGGERS, now)
  const { tookMs, result } = measured(() => proposedDeadlines(busy, law, now))
  proposeMs.push(tookMs)
  proposed = result.near.length + result.far.length
  moveMs.push(measured(() => movedDeadlines(busy, programLaws())).tookMs)
}

const oneCase = median(computeMs)
process.stdout.write(
  `${JSON.stringify({
    triggers: TRIGGERS,
    terms: terms.length,
    caseMs: Number(oneCase.toFixed(2)),
    caseFirstMs: Number((computeMs[0] ?? 0).toFixed(2)),
    sentencesMs: Number(median(sayMs).toFixed(2)),
    walkMs: Number(median(walkMs).toFixed(2)),
    ratioToWalk: Number((oneCase / median(walkMs)).toFixed(3)),
    proposed,
    proposeMs: Number(median(proposeMs).toFixed(2)),
    moveMs: Number(median(moveMs).toFixed(2)),
    manyCases: { cases: CASES.count, terms: manyTerms, ms: Math.round(median(manyMs)) },
  })}\n`,
)
