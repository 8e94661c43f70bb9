import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../shared/domain/names/compare-names.ts'
import { nameKeys, nameProbes } from '../../../shared/domain/names/name-keys.ts'
import { soundCost } from '../../../shared/domain/names/near-sounds.ts'
import { MAX_NAME_WORDS, readName } from '../../../shared/domain/names/read-name.ts'
import { MAX_WORD_LENGTH, readWord } from '../../../shared/domain/names/read-word.ts'
import { NAME_REASONS } from '../../../shared/domain/names/reasons.ts'
import { kindOf } from '../../../shared/domain/names/skeletons.ts'
import { MAY_BE_SAME, wordDistance } from '../../../shared/domain/names/word-distance.ts'
import { randomFrom } from './support/random.ts'
import { samePerson, twoPeople } from './support/spelled-pairs.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const anyName = fc.string({
  unit: fc.constantFrom(..."абежишощюяқүіabcdehijsykzw .-'1985ёäş"),
  maxLength: 30,
})
const LONG = 100_000
const hostile = [
  '',
  '\0',
  '\ud800',
  'a\udfff b\ud83d',
  '\u202eвоп',
  '.'.repeat(LONG),
  '-'.repeat(LONG),
  'ж'.repeat(LONG),
  'schj'.repeat(LONG),
  'ы '.repeat(LONG),
  'а\u0301'.repeat(LONG),
  `a${'\u0301'.repeat(LONG)}`,
  '1'.repeat(LONG),
  '1985 '.repeat(LONG),
  'ﷺ'.repeat(LONG),
  'uly '.repeat(LONG),
  '__proto__ constructor',
  '張偉 محمد',
]

describe('comparing anything at all', () => {
  it('never fails, and gives a score that fits the verdict and reasons of the closed list', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { verdict, score, reasons } = compareNames(a, b)
        const [lowest, highest] = { match: [0.85, 1], review: [0.5, 0.84], no: [0, 0.49] }[verdict] as [
          number,
          number,
        ]
        expect(score).toBeGreaterThanOrEqual(lowest)
        expect(score).toBeLessThanOrEqual(highest)
        expect(reasons.every(({ code }) => NAME_REASONS.includes(code))).toBe(true)
      }),
    )
  })

  it('gives the same verdict and score the other way round', () => {
    const random = randomFrom(5)
    const pairs = Array.from({ length: 150 }, () => [samePerson(random), twoPeople(random)]).flat()
    for (const { a, b } of pairs) {
      const [there, back] = [compareNames(a, b), compareNames(b, a)]
      expect({ a, b, verdict: back.verdict, score: back.score }).toEqual({
        a,
        b,
        verdict: there.verdict,
        score: there.score,
      })
    }
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        expect(compareNames(b, a).verdict).toBe(compareNames(a, b).verdict)
      }),
    )
  })

  it('finds every invented person the same as themselves', () => {
    const random = randomFrom(6)
    for (let at = 0; at < 300; at++) {
      const { a } = samePerson(random)
      expect({ a, ...compareNames(a, a) }).toMatchObject({ a, verdict: 'match', score: 1 })
    }
  })

  it('takes hostile text in any place', () => {
    for (const text of hostile) {
      for (const other of ['Ерлан Мусин', text]) expect(() => compareNames(text, other)).not.toThrow()
      expect(nameKeys(text).length).toBeLessThan(2_000)
      expect(nameProbes(text).length).toBeLessThan(2_000)
    }
  })
})

describe('the work of comparing', () => {
  it('does not grow with a text longer than a name', () => {
    for (const text of hostile) {
      const { words } = readName(text)
      expect(words.length).toBeLessThanOrEqual(MAX_NAME_WORDS)
      for (const { net } of words) expect(net.nodes.length).toBeLessThanOrEqual(MAX_WORD_LENGTH * 8)
    }
  })

  it('is bounded in steps for the most ambiguous words', () => {
    const style = { german: true, plainZh: false }
    const worst = ['schj', 'ych', 'ngi', 'c', 'дж', 'ue'].map((part) => readWord(part.repeat(LONG), style))
    const steps = worst.flatMap((one) => worst.map((other) => wordDistance(one, other).steps))
    expect(Math.max(...steps)).toBeLessThan(100_000)
  })
})

describe('keys', () => {
  it('hold sounds together that may stand for each other', () => {
    const sounds = Array.from('абвгғдеәжзийкқлмнңоөпрстуұүфхһчшщыіь')
    const torn = sounds.flatMap((one) =>
      sounds
        .filter((other) => soundCost(one, other, false) <= MAY_BE_SAME && kindOf(one) !== kindOf(other))
        .map((other) => one + other),
    )
    expect(torn).toEqual([])
  })

  it('are few for an ordinary name', () => {
    expect(nameKeys('Ерлан Мусин')).toEqual(['<nsn.v', '<rln.n', 'nsn.vr', 'rln.ns'])
  })
})
