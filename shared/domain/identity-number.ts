import { isRealDate } from './iso-date.ts'
import { birthOfIdentityNumber } from './names/birth.ts'

/** Why a number cannot be, or need not be, the identity number (ИИН, БИН) of who it stands beside. */
export const IDENTITY_DOUBTS = ['lost', 'length', 'zero', 'zero-added', 'date', 'birth', 'control'] as const

export type IdentityDoubt = (typeof IDENTITY_DOUBTS)[number]

const LENGTH = 12

/** Only years from 2000 to 2009 begin with a zero, and only January to September of 2000 with three. */
const MOST_ZEROS = 3

/** A number that a spreadsheet has shortened: its last digits are gone. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/iu

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

const remainder = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11

/** The last digit follows from the eleven before it (the rules of forming the identification number, Kazakhstan, 2003). */
const hasControlDigit = (digits: string): boolean => {
  const first = remainder(digits, FIRST_WEIGHTS)
  const control = first === 10 ? remainder(digits, SECOND_WEIGHTS) : first
  return control < 10 && control === Number(digits[LENGTH - 1])
}

interface Bearer {
  readonly isPerson: boolean
  /** A partial date; null where it is not known. */
  readonly born: string | null
}

/** A date without signs, or nothing for a range: what of it is known can be compared from the left. */
const knownPart = (born: string | null): string => /^\d{4}(?:-\d{2}){0,2}/u.exec(born ?? '')?.[0] ?? ''

const agrees = (birth: string, born: string): boolean =>
  birth.startsWith(born) || (born.endsWith('~') && birth.startsWith(born.slice(0, 4)))

/** The same number with the zeros that a spreadsheet takes from its beginning; undefined where the birth does not agree with them. */
const withZeros = (digits: string, { isPerson, born }: Bearer): string | undefined => {
  const whole = digits.padStart(LENGTH, '0')
  const birth = birthOfIdentityNumber(whole)
  const known = knownPart(born)
  const isNear = digits.length < LENGTH && digits.length >= LENGTH - MOST_ZEROS
  return isPerson && isNear && known !== '' && birth !== null && agrees(birth, known) ? whole : undefined
}

/** Month and day stand in every number of a person, the century not in those of foreigners. */
const hasDate = (digits: string): boolean =>
  isRealDate(`2000-${digits.slice(2, 4)}-${digits.slice(4, 6)}`) && /^[0-6]$/u.test(digits[6] ?? '')

const doubtOfPerson = (digits: string, born: string | null): IdentityDoubt | undefined => {
  if (!hasDate(digits)) return 'date'
  const birth = birthOfIdentityNumber(digits)
  const known = knownPart(born)
  return birth !== null && known !== '' && !agrees(birth, known) ? 'birth' : undefined
}

/**
 * What speaks against a number, and the number as it would be with its zeros where these are missing. A number with letters is that of another
 * paper, and nothing is said of it.
 */
export const judgeIdentityNumber = (
  text: string,
  bearer: Bearer,
): { readonly doubt: IdentityDoubt; readonly whole?: string } | undefined => {
  const bare = text.replace(/[\s\u00A0.-]/gu, '')
  if (SHORTENED.test(text.trim())) return { doubt: 'lost' }
  if (!/^\d+$/u.test(bare)) return undefined
  if (bare.length !== LENGTH) {
    const whole = withZeros(bare, bearer)
    return whole === undefined ? { doubt: 'length' } : { doubt: 'zero', whole }
  }
  const doubt = bearer.isPerson ? doubtOfPerson(bare, bearer.born) : undefined
  if (doubt !== undefined) return { doubt }
  return hasControlDigit(bare) ? undefined : { doubt: 'control' }
}
