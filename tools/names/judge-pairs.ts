import { compareNames } from '../../shared/domain/names/compare-names.ts'
import type { NameComparison, NameReason } from '../../shared/domain/names/reasons.ts'
import type { ListedPair } from './pair-list.ts'

export interface JudgedPair extends ListedPair {
  readonly result: NameComparison
}

/** Shares from 0 to 1; null where the list has no pair of that level. */
export interface Rates {
  /** Match pairs judged match. */
  readonly reach: number | null
  /** No pairs judged match. */
  readonly falseMatches: number | null
  /** No pairs judged match or review: what would be put before a person. */
  readonly falseProposals: number | null
  /** Review pairs judged review, and judged no. */
  readonly reviewExact: number | null
  readonly reviewLost: number | null
}

export const REQUIRED_REACH = 0.95
export const ALLOWED_FALSE = 0.02

export const judgePairs = (pairs: readonly ListedPair[]): readonly JudgedPair[] =>
  pairs.map((pair) => ({ ...pair, result: compareNames(pair.a, pair.b) }))

const share = (pairs: readonly JudgedPair[], level: string, verdicts: readonly string[]): number | null => {
  const listed = pairs.filter((pair) => pair.level === level)
  if (listed.length === 0) return null
  return listed.filter((pair) => verdicts.includes(pair.result.verdict)).length / listed.length
}

export const ratesOf = (pairs: readonly JudgedPair[]): Rates => ({
  reach: share(pairs, 'match', ['match']),
  falseMatches: share(pairs, 'no', ['match']),
  falseProposals: share(pairs, 'no', ['match', 'review']),
  reviewExact: share(pairs, 'review', ['review']),
  reviewLost: share(pairs, 'review', ['no']),
})

/** Whether enough match pairs are found and few enough of the others are proposed, as match or for review. */
export const isGoodEnough = ({ reach, falseProposals }: Rates): boolean =>
  (reach ?? 1) >= REQUIRED_REACH && (falseProposals ?? 0) <= ALLOWED_FALSE

const reasonText = ({ code, a, b, from, to }: NameReason): string => {
  const about = [a ?? from, b ?? to].filter((word) => word !== undefined)
  return about.length === 0 ? code : `${code} (${about.join(' / ')})`
}

/** One line: wrong or not, level, verdict, score, the names, why they are listed, why they were judged so. */
export const pairLine = ({ level, a, b, why, result }: JudgedPair): string => {
  const mark = level === result.verdict ? '     ' : 'WRONG'
  const judged = `${level.padEnd(6)} -> ${result.verdict.padEnd(6)} ${result.score.toFixed(2)}`
  const listed = why === '' ? '' : `  [${why}]`
  return `${mark} ${judged}  ${a} ↔ ${b}${listed}  ${result.reasons.map(reasonText).join(', ')}`
}

const percent = (rate: number | null): string =>
  rate === null ? 'none listed' : `${(rate * 100).toFixed(1)} %`

export const rateLines = (pairs: readonly JudgedPair[]): string[] => {
  const rates = ratesOf(pairs)
  const count = (level: string) => pairs.filter((pair) => pair.level === level).length
  return [
    `reach:           ${percent(rates.reach)} of ${count('match')} match pairs are judged match (required: 95 %)`,
    `false:           ${percent(rates.falseMatches)} of ${count('no')} no pairs are judged match (allowed: 2 %)`,
    `false proposals: ${percent(rates.falseProposals)} of them are judged match or review (allowed: 2 %)`,
    `review:          ${percent(rates.reviewExact)} of ${count('review')} review pairs are judged review, ${percent(rates.reviewLost)} no`,
  ]
}
