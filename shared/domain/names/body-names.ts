import { withoutInvisible } from '../name-folding.ts'
import { inPlainLetters } from '../plain-letters.ts'
import { birthOfIdentityNumber, splitBirthAtEnd } from './birth.ts'
import {
  BODY_WORDS,
  CALLED_WORDS,
  COMPANION_WORDS,
  DOUBTFUL_WORDS,
  PERSON_OF_WORDS,
  PERSON_WORDS,
  PLACE_WORDS,
  PLAIN_SHORT,
  SHORT_AND_NAMES,
  SHORT_NAMES,
  TWO_LETTER_FORMS,
  TWO_LETTER_NAMES,
} from './body-words.ts'
import { mendLookalikes } from './scripts.ts'

/** No name is longer; of what goes on the beginning is read. NFKC can make eighteen letters of one, so both texts are cut. */
const MOST_READ = 300

const plainWord = (word: string): string =>
  inPlainLetters(word)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')

interface Word {
  readonly plain: string
  /** Two and more letters, each a capital. */
  readonly isShort: boolean
  readonly isSmall: boolean
}

const WORD = /(?:\p{L}\p{M}*)+(?:-\p{L}+)*/gu

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(([found]) => {
    const word = mendLookalikes(found)
    return {
      plain: plainWord(word),
      isShort: word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
      isSmall: word === word.toLowerCase(),
    }
  })

