import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { checkPassphrase, type PassphraseFault } from '../../../shared/domain/passphrase/check-passphrase.ts'
import { cheapestGuess } from '../../../shared/domain/passphrase/guessing/cheapest.ts'
import { loadWordList } from '../../../shared/domain/passphrase/load-word-list.ts'

/* What people choose and guessers try, by kind, and what no guesser would come to; the second must never be refused. */

const listsSchema = z.record(z.string(), z.array(z.string()))
const listsIn = (name: string) =>
  listsSchema.parse(
    JSON.parse(readFileSync(new URL(`../../fixtures/passphrases/${name}.json`, import.meta.url), 'utf8')),
  )
const guesses = listsIn('guesses')
const good = Object.values(listsIn('good')).flat()

/** What most guesses of a kind are told. */
const TOLD: Readonly<Record<string, PassphraseFault>> = {
  date: 'DATE',
  name: 'PERSON',
  phrase: 'KNOWN_PHRASE',
  address: 'ADDRESS',
  repeat: 'IN_ORDER',
  words: 'COMMON',
}

describe.each(Object.entries(guesses))('guesses: %s', (kind, texts) => {
  it('are all refused', () => {
    expect(texts.filter((text) => checkPassphrase(text).length === 0)).toEqual([])
    expect(texts.length).toBeGreaterThan(25)
  })

  it('are told what they are', () => {
    const told = TOLD[kind]
    const right = texts.filter((text) => told === undefined || checkPassphrase(text).includes(told))
    expect(right.length / texts.length).toBeGreaterThan(0.6)
  })
})

describe('what nobody would guess', () => {
  it('is never refused: long sentences and drawn characters', () => {
    expect(good.length).toBeGreaterThan(175)
    expect(
      good.map((text) => [text, checkPassphrase(text)]).filter(([, faults]) => faults?.length !== 0),
    ).toEqual([])
  })
})

const SIX = 6
const NOTHING: ReadonlySet<string> = new Set()

describe.each(LANGUAGES)('six words of the list in %s', (language) => {
  it('are enough even if they are the six that count the least', async () => {
    const words = await loadWordList(language)
    const byWorth = words
      .map((word) => ({ word, bits: cheapestGuess(word, NOTHING).bits }))
      .sort((one, other) => one.bits - other.bits)
    const six = byWorth.slice(0, SIX).map(({ word }) => word)
    expect([six.join(' '), checkPassphrase(six.join(' '))]).toEqual([six.join(' '), []])
  })
})
