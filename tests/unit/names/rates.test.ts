import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../shared/domain/names/compare-names.ts'
import { nameKeys, nameProbes } from '../../../shared/domain/names/name-keys.ts'
import { ALLOWED_FALSE, judgePairs, REQUIRED_REACH, ratesOf } from '../../../tools/names/judge-pairs.ts'
import { readPairList } from '../../../tools/names/pair-list.ts'
import { randomFrom } from './support/random.ts'
import { type Pair, samePerson, twoFathers, twoPeople } from './support/spelled-pairs.ts'

const listIn = (file: string) =>
  readPairList(readFileSync(new URL(`../../fixtures/names/${file}`, import.meta.url), 'utf8'))
const listed = listIn('pairs.json')
const practice = listIn('practice.json')
const published = listIn('public.json')

/** Other seeds than those looked at while the tables were written. */
const HELD_OUT = 20_261_122
const COUNT = 1_000

const pairsOf = (make: (random: ReturnType<typeof randomFrom>) => Pair): Pair[] => {
  const random = randomFrom(HELD_OUT)
  return Array.from({ length: COUNT }, () => make(random))
}
const shareOf = (pairs: readonly Pair[], verdicts: readonly string[]) =>
  pairs.filter(({ a, b }) => verdicts.includes(compareNames(a, b).verdict)).length / pairs.length

describe('the list of invented pairs', () => {
  it('is judged as it says, pair by pair', () => {
    const wrong = judgePairs(listed).filter(({ level, result }) => level !== result.verdict)
    expect(wrong.map(({ a, b, level, result }) => `${level} -> ${result.verdict}: ${a} ↔ ${b}`)).toEqual([])
  })

  it('gives the rates of a list without a mistake', () => {
    expect(ratesOf(judgePairs(listed))).toEqual({
      reach: 1,
      falseMatches: 0,
      falseProposals: 0,
      reviewExact: 1,
      reviewLost: 0,
    })
  })
})

describe('the list of spellings as papers have them', () => {
  const rates = ratesOf(judgePairs(practice))

  it('is found as far as required', () => {
    expect(rates.reach).toBeGreaterThanOrEqual(REQUIRED_REACH)
    expect(rates.reviewLost).toBeLessThanOrEqual(1 - REQUIRED_REACH)
  })

  it('brings no more false proposals than allowed', () => {
    expect(rates.falseProposals).toBeLessThanOrEqual(ALLOWED_FALSE)
  })

  it('is long enough to tell', () => {
    const count = (level: string) => practice.filter((pair) => pair.level === level).length
    expect(Math.min(count('match'), count('no'))).toBeGreaterThanOrEqual(250)
  })
})

describe('the spellings of public persons, copied from public sources', () => {
  const judged = judgePairs(published)

  it('are found as far as required, hardly any left to a person', () => {
    const { reach, reviewLost } = ratesOf(judged)
    expect(reach).toBeGreaterThanOrEqual(REQUIRED_REACH)
    expect(reviewLost).toBe(0)
    expect(judged.filter(({ level, result }) => level === 'match' && result.verdict === 'no')).toEqual([])
  })

  it('bring no more false proposals than allowed, and no false match', () => {
    const { falseMatches, falseProposals } = ratesOf(judged)
    expect(falseMatches).toBe(0)
    expect(falseProposals).toBeLessThanOrEqual(ALLOWED_FALSE)
  })
})

describe('invented people in every system of spelling', () => {
  it('are found again in at least 95 of 100 pairs of spellings', () => {
    expect(shareOf(pairsOf(samePerson), ['match'])).toBeGreaterThanOrEqual(0.95)
  })

  it('are proposed as somebody else of a close name in at most 2 of 100', () => {
    expect(shareOf(pairsOf(twoPeople), ['match', 'review'])).toBeLessThanOrEqual(0.02)
  })

  it('are proposed as somebody with another father in at most 2 of 100', () => {
    expect(shareOf(pairsOf(twoFathers), ['match', 'review'])).toBeLessThanOrEqual(0.02)
  })
})

describe('keys', () => {
  const proposed = [...listed, ...practice, ...published, ...pairsOf(samePerson)].filter(
    ({ a, b }) => compareNames(a, b).verdict !== 'no',
  )

  it('are shared by every pair that is proposed', () => {
    const missed = proposed.filter(({ a, b }) => {
      const kept = new Set(nameKeys(a))
      return !nameKeys(b).some((key) => kept.has(key))
    })
    expect(missed).toEqual([])
  })

  it('are found from both sides by probing', () => {
    const finds = (from: string, to: string) => {
      const kept = new Set(nameKeys(to))
      return nameProbes(from).some((key) => kept.has(key))
    }
    expect(proposed.filter(({ a, b }) => !finds(a, b) || !finds(b, a))).toEqual([])
  })

  it('leave few to compare with among many people', () => {
    const random = randomFrom(HELD_OUT)
    const people = Array.from({ length: 4_000 }, () => samePerson(random).a)
    const kept = new Map<string, Set<number>>()
    people.forEach((name, at) => {
      for (const key of nameKeys(name)) kept.set(key, (kept.get(key) ?? new Set()).add(at))
    })
    const counts = people.map(
      (name) => new Set(nameProbes(name).flatMap((key) => [...(kept.get(key) ?? [])])).size,
    )
    const median = counts.sort((a, b) => a - b)[people.length / 2] ?? 0
    expect(median).toBeLessThan(people.length / 100)
  })
})
