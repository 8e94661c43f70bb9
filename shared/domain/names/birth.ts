import { type PartialDate, partialDateSchema } from '../dates.ts'

/** Birth as far as it is known: `1985`, `1985-03` or `1985-03-12`, and the identity number. */
export interface Identity {
  readonly born: string | null
  /** Digits alone. */
  readonly identityNumber: string | null
}

export interface NameAndIdentity extends Identity {
  readonly name: string
}

const YEAR = '(1[89]\\d\\d|20\\d\\d)'
const FULL_DATE = new RegExp(`(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./]${YEAR}(?!\\d)`, 'u')
const ISO_DATE = new RegExp(`(?<!\\d)${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, 'u')
const YEAR_ALONE = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'u')
const IIN = /(?<!\d)\d{12}(?!\d)/u
const BIRTH_WORDS =
  /(?<!\p{L})(?:г\.?\s?р\.?|р\.|род\.|ж\.?\s?т\.?|жылы туған|born|b\.|geb\.|иин|жсн|iin)(?!\p{L})/giu

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')

const birthIn = (text: string): { born: string; written: string } | undefined => {
  const full = FULL_DATE.exec(text)
  if (full !== null) return { born: `${full[3]}-${two(full[2])}-${two(full[1])}`, written: full[0] }
  const iso = ISO_DATE.exec(text)
  if (iso !== null) return { born: `${iso[1]}-${iso[2]}-${iso[3]}`, written: iso[0] }
  const year = YEAR_ALONE.exec(text)
  return year === null ? undefined : { born: year[0], written: year[0] }
}

/** Takes a birth date or year and a 12-digit identity number out of a written name: `Сериков Ерлан 1985`. */
export const splitIdentity = (text: string): NameAndIdentity => {
  if (!/\d/u.test(text)) return { name: text, born: null, identityNumber: null }
  const identityNumber = IIN.exec(text)?.[0] ?? null
  const rest = identityNumber === null ? text : text.replace(identityNumber, ' ')
  const birth = birthIn(rest)
  const name = (birth === undefined ? rest : rest.replace(birth.written, ' ')).replace(BIRTH_WORDS, ' ')
  return { name, born: birth?.born ?? null, identityNumber }
}

/** Birth as a list writes it, from the comma or bracket before it on. */
const BORN_AT_END =
  /[\s,;(]*(?:род\.|рожд\.?|born|b\.|туған(?: жылы)?|д\.\s?р\.)?[\s:]*(?:\d{1,2}[./]\d{1,2}[./])?(?:1[89]|20)\d\d(?:-\d\d-\d\d)?\s*-?(?:г(?:ода|\.)?\s*(?:р(?:\.|ождения)?)?|ж(?:ылы|\.)?\s*(?:т(?:\.|уған)?)?)?[)\s]*$/iu

/** A line of a list without the birth at its end, and that birth. */
export const splitBirthAtEnd = (line: string): { rest: string; born: PartialDate | null } => {
  const written = BORN_AT_END.exec(line)
  if (written === null || written.index === 0) return { rest: line, born: null }
  const { born } = splitIdentity(written[0])
  const read = partialDateSchema.safeParse(born)
  return read.success ? { rest: line.slice(0, written.index), born: read.data } : { rest: line, born: null }
}

const CENTURY: Readonly<Record<string, string>> = { 1: '18', 2: '18', 3: '19', 4: '19', 5: '20', 6: '20' }

/** The birth date in an individual identification number (ИИН: YYMMDD, then the century and sex), or null. */
export const birthOfIdentityNumber = (number: string): string | null => {
  const century = CENTURY[number.charAt(6)]
  if (!/^\d{12}$/u.test(number) || century === undefined) return null
  const [month, day] = [number.slice(2, 4), number.slice(4, 6)]
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${century}${number.slice(0, 2)}-${month}-${day}`
}

const digits = (text: string): string => text.replace(/\D/gu, '')

export type Agreement = 'same' | 'same-day' | 'slip' | 'differs' | 'unknown'

/** Two digits changed places, or one is another: what a tired clerk writes. */
const isSlip = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  let [first, second] = [-1, -1]
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue
    if (second !== -1) return false
    if (first === -1) first = at
    else second = at
  }
  if (second === -1) return first !== -1
  return a[first] === b[second] && a[second] === b[first]
}

/** As long as `1985`, `1985-03` and `1985-03-12`; no other form of a date is. */
const isPlain = (date: string): boolean => date.length === 4 || date.length === 7 || date.length === 10

/** Another year, and more digits than a slip of two: so it is with most people, and nothing else need be looked at. */
const areFarApart = (a: string, b: string, length: number): boolean => {
  if (!isPlain(a) || !isPlain(b)) return false
  let apart = 0
  for (let at = 0; at < length; at++) {
    if (at === 4 && apart === 0) return false
    if (a[at] !== b[at]) apart += 1
    if (apart > 2) return true
  }
  return false
}

/** Compares two partial dates as far as both are known; day and month in the wrong order are a slip. */
export const compareBirths = (a: string | null, b: string | null): Agreement => {
  if (a === null || b === null) return 'unknown'
  const length = Math.min(a.length, b.length)
  if (areFarApart(a, b, length)) return 'differs'
  if (a.slice(0, length) === b.slice(0, length)) return length === 10 ? 'same-day' : 'same'
  const [yearA, monthA, dayA] = a.split('-')
  const swapped = [yearA, dayA, monthA].join('-')
  return swapped === b || isSlip(digits(a.slice(0, length)), digits(b.slice(0, length))) ? 'slip' : 'differs'
}

/** Compares two identity numbers of digits alone. */
export const compareIdentityNumbers = (a: string | null, b: string | null): Agreement => {
  if (a === null || b === null) return 'unknown'
  if (a === b) return 'same'
  return isSlip(a, b) ? 'slip' : 'differs'
}
