import { SandyqError } from '../../../shared/contract/errors.ts'

/**
 * Where KZ-1048 (STRK1048-2002), the Kazakh code page, differs from windows-1251 and people write text with it: what stands
 * there when it is read as windows-1251, and what was meant.
 */
const KAZAKH: ReadonlyMap<string, string> = new Map([
  ['Ќ', 'Қ'],
  ['ќ', 'қ'],
  ['Ћ', 'Һ'],
  ['ћ', 'һ'],
  ['Ў', 'Ұ'],
  ['ў', 'ұ'],
  ['Ј', 'Ә'],
  ['ј', 'ә'],
  ['Ґ', 'Ө'],
  ['ґ', 'ө'],
  ['Є', 'Ғ'],
  ['є', 'ғ'],
  ['Ї', 'Ү'],
  ['ї', 'ү'],
  ['Ѕ', 'Ң'],
  ['ѕ', 'ң'],
])

/** Letters of windows-1251 that no Russian, Ukrainian or Belarusian text has: then it is the Kazakh code page. */
const KAZAKH_SIGNS = /[ЌќЋћЈјЅѕ]/u

const oneByteText = (bytes: Uint8Array): string => {
  const text = new TextDecoder('windows-1251').decode(bytes)
  if (!KAZAKH_SIGNS.test(text)) return text
  return text.replace(/[ЌќЋћЎўЈјҐґЄєЇїЅѕ]/gu, (letter) => KAZAKH.get(letter) ?? letter)
}

/** Of how many bytes at the beginning the pattern of two-byte text is judged. */
const LOOKED_AT = 4_096

/** Text without a mark at its start in which every other byte is almost always that of a basic or Cyrillic letter's block. */
const twoByteOrder = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const length = Math.min(bytes.byteLength, LOOKED_AT) & ~1
  if (length < 4) return
  const isBlock = (byte: number | undefined): boolean => byte === 0 || byte === 4
  let [even, odd, zeros] = [0, 0, 0]
  for (let at = 0; at < length; at += 2) {
    if (isBlock(bytes[at])) even += 1
    if (isBlock(bytes[at + 1])) odd += 1
    if (bytes[at] === 0 || bytes[at + 1] === 0) zeros += 1
  }
  // Separators and digits have a zero byte; text of one byte a letter has none.
  if (zeros === 0) return
  if (odd > length * 0.4) return 'utf-16le'
  return even > length * 0.4 ? 'utf-16be' : undefined
}

const marked = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

const strictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** More letters of several bytes than this for every broken one: UTF-8 with pieces of something else in it. */
const MOSTLY = 4

const isMixed = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/gu)?.length ?? 0
  const whole = text.match(/[\u0400-\u04FF\u2010-\u2044]/gu)?.length ?? 0
  return whole > broken * MOSTLY
}

/** Control characters that no table has; a file of another kind is full of them. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 65_536)
  const controls = start.match(/[^\P{Cc}\t\n\v\f\r\x85]/gu)?.length ?? 0
  return controls * 20 > start.length
}

const decoded = (bytes: Uint8Array): string | undefined => {
  const mark = marked(bytes)
  if (mark !== undefined) return strictly(bytes, mark)
  const order = twoByteOrder(bytes)
  if (order !== undefined) return strictly(bytes, order)
  const text = strictly(bytes, 'utf-8')
  if (text !== undefined) return text
  return isMixed(bytes) ? undefined : oneByteText(bytes)
}

/**
 * The text of a file whose encoding nobody names: UTF-8 and UTF-16 with a mark or without, else windows-1251 or its Kazakh
 * sister KZ-1048, in which older programs of the region save. A text that mixes encodings is refused: to guess would change
 * names without a word.
 *
 * @throws SandyqError TABLE_UNREADABLE
 */
export const decodeText = (bytes: Uint8Array): string => {
  const text = decoded(bytes)
  if (text === undefined || isBinary(text)) throw new SandyqError('TABLE_UNREADABLE')
  return text
}
