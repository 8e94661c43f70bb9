import { abbreviationsOf } from './meaning/abbreviations.ts'
import { type Word, wordsOf } from './tokens.ts'

/**
 * A telephone number of the country, in any of the usual ways: `+7 (701) 123-45-67`, `8 701 1234567`, `7011234567`. The area and the
 * ten digits are what two ways of writing have in common.
 */
const PHONE =
  /(?<![\p{L}\p{N}+])(?:\+?7|8)?[\s(-]{0,3}(\d{3})[\s)-]{0,3}(\d{3})[\s-]?(\d{2})[\s-]?(\d{2})(?!\p{N})/gu

/** One of another country: a plus, and 8 to 15 digits. */
const FOREIGN_PHONE = /\+(?!7)\d(?:[\s()-]{0,2}\d){7,14}(?!\p{N})/gu

/** О'Коннор, d'Artagnan: what stands before the sign is often left out. Not within `об'єкт` or `so'z`, where no name begins after it. */
const AFTER_APOSTROPHE = /(?<![\p{L}\p{N}\p{M}])\p{L}{1,2}['`´ʹʼʻ‘’ˈ](?=\p{Lu})([\p{L}\p{M}]{3,})/gu

const only = (digits: string): Word => ({ whole: digits, stems: [] })

const phoneWords = (national: string): Word[] =>
  ['7', '8', national, `7${national}`, `8${national}`].map(only)

/** How else the words of a text may be asked for, beside what they are. For the index. */
export const otherWordsOf = (text: string): Word[] => [
  ...[...text.matchAll(PHONE)].flatMap(([, ...digits]) => phoneWords(digits.slice(0, 4).join(''))),
  ...[...text.matchAll(FOREIGN_PHONE)].map(([number]) => only(number.replace(/\D/gu, ''))),
  ...[...text.normalize('NFC').matchAll(AFTER_APOSTROPHE)].flatMap(([, name = '']) => wordsOf(name)),
  ...abbreviationsOf(text),
]

/** A question with each whole telephone number as the one word that the index has for every way of writing it. */
export const withPlainPhones = (question: string): string =>
  question
    .replace(FOREIGN_PHONE, (number) => number.replace(/\D/gu, ''))
    .replace(PHONE, (_number, ...digits) => ` ${digits.slice(0, 4).join('')}`)
