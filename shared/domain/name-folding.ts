import { CYRILLIC, GLIDING_J, LATIN, LATIN_GROUPS, LOOKALIKES, SKELETON } from './name-folding-tables.ts'

/** Longer text is cut: names and titles are shorter, and the work stays bounded. */
export const MAX_FOLDED_LENGTH = 4_000

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu
const APOSTROPHES = /['`´ʹʺʼʻ‘’ˈ]/gu
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u
const HAS_LATIN = /\p{Script=Latin}/u

/** Latin and Cyrillic letters, digits, spaces and stops: in most texts there is nothing else. */
const USUAL = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0400-\u0482\u048a-\u052f]*$/u

/** Marks that change nothing on paper: joiners, direction marks, soft hyphens; and what cannot be text. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu

/** The text without those marks; what parts words parts them still. */
export const withoutInvisible = (text: string): string =>
  USUAL.test(text) ? text : text.replace(INVISIBLE, (mark) => (/\s/u.test(mark) ? ' ' : ''))

const mapLetters = (text: string, table: Readonly<Record<string, string>>): string =>
  Array.from(text, (letter) => (Object.hasOwn(table, letter) ? (table[letter] ?? '') : letter)).join('')

const replaceAll = (text: string, steps: readonly (readonly [RegExp, string])[]): string =>
  steps.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)

/** A word half in Cyrillic is taken as Cyrillic: Latin i, h and ə are common in Kazakh typed on a Russian keyboard. */
const mendMixedScripts = (token: string): string =>
  HAS_CYRILLIC.test(token) && HAS_LATIN.test(token) ? mapLetters(token, LOOKALIKES) : token

/** The two marks of the skeleton, taken apart as NFD does. */
const SKELETON_MARKS = new Set(['ž', 'č'].map((letter) => letter.normalize('NFD')))

const dropMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, (whole, letter: string) => (SKELETON_MARKS.has(whole) ? whole : letter))
    .normalize('NFC')

/** Names repeat their words, and each is folded for its list, its keys and its search. */
const MOST_KNOWN = 5_000
const known = new Map<string, string>()

const foldToken = (token: string): string => {
  const kept = known.get(token)
  if (kept !== undefined) return kept
  if (known.size >= MOST_KNOWN) known.clear()
  const folded = foldWord(token)
  known.set(token, folded)
  return folded
}

const foldWord = (token: string): string => {
  const lower = mendMixedScripts(token).toLowerCase().normalize('NFC')
  const latin = dropMarks(mapLetters(mapLetters(lower, CYRILLIC), LATIN))
  const withGlides = GLIDING_J.reduce((text, glide) => text.replace(glide, 'y'), latin)
  return replaceAll(replaceAll(withGlides, LATIN_GROUPS).replaceAll('j', 'ž'), SKELETON)
}

/**
 * The form in which names and titles are searched: words separated by one space, each reduced to a skeleton in
 * Latin letters that is the same for Kazakh and Russian Cyrillic, Kazakh Latin (2018, 2021), ISO 9, passport and
 * press spellings. Typing Latin finds Cyrillic and back.
 *
 * Numbers and words of other scripts stay as they are. It is made to find, not to tell apart: unlike names can share
 * a skeleton (Шанар and Жанар, Достияров and Достаров), so a likeness is for a person to judge. Pure; its work grows evenly with length, which
 * is cut at MAX_FOLDED_LENGTH UTF-16 units.
 */
export const foldForSearch = (text: string): string => {
  const plain = withoutInvisible(
    text
      .slice(0, MAX_FOLDED_LENGTH)
      .toWellFormed()
      .replaceAll('№', ' ') // NFKC would make it the word No
      .normalize('NFKC')
      // One letter can have become eighteen.
      .slice(0, MAX_FOLDED_LENGTH)
      .toWellFormed(),
  ).replace(APOSTROPHES, '')
  return (plain.match(TOKEN) ?? [])
    .map(foldToken)
    .filter((token) => token !== '')
    .join(' ')
}