/** "ЛА-155/18", "УГ-157/9": what penal colonies and remand prisons are called by. */
const NUMBERED = /^\s*["«“]?\p{Lu}{2}[-–\s]?\d{2,3}\/\d{1,3}(?!\d)/u

/** "Prosecutor General's Office", "Mayor’s office": the office and not who holds it. */
const OFFICE_OF = /^(?:(?!\bof\b).)*['’]s?\s+office\b|\boffice of the\b/iu

const isAdjective = ({ plain }: Word): boolean =>
  /(?:ный|ной|ний|ская|ское|ский|ской|ная|ное|лык|лик|дык|дик|тык|тик)$/u.test(plain)

/** Adjectives that are surnames too. */
const isSurnameLike = ({ plain, isSmall }: Word): boolean => !isSmall && /(?:ская|ский|ской)$/u.test(plain)

interface Read {
  readonly text: string
  readonly words: readonly Word[]
}

const hasSignsOfBody = (text: string): boolean => /№|\d|["«“„]/u.test(text)

/** "УИС АННА": where all is in capitals they do not tell what is short for something from a name. */
const isNameInCapitals = ({ text, words }: Read, { plain }: Word): boolean =>
  SHORT_AND_NAMES.has(plain) &&
  words.length <= 3 &&
  words.every((word) => word.isShort && !COMPANION_WORDS.has(word.plain)) &&
  words.some(
    (word) =>
      word.plain !== plain && word.plain.length > 2 && !SHORT_NAMES.has(word.plain) && !isAdjective(word),
  ) &&
  !hasSignsOfBody(text)

/** A word that names people too tells a body beside another that goes with one, before small letters, or with a number. */
const isBesideCompanion = ({ text, words }: Read, at: number): boolean => {
  const [before, after] = [words[at - 1], words[at + 1]]
  const isNameOfTwo = words.length === 2 && before !== undefined && isSurnameLike(before)
  const goesBefore =
    before !== undefined && (COMPANION_WORDS.has(before.plain) || (isAdjective(before) && !isNameOfTwo))
  const goesAfter = after !== undefined && (COMPANION_WORDS.has(after.plain) || after.isSmall)
  const isWrittenAsName = words.some(({ isSmall }) => !isSmall)
  return goesBefore || (goesAfter && isWrittenAsName) || hasSignsOfBody(text)
}

const TWO_BEFORE_NAME = /^\s*\p{L}{2}\s+["«“„]/u
const TWO_BEFORE_PLACE = /^\s*\p{L}{2}\s*(?:№|-?\s*\d|г\.|гор\.|обл|по\s|при\s|р-на)/iu
const OF_PLACE = /(?:ского|ской|ного|ной|ого)$/u

const isBodyOfTwo = ({ text, words }: Read): boolean => {
  const [word, next] = words
  if (word === undefined) return false
  const { plain, isShort } = word
  if (TWO_BEFORE_NAME.test(text)) return TWO_LETTER_FORMS.has(plain) || TWO_LETTER_NAMES.has(plain)
  if (!isShort) return false
  const isPlaced = TWO_BEFORE_PLACE.test(text) || OF_PLACE.test(next?.plain ?? '')
  return TWO_LETTER_NAMES.has(plain) ? isPlaced : TWO_LETTER_FORMS.has(plain) && next !== undefined
}

const isBodyAt = (read: Read, at: number): boolean => {
  const word = read.words[at]
  if (word === undefined) return false
  const { plain, isShort } = word
  if (BODY_WORDS.has(plain)) return true
  if (PLAIN_SHORT.has(plain) || (SHORT_NAMES.has(plain) && isShort && !isNameInCapitals(read, word)))
    return true
  if (at === 0 && isBodyOfTwo(read)) return true
  return DOUBTFUL_WORDS.has(plain) && isBesideCompanion(read, at)
}

/** The first word that tells decides; a post before it, or the Kazakh one behind it, names a person. */
const isBodyPart = (text: string): boolean => {
  if (NUMBERED.test(text) || OFFICE_OF.test(text)) return true
  const read: Read = { text, words: wordsOf(text) }
  if (read.words.some(({ plain }) => PERSON_OF_WORDS.has(plain))) return false
  for (const [at, { plain }] of read.words.entries()) {
    if (isBodyAt(read, at)) return true
    // Kazakh has no case there: "Президент Әкімшілігі".
    if (PERSON_WORDS.has(plain) && !BODY_WORDS.has(read.words[at + 1]?.plain ?? '')) return false
  }
  return false
}

const QUOTED = /«[^»]*»|"[^"]*"|“[^”]*”|„[^“”]*[“”]/gu
/** What stands behind a comma or in brackets says more of what stands before. */
const PARTING = /[,;(]/u

const partsOf = (text: string): string[] =>
  text.replace(QUOTED, (quoted) => quoted.replace(/[,;(]/gu, ' ')).split(PARTING)

const isPlace = (text: string): boolean => wordsOf(text).some(({ plain }) => PLACE_WORDS.has(plain))

/** "Иванов Совет 1985 г.р.": the digits of a birth and of an identity number are a person's. */
const withoutBirth = (text: string): string =>
  splitBirthAtEnd(
    text.replace(/(?<!\d)\d{12}(?!\d)/gu, (digits) => (birthOfIdentityNumber(digits) === null ? digits : '')),
  ).rest

const beginningOf = (text: string): string => text.slice(0, MOST_READ).toWellFormed()

/**
 * Whether a written name is plainly that of an organisation or of a body of the state, in Russian, Kazakh or English, and not a person's. It
 * proposes and never decides: "Полиция" can be what somebody is called. Pure, its work is bounded, it never fails.
 */
export const isBodyName = (name: string): boolean => {
  const text = withoutBirth(withoutInvisible(beginningOf(beginningOf(name).normalize('NFKC'))))
  if (wordsOf(text).some(({ plain }) => CALLED_WORDS.has(plain))) return false
  const [first = '', ...rest] = partsOf(text)
  // "Ахметов А., ТОО «Ромашка»" is somebody who works there.
  return isBodyPart(first) || (isPlace(first) && rest.length > 0 && isBodyPart(rest.join(' ')))
}

/** Of what a name is taken to be while nobody has said. */
export const kindOfName = (name: string): 'organisation' | 'person' =>
  isBodyName(name) ? 'organisation' : 'person'
