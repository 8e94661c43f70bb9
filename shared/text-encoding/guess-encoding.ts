import type { TextEncoding } from './encodings.ts'
import { guessOneByte } from './guess-one-byte.ts'
import { countUtf8 } from './utf8.ts'
import { unmarkedWide } from './wide-text.ts'

export interface EncodingGuess {
  readonly encoding: TextEncoding
  /** The file itself says or shows it: a mark at its start, or letters that are whole in no other way. */
  readonly isSaid: boolean
  /** From 0 to 1. */
  readonly confidence: number
  /** Nothing in the bytes says that this is no text. */
  readonly isText: boolean
}

/** Byte order marks; the longer before the one it begins with. */
const MARKS: ReadonlyArray<readonly [TextEncoding, readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const markedEncoding = (bytes: Uint8Array): TextEncoding | undefined =>
  MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]

/** Control characters that texts have: back space, tab, line ends, form feed, the end of a file under DOS, the escape of terminals. */
const TEXT_CONTROLS = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])

/** One stray control character in so many bytes is a fault of a text; more are another kind of file. */
const BYTES_FOR_A_CONTROL = 400

/** A control character that texts do not have, or no character at all. */
const isStray = (code: number): boolean =>
  (code < 0x20 && !TEXT_CONTROLS.has(code)) || code === 0x7f || code === 0xfffe || code === 0xffff

const STRAY_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => Number(isStray(byte)))

const strayIn = (bytes: Uint8Array): number => {
  let stray = 0
  for (let at = 0; at < bytes.length; at += 1) stray += STRAY_BYTES[bytes[at] ?? 0] ?? 0
  return stray
}

const hasTextControlsOnly = (bytes: Uint8Array): boolean =>
  strayIn(bytes) <= Math.floor(bytes.byteLength / BYTES_FOR_A_CONTROL)

/** Whole letters of UTF-8 for each stray control character, in bytes: other files have no such letters. */
const WHOLE_FOR_STRAY = 40

/** Of two bytes a letter every control character is spread: what is read is looked at, this much of it. */
const LETTERS_LOOKED_AT = 65_536

const hasFewControls = (text: string): boolean => {
  let stray = 0
  for (let at = 0; at < text.length; at += 1) if (isStray(text.charCodeAt(at))) stray += 1
  return stray <= Math.floor(text.length / BYTES_FOR_A_CONTROL)
}

/** Whole letters for each broken one, in bytes, from which on a text is UTF-8 with faults rather than something else. */
const WHOLE_FOR_BROKEN = 4

/** Noise is far below, the shortest word of a person above. */
const LEAST_LIKENESS = -1.5

/** The shortest text of which it is believed: programs have letters and zeros at their beginning as well. */
const LEAST_FILLED = 24

/** Without the zeros with which old programs, and whoever restores files, fill up the last block. */
const withoutFilling = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return end < LEAST_FILLED ? bytes : bytes.subarray(0, end)
}

const marked = (bytes: Uint8Array, encoding: TextEncoding): EncodingGuess => {
  const sample = bytes.subarray(0, LETTERS_LOOKED_AT * 2)
  const isText =
    encoding === 'utf-8'
      ? hasTextControlsOnly(withoutFilling(bytes))
      : encoding.startsWith('utf-32') ||
        hasFewControls(new TextDecoder(encoding).decode(sample, { stream: true }))
  return { encoding, isSaid: true, confidence: 1, isText }
}

const guessUnmarked = (bytes: Uint8Array): EncodingGuess => {
  const { wholeBytes, broken, endsWithin } = countUtf8(bytes)
  const isLetters = broken === 0 && wholeBytes >= strayIn(bytes) * WHOLE_FOR_STRAY && wholeBytes > 0
  const isText = isLetters || hasTextControlsOnly(bytes)
  // The beginning of a file may end within a letter; where there is no whole one, it is a letter of another encoding.
  const faults = broken - (endsWithin && wholeBytes > 0 ? 1 : 0)
  if (isText && faults === 0) return { encoding: 'utf-8', isSaid: true, confidence: 1, isText }
  if (isText && wholeBytes > faults * WHOLE_FOR_BROKEN)
    return { encoding: 'utf-8', isSaid: true, confidence: 1, isText }
  const wide = isText ? undefined : unmarkedWide(bytes)
  if (wide !== undefined) return { encoding: wide, isSaid: false, confidence: 0.99, isText: true }
  const { encoding, confidence, likeness } = guessOneByte(bytes)
  if (!isText && faults === 0) return { encoding: 'utf-8', isSaid: true, confidence: 1, isText }
  return { encoding, isSaid: false, confidence, isText: isText && likeness >= LEAST_LIKENESS }
}

/**
 * How a text is written, and whether it is one: by its mark, by the letters of UTF-8, by the bytes between the letters of UTF-16, and else by
 * how likely its pairs of letters are in each of the encodings of one byte a letter.
 *
 * @param bytes the whole file, or its beginning
 */
export const guessEncoding = (bytes: Uint8Array): EncodingGuess => {
  const mark = markedEncoding(bytes)
  if (mark !== undefined) return marked(bytes, mark)
  const filled = withoutFilling(bytes)
  const found = filled.length === bytes.length ? undefined : guessUnmarked(filled)
  // Zeros at the end may be half a letter of two bytes, and then what stands before them is no text without them.
  return found?.isText === true && !/^utf-(?:16|32)/u.test(found.encoding) ? found : guessUnmarked(bytes)
}

/** Whether the beginning of a file is text in one of the encodings that this program reads. */
export const looksLikeText = (sample: Uint8Array): boolean => guessEncoding(sample).isText
