import { CYRILLIC_LETTERS } from './cyrillic-letters.ts'
import { ONE_BYTE_UNITS, type OneByteEncoding } from './one-byte-tables.ts'

/** What a byte looks like when it is read in an encoding. */
export type Look =
  /** A space, a digit, a sign of ASCII. */
  | 'plain'
  | 'latin'
  | 'cyrillic'
  /** A Latin letter with a mark. */
  | 'accented'
  /** A quotation mark or a dash, which may touch a word. */
  | 'mark'
  /** Another sign that texts have, beside words: №, §, €. */
  | 'sign'
  /** A piece of a frame, as programs for DOS drew them. */
  | 'frame'
  /** A letter or sign that texts of this region and of the West hardly have. */
  | 'odd'
  | 'nothing'

export interface ByteLook {
  readonly look: Look
  readonly isCapital: boolean
  /** Row of `LETTER_PAIRS`; 0 for what is no Cyrillic letter. */
  readonly letter: number
}

const MARKS = '\u00A0\u00AD«»„“”‘’‚–—…'
const SIGNS = '№§°•·©®™€±÷×−¡¿½¼¾²³¹µº£‹›†‡‰'

const ACCENTED = 'àâäãåæáçéèêëíìîïñóòôöõøœúùûüýßÿ'

const isFrame = (character: string): boolean => character >= '\u2500' && character <= '\u25FF'

const lookOf = (character: string): ByteLook => {
  const small = character.toLowerCase()
  const isCapital = small !== character
  const letter = CYRILLIC_LETTERS.indexOf(small) + 1
  const as = (look: Look): ByteLook => ({ look, isCapital, letter: 0 })
  if (letter > 0) return { look: 'cyrillic', isCapital, letter }
  if (character === '\uFFFD') return as('nothing')
  if (character < '\u0080') return as(/[A-Za-z]/u.test(character) ? 'latin' : 'plain')
  if (ACCENTED.includes(small)) return as('accented')
  if (MARKS.includes(character)) return as('mark')
  if (SIGNS.includes(character)) return as('sign')
  return as(isFrame(character) ? 'frame' : 'odd')
}

const looks = new Map<OneByteEncoding, readonly ByteLook[]>()

/** How each of the 256 bytes looks in an encoding. */
export const looksIn = (encoding: OneByteEncoding): readonly ByteLook[] => {
  const known = looks.get(encoding)
  if (known !== undefined) return known
  const made = Array.from(ONE_BYTE_UNITS[encoding], (unit) => lookOf(String.fromCharCode(unit)))
  looks.set(encoding, made)
  return made
}
