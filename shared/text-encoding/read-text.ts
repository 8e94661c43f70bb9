import type { TextEncoding } from './encodings.ts'
import { guessEncoding } from './guess-encoding.ts'
import { ONE_BYTE_UNITS, type OneByteEncoding } from './one-byte-tables.ts'
import { decodeUtf32 } from './wide-text.ts'

export interface ReadText {
  /** Without a mark at its start; U+FFFD where a byte stands for no letter. */
  readonly text: string
  readonly encoding: TextEncoding
  /** Neither the file says it nor a person: the letters do. */
  readonly isGuessed: boolean
  /** How many U+FFFD of the text are not in the file. */
  readonly badBytes: number
}

const isOneByte = (encoding: TextEncoding): encoding is OneByteEncoding =>
  Object.hasOwn(ONE_BYTE_UNITS, encoding)

const decodeOneByte = (bytes: Uint8Array, encoding: OneByteEncoding): string => {
  const units = ONE_BYTE_UNITS[encoding]
  const text = new Uint16Array(bytes.length)
  // By hand, because `from` with a function takes a hundred times as long.
  for (let at = 0; at < bytes.length; at += 1) text[at] = units[bytes[at] ?? 0] ?? 0xfffd
  return new TextDecoder('utf-16le').decode(text)
}

const decode = (bytes: Uint8Array, encoding: TextEncoding): string => {
  if (isOneByte(encoding)) return decodeOneByte(bytes, encoding)
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding)
  return new TextDecoder(encoding).decode(bytes)
}

/** The bytes of U+FFFD itself, where an earlier program has lost a letter already. */
const LOST_BEFORE: Partial<Record<TextEncoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbf, 0xbd],
  'utf-16le': [0xfd, 0xff],
  'utf-16be': [0xff, 0xfd],
  'utf-32le': [0xfd, 0xff, 0x00, 0x00],
  'utf-32be': [0x00, 0x00, 0xff, 0xfd],
}

const lostBefore = (bytes: Uint8Array, encoding: TextEncoding): number => {
  const mark = LOST_BEFORE[encoding]
  if (mark === undefined) return 0
  const step = encoding === 'utf-8' ? 1 : mark.length
  let count = 0
  for (let at = 0; at + mark.length <= bytes.length; at += step) {
    if (mark.every((byte, place) => bytes[at + place] === byte)) count += 1
  }
  return count
}

const marksIn = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1
  return count
}

/** Zeros at the end fill up a block of the disk; they are no letters. */
const withoutZeros = (text: string): string => {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1
  return text.slice(0, end)
}

/**
 * Reads a text whose encoding nobody names, or in the one a person has named. No byte makes it fail.
 *
 * @param as what a person says the encoding is; without it, it is guessed
 */
export const readText = (bytes: Uint8Array, as?: TextEncoding): ReadText => {
  const guess = as === undefined ? guessEncoding(bytes) : { encoding: as, isSaid: true }
  const { encoding, isSaid } = guess
  const text = withoutZeros(decode(bytes, encoding))
  const marks = marksIn(text)
  const badBytes = marks === 0 ? 0 : Math.max(0, marks - lostBefore(bytes, encoding))
  return { text, encoding, isGuessed: !isSaid, badBytes }
}
