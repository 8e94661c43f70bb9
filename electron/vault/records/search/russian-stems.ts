import { stemmer as russianStem } from '@orama/stemmers/russian'
import { softMark } from './meaning/marks.ts'

/** Forms of words like судья, статья, здоровье: the soft sign belongs to the word, which the algorithm takes for an ending. */
const SOFT = /^(?<base>.{2,})ь(?:я|е|и|ей|ем|ям|ями|ях)$/u
/** These are forms of others as well: помощью, людей. */
const PERHAPS_SOFT = /^(?<base>.{2,}?)(?:ью|(?<=[^аеиоуыэюя])ей)$/u

/** The vowel that comes and goes before the last consonant: пыток and пытка, писем and письмо. */
const FLEETING = /(?<=[^аеиоуыэюяь])[ое](?=[бкмнлрц]$)/u

/** A verb keeps its vowel where a noun made of it has none: отказали and отказ, задержали and задержание. */
const OF_VERB = /(?<=.{4})(?:[аеияую]н?|ен)$/u

/** Изъятые and изъяли, открытие and открыли. */
const OF_PARTICIPLE = /(?<=.{2}[аеияыу])т$/u

/** What comes before the soft sign of a word that can be no form of another; undefined for any other. */
export const softBase = (word: string): string | undefined => SOFT.exec(word)?.groups?.base

/**
 * What a word in small Russian letters may be a form of, the nearest first: the stem of the Snowball algorithm, and what it misses: soft
 * signs, vowels that come and go, verbs and the nouns made of them.
 */
export const russianStems = (word: string): string[] => {
  const soft = softBase(word)
  if (soft !== undefined) return [softMark(soft)]
  const base = PERHAPS_SOFT.exec(word)?.groups?.base
  const stem = russianStem(word)
  return [
    ...(base === undefined ? [] : [softMark(base)]),
    stem,
    ...(word.length >= 4 ? [word.replace(FLEETING, ''), stem.replace(FLEETING, '')] : []),
    stem.replace(OF_VERB, ''),
    stem.replace(OF_PARTICIPLE, ''),
  ]
}
