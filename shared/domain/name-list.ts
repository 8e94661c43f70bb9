import type { PartialDate } from './dates.ts'
import { splitBirthAtEnd } from './names/birth.ts'
import { hasLegalForm } from './names/compare-organisations.ts'
import { cleanText } from './text.ts'

/** UTF-16 units of a pasted list: as many names as a table may have lines, each of usual length. */
export const MAX_LIST_LENGTH = 2_000_000

/** No name of a person is longer, in words or in signs. */
const MOST_WORDS = 6
const LONGEST_NAME = 120
/** With a number before it and a birth behind it. What is longer is no line of a list, and is not looked through for either. */
const LONGEST_LINE = 400

/** "1.", "12)", "№ 5", "–", "•": what stands before a name in a list. */
const NUMBER = /^\s*(?:(?:№|N|#)?\s*\d{1,5}\s*[.)\]:–—-]?(?=[\s\p{L}«"])|[-–—•·*▪◦]+)\s*/u
/** What stands behind it. */
const END = /[\s,;.]+$/u
const INITIAL_AT_END = /(?:^|[\s.])\p{Lu}\.$/u
const CAPITAL_OR_CASELESS = /^[«"“(]?(?:\p{Lu}|\p{Lt}|\p{Lo})/u
/** Small words within names: particles, and the words for son and daughter. */
const PARTICLE =
  /^(?:улы|ұлы|кызы|қызы|uly|ұлы|kyzy|qyzy|оглы|оглу|oglu|de|da|di|la|le|van|von|der|den|bin|ibn|ал|al|el|эль|аль|и|және|and)$/iu

/** What a line of a pasted list says. */
export interface ListedName {
  /** Without number, birth and punctuation around it; the line itself where it is no name. */
  readonly name: string
  readonly born: PartialDate | null
  /** Prose, numbers and the like are not taken for names; organisations are by their legal form. */
  readonly isName: boolean
}

const withoutEnd = (text: string): string => {
  const bare = text.replace(END, '')
  // The full stop of an initial belongs to the name.
  return INITIAL_AT_END.test(`${bare}.`) && text.startsWith(`${bare}.`) ? `${bare}.` : bare
}

const isPersonsName = (name: string): boolean => {
  const words = name
    .replace(/\p{Cf}/gu, '')
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
  return (
    words.length <= MOST_WORDS &&
    !/[\d:!?=@/\\<>{}[\]_|+%&*;]/u.test(name) &&
    words.every((word) => CAPITAL_OR_CASELESS.test(word) || PARTICLE.test(word))
  )
}

/** Reads one line: a name with or without a number before it and a birth behind it, or something that is no name. */
export const readListedName = (line: string): ListedName => {
  const text = cleanText(line).replace(/\s+/gu, ' ').trim()
  if (text.length > LONGEST_LINE) return { name: text, born: null, isName: false }
  const { rest, born } = splitBirthAtEnd(text.replace(NUMBER, '').replace(/[\s,;]+$/u, ''))
  const name = withoutEnd(rest).trim()
  const isName =
    /\p{L}/u.test(name) && name.length <= LONGEST_NAME && (isPersonsName(name) || hasLegalForm(name))
  return isName ? { name, born, isName } : { name: text, born: null, isName }
}

/** Commas part names where one line has many, each of them a name by itself of more than one word. */
const partsOf = (line: string): string[] => {
  const parts = line.split(/[;,]/u).map((part) => part.trim())
  const names = parts.filter((part) => part !== '')
  const areNames =
    names.length > 1 &&
    names.every(
      (part) => part.length <= LONGEST_LINE && /\p{L}\S*\s+\S/u.test(part) && readListedName(part).isName,
    )
  return areNames ? names : [line]
}

/** The lines of a list as it was pasted; blank ones are none. Cells of a table that was copied are parted by tabs. */
export const linesOfList = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .flatMap(partsOf)
