import { type Word, wordsOf } from './tokens.ts'

/** A letter by itself that is a capital, with or without a dot, or one of those pairs with which a passport begins a name. */
const CAPITAL = String.raw`\p{Lu}(?![\p{L}\p{N}\p{M}])\.?|(?:Sh|Zh|Kh|Ch|Ts|Ya|Yu|Ye|Дж)\.`
/** Small ones count only in company: `а.с.` is somebody, `г.` is a town. */
const SMALL = String.raw`\p{Ll}\.\s?\p{Ll}(?![\p{L}\p{N}\p{M}])\.?`
const INITIALS = new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}'’ʼ@])(?:${CAPITAL}|${SMALL})`, 'gu')

/** A Latin letter begins names whose first sound is written with two, and one sound or the other is meant. */
const MORE_SOUNDS: Readonly<Record<string, readonly string[]>> = {
  C: ['č', 'k', 's'],
  J: ['i'],
  K: ['h'],
  S: ['ž'],
  T: ['ts'],
  Y: ['e'],
  Z: ['ž'],
}

const initialOf = (letters: string): Word[] =>
  wordsOf(letters).map(({ whole }) => ({
    whole,
    stems: [],
    begins: [whole, ...(MORE_SOUNDS[letters.toUpperCase()] ?? [])],
  }))

/** Without a name beside them letters are what they are: a part of an article, a number of a room. */
const hasName = (text: string): boolean => /\p{Lu}\p{L}|\p{L}{3}/u.test(text)

/** The words of a question; in `Касенова А.С.` the letters stand for the names that they begin. */
export const askedWordsOf = (text: string): Word[] => {
  if (!hasName(text)) return wordsOf(text)
  const words: Word[] = []
  let after = 0
  for (const { 0: found, index } of text.matchAll(INITIALS)) {
    words.push(...wordsOf(text.slice(after, index)))
    for (const letters of found.split(/[.\s]+/u)) words.push(...initialOf(letters))
    after = index + found.length
  }
  return [...words, ...wordsOf(text.slice(after))]
}

/** Not everybody's father's name is known: the question without what follows the first of two initials in a row. */
export const withoutSecondInitials = (words: readonly Word[]): Word[] =>
  words.filter(({ begins }, place) => begins === undefined || words[place - 1]?.begins === undefined)
