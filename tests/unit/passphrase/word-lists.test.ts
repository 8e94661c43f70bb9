import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { loadWordList } from '../../../shared/domain/passphrase/load-word-list.ts'

const shapes = {
  en: /^[a-z]+(-[a-z]+)?$/u,
  ru: /^[а-я]+$/u,
  kk: /^[аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшыіьюя]+$/u,
}

const wordsBeginningAnother = (words: readonly string[]): string[] => {
  const all = new Set(words)
  return words.filter((word) =>
    Array.from(word, (_, at) => word.slice(0, at)).some((start) => all.has(start)),
  )
}

describe.each(LANGUAGES)('the word list in %s', (language) => {
  it('has 7,776 different words of 3 to 9 letters, in lower case and in the letters of its keyboard', async () => {
    const words = await loadWordList(language)
    expect(new Set(words).size).toBe(7776)
    expect(words).toHaveLength(7776)
    expect(words.filter((word) => !shapes[language].test(word))).toEqual([])
    expect(words.filter((word) => word.length < 3 || word.length > 9)).toEqual([])
  })

  it('has no word that begins another, so lost spaces can be put back', async () => {
    expect(wordsBeginningAnother(await loadWordList(language))).toEqual([])
  })

  it('is already in the form in which the key is derived', async () => {
    const words = await loadWordList(language)
    expect(words.filter((word) => word !== word.normalize('NFKC'))).toEqual([])
  })
})

describe('the Kazakh list', () => {
  it('has no two words that are one in handwriting or on a keyboard without Kazakh letters', async () => {
    const plain = (word: string) =>
      Array.from(word, (letter) => 'агкноууи'['әғқңөұүі'.indexOf(letter)] ?? letter)
    const looks = (await loadWordList('kk')).map((word) => plain(word).join(''))
    expect(looks.filter((look, at) => looks.indexOf(look) !== at)).toEqual([])
  })

  it('uses every letter that Kazakh has and Russian has not', async () => {
    const text = (await loadWordList('kk')).join('')
    expect([...'әғқңөұүі'].filter((letter) => !text.includes(letter))).toEqual([])
  })
})

const leftOut = (language: string): Set<string> => {
  const file = new URL(`../../../tools/make-wordlists/left-out/${language}.txt`, import.meta.url)
  const lines = readFileSync(file, 'utf8').split('\n')
  return new Set(lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(/\s+/u)))
}

describe.each(['ru', 'kk'] as const)('the list in %s', (language) => {
  it('has no word that nobody should have to read out', async () => {
    const unwanted = leftOut(language)
    expect(unwanted.size).toBeGreaterThan(500)
    expect((await loadWordList(language)).filter((word) => unwanted.has(word))).toEqual([])
  })
})

describe('the English list', () => {
  it('is the list of the Electronic Frontier Foundation', async () => {
    const lines = (await loadWordList('en')).map((word) => `${word}\n`).join('')
    expect(createHash('sha256').update(lines).digest('hex')).toBe(
      '6d557f0693958fb5e650b68b5bee585eb82cf4da32965505c789e924743bc522',
    )
  })
})
