import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { checkPassphrase } from '../../../shared/domain/passphrase/check-passphrase.ts'
import { generatePassphrase } from '../../../shared/domain/passphrase/generate-passphrase.ts'
import { loadWordList } from '../../../shared/domain/passphrase/load-word-list.ts'

const replay = (numbers: number[]) => {
  const queue = [...numbers]
  return () => queue.shift() ?? 0
}

/** A small reproducible generator (xorshift32); good enough to try many passphrases, not to make one. */
const seeded = (seed: number) => {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

const abc = ['one', 'two', 'three']

describe('a generated passphrase', () => {
  it('is made of the words the random numbers point at, with spaces between them', () => {
    expect(generatePassphrase({ words: abc, randomUint32: replay([0, 1, 2, 3, 4, 5]) })).toEqual({
      text: 'one two three one two three',
      entropyBits: 6 * Math.log2(3),
    })
  })

  it('throws away random numbers from the last uneven stretch instead of bending the odds', () => {
    const last = 2 ** 32 - 1
    const { text } = generatePassphrase({ words: abc, randomUint32: replay([last, 2, last, 1, 0, 0, 0, 0]) })
    expect(text).toBe('three two one one one one')
  })

  it('is worth 77.5 bits for six words of a list of 7,776, and grows with the count', async () => {
    const words = await loadWordList('kk')
    const six = generatePassphrase({ words, randomUint32: seeded(1) })
    const eight = generatePassphrase({ words, count: 8, randomUint32: seeded(1) })
    expect(six.entropyBits).toBeCloseTo(77.55, 2)
    expect(eight.entropyBits).toBeCloseTo(103.4, 2)
    expect(eight.text.split(' ')).toHaveLength(8)
  })

  it('is not made of fewer than six words, or from nothing', () => {
    expect(() => generatePassphrase({ words: abc, count: 5, randomUint32: seeded(1) })).toThrow(RangeError)
    expect(() => generatePassphrase({ words: [], randomUint32: seeded(1) })).toThrow(RangeError)
  })

  it('draws every word of a short list about equally often', () => {
    const randomUint32 = seeded(7)
    const drawn = generatePassphrase({ words: abc, count: 30_000, randomUint32 }).text.split(' ')
    for (const word of abc) {
      expect(Math.abs(drawn.filter((other) => other === word).length - 10_000)).toBeLessThan(400)
    }
  })

  it.each(LANGUAGES)('always passes the rules for passphrases (%s)', async (language) => {
    const words = await loadWordList(language)
    const randomUint32 = seeded(2026)
    const refused = Array.from(
      { length: 300 },
      () => generatePassphrase({ words, randomUint32 }).text,
    ).filter((text) => checkPassphrase(text, { names: ['Омаров', 'Vault of a lawyer'] }).length > 0)
    expect(refused).toEqual([])
  })
})
