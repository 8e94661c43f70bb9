import { MAX_FOLDED_LENGTH, withoutInvisible } from '../name-folding.ts'
import { type Identity, splitIdentity } from './birth.ts'
import { isPatronymicEnding, isTegi } from './endings.ts'
import { capped, type NameWord, type Piece, wordOf } from './name-word.ts'
import { mendLookalikes, scriptOf } from './scripts.ts'
import type { Script, Style } from './word-place.ts'

/** Words after these are not read: no name has so many, and the work of comparing stays bounded. */
export const MAX_NAME_WORDS = 8
const MAX_NAME_LENGTH = 300

export interface ReadName {
  readonly words: readonly NameWord[]
  readonly script: Script
  readonly style: Style
  /** Written with letters of two scripts in one word. */
  readonly mended: boolean
  readonly identity: Identity
}

const APOSTROPHES = /['`´ʹʺʼʻ‘’ˈ"″]/gu
/** Uzbek oʻ: no soft sign stands after a vowel. */
const UZBEK_O = /([oO])['`´ʹʼʻ‘’]/gu
const WORD = /(-?)((?:\p{L}\p{M}*)+)(\.?)/gu
const HYPHENS = /[\u2010-\u2015\u2212]/gu

/** Titles and forms of address are no part of a name. */
const ADDRESS =
  /^(?:mr|mrs|ms|dr|herr|frau|mme|г-н|г-жа|гр|гражданин|гражданка|господин|госпожа|мырза|ханым|азаматша)$/u

const GERMAN = /sch|w|(?:^|[\saeiouy])j[aeu](?!n)|[eoa]w(?:a|$)/u
const PLAIN_ZH = /zh|ž|ж/u

const plainText = (text: string): string =>
  withoutInvisible(text.slice(0, MAX_FOLDED_LENGTH).toWellFormed().normalize('NFKC'))
    .replace(UZBEK_O, (_, letter: string) => (letter === 'o' ? 'ŏ' : 'Ŏ'))
    .replace(APOSTROPHES, '')
    .replace(HYPHENS, '-')
    .slice(0, MAX_NAME_LENGTH)

/** Latvian and Lithuanian put an ending of theirs on every man's name: Nursultans Nazarbajevs, Nursultanas Nazarbajevas. */
const BALTIC_SURNAME = /(?:[oe]va?|sk[iy])s$/u
const BALTIC_ENDING = /(?<=.{3})(?:[aiu]?s)$/u

const withoutBalticEndings = (pieces: readonly Piece[]): Piece[] =>
  pieces.some(({ text }) => BALTIC_SURNAME.test(text))
    ? pieces.map((piece) => ({ ...piece, text: piece.text.replace(BALTIC_ENDING, '') }))
    : [...pieces]

const toPieces = (name: string): Piece[] => {
  const pieces: { text: string; dotted: boolean; hyphened: boolean }[] = []
  for (const [, hyphen, letters = '', dot] of name.matchAll(WORD)) {
    const text = mendLookalikes(letters.normalize('NFC')).toLowerCase().normalize('NFC')
    if (ADDRESS.test(text)) continue
    const last = pieces.at(-1)
    const belongsToLast =
      last !== undefined && (isPatronymicEnding(text) || isTegi(text)) && last.text.length > 2
    if (belongsToLast) last.text += text
    else pieces.push({ text, dotted: dot === '.', hyphened: hyphen === '-' })
  }
  return withoutBalticEndings(pieces.slice(0, MAX_NAME_WORDS))
}

/**
 * Reads a written name: words with their kinds and sounds; a birth date or year and an identity number in it are taken
 * out. Never fails; reads at most MAX_NAME_WORDS words of MAX_WORD_LENGTH letters.
 */
export const readName = (text: string): ReadName => {
  const { name, ...identity } = splitIdentity(plainText(text))
  const pieces = toPieces(name).map((piece) => ({ ...piece, text: capped(piece.text) }))
  const whole = pieces.map((piece) => piece.text).join(' ')
  const style = { german: GERMAN.test(whole), plainZh: PLAIN_ZH.test(whole) }
  return {
    words: pieces.map((piece) => wordOf(piece, style)),
    script: scriptOf(whole),
    style,
    mended: Array.from(name.matchAll(WORD)).some(([, , word = '']) => mendLookalikes(word) !== word),
    identity,
  }
}

const joinWords = (name: ReadName, first: number): ReadName => {
  const [one, other] = [name.words[first], name.words[first + 1]]
  if (one === undefined || other === undefined) return name
  const piece = { text: capped(one.text + other.text), dotted: false, hyphened: one.hyphened }
  return { ...name, words: name.words.toSpliced(first, 2, wordOf(piece, name.style)) }
}

const joinings = new WeakMap<ReadName, Map<number, ReadName>>()

/** The name with the word at this place and the next one as one: Нур Мухаммед, Нұрмұхаммед. */
export const joinedAt = (name: ReadName, first: number): ReadName => {
  const known = joinings.get(name) ?? new Map<number, ReadName>()
  const joined = known.get(first) ?? joinWords(name, first)
  joinings.set(name, known.set(first, joined))
  return joined
}
