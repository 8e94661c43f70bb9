import { BITS } from './piece.ts'
import type { Token } from './tokens.ts'
import type { Worth } from './words.ts'

const USUAL = '.,!?-–—:;\'"()/«»…_+=№*&@'
const SHIFTED_ROWS = ['!@#$%^&*()_+', '!"№;%:?*()_+']
const SHORTEST_ROW = 4

const isRow = (text: string): boolean =>
  text.length >= SHORTEST_ROW &&
  SHIFTED_ROWS.some((row) => row.includes(text) || row.includes([...text].reverse().join('')))

/** Signs that stand in the text for the first time. */
export const signsWorth = ({ text }: Token, before: ReadonlySet<string>): Worth => {
  if (isRow(text)) return { bits: BITS.keys, kind: 'keys' }
  const fresh = [...new Set(text)].filter((sign) => !before.has(sign))
  const bits = fresh.reduce((sum, sign) => sum + (USUAL.includes(sign) ? BITS.usualSign : BITS.rareSign), 0)
  return { bits, kind: 'random' }
}

/** As many digits as a telephone number has. */
const KNOWN_BY_HEART = 12

const digitsWorth = (count: number): number =>
  Math.min(count * BITS.perDigit, BITS.mostNumber) + Math.max(0, count - KNOWN_BY_HEART) * BITS.perLateDigit

/** A year, or digits: more than a few of them are a number that people know by heart. `before` counts the digits so far. */
export const numberWorth = ({ text, isMixed }: Token, before: number): Worth => {
  if (/^(?:19|20)\d\d$/u.test(text)) return { bits: BITS.year, kind: 'number' }
  if (isMixed) return { bits: Math.min(text.length * BITS.perDigit, BITS.mostNumber), kind: 'number' }
  if (text.length > 2 && new Set(text).size === 1) return { bits: BITS.perDigit * 2, kind: 'keys' }
  return { bits: digitsWorth(before + text.length) - digitsWorth(before), kind: 'number' }
}
