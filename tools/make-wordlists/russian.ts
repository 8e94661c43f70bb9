import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDictionary } from './hunspell.ts'

const NOUN_FLAGS = new Set(['K', 'J', 'I', 'H', 'F', 'O', 'N', 'G'])

/** Adjectives that share a noun's endings in the dictionary (девичий), and comparatives. */
const NOT_A_NOUN = /(?:[жчш]ий|[^л]ее)$/u

/** Letters are typed the same by everyone; ё is often written е, so words with ё are never candidates. */
const SHAPE = /^[а-я]{4,9}$/u

const countWords = (text: string, counts: Map<string, number>): void => {
  for (const [word] of text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .matchAll(/[а-я]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}

const sayings = (folder: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.dat') || name.endsWith('.u8')) continue
    countWords(readFileSync(join(folder, name), 'utf8'), counts)
  }
  return counts
}

const manuals = (folder: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue
    countWords(readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/<[^>]*>/gu, ' '), counts)
  }
  return counts
}

const thesaurus = (path: string): Set<string> =>
  new Set(
    Array.from(
      readFileSync(path, 'utf8')
        .toLowerCase()
        .matchAll(/[а-я]+/gu),
      ([word]) => word,
    ),
  )

/**
 * Russian nouns in their dictionary form, the known ones first.
 *
 * How often a word is used decides only whether it is a candidate (it stands in a thesaurus, in sayings or in manuals);
 * inside such a class short words come first, so that the list does not lean on one author or time.
 */
export const rankRussian = (packages: string): string[] => {
  const { flagsOf, formsOf } = readDictionary(join(packages, 'usr/share/hunspell/ru_RU'))
  const known = thesaurus(join(packages, 'usr/share/mythes/th_ru_RU_v2.dat'))
  const spoken = sayings(join(packages, 'usr/share/games/fortunes/ru'))
  const written = manuals(join(packages, 'usr/share/libreoffice/help/ru'))
  const nouns = [...flagsOf]
    .filter(([, flags]) => flags.some((flag) => NOUN_FLAGS.has(flag)))
    .map(([word]) => word)
  const inflected = new Set(nouns.flatMap((noun) => [...formsOf(noun)].filter((form) => form !== noun)))
  const uses = (word: string, counts: Map<string, number>) =>
    [...formsOf(word)].reduce((sum, form) => sum + (counts.get(form) ?? 0), 0)
  const classOf = (word: string): number => {
    const said = uses(word, spoken)
    if (said > 0 && known.has(word)) return 0
    if (said > 1 || known.has(word)) return 1
    if (said + uses(word, written) > 0) return 2
    return 3
  }
  return nouns
    .filter((word) => SHAPE.test(word) && !NOT_A_NOUN.test(word) && !inflected.has(word))
    .map((word) => ({ word, order: classOf(word) }))
    .filter(({ word, order }) => order < 3 || word.length < 6)
    .sort((a, b) => a.order - b.order || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word)
}
