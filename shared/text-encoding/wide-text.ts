import type { TextEncoding } from './encodings.ts'

type WideEncoding = Extract<TextEncoding, `utf-16${string}` | `utf-32${string}`>

/** Of how many bytes at the beginning a text without a mark is judged. */
const LOOKED_AT = 65_536

/** Of its characters, so many must be ones that texts of this region and of the West have. */
const EXPECTED_SHARE = 0.9

const TAB = 0x09
const LINE_FEED = 0x0a
const FORM_FEED = 0x0c
const CARRIAGE_RETURN = 0x0d

/** Latin and Cyrillic letters, signs of texts, the tenge. */
const isExpected = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  code === TAB ||
  code === LINE_FEED ||
  code === FORM_FEED ||
  code === CARRIAGE_RETURN ||
  (code >= 0xa0 && code < 0x180) ||
  (code >= 0x400 && code < 0x530) ||
  (code >= 0x2010 && code < 0x2027) ||
  code === 0x20ac ||
  code === 0x20b8 ||
  code === 0x2116 ||
  code === 0xfeff

const width = (encoding: WideEncoding): 2 | 4 => (encoding.startsWith('utf-16') ? 2 : 4)

const codeAt = (view: DataView, at: number, encoding: WideEncoding): number => {
  const isLittle = encoding.endsWith('le')
  return width(encoding) === 2 ? view.getUint16(at, isLittle) : view.getUint32(at, isLittle)
}

const isPlausible = (bytes: Uint8Array, encoding: WideEncoding): boolean => {
  const step = width(encoding)
  const end = Math.min(bytes.byteLength, LOOKED_AT) - (step - 1)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [characters, expected] = [0, 0]
  for (let at = 0; at < end; at += step) {
    characters += 1
    if (isExpected(codeAt(view, at, encoding))) expected += 1
  }
  return characters >= 2 && expected >= characters * EXPECTED_SHARE
}

/** The encoding of two or four bytes a letter that a text without a mark shows itself to be in. */
export const unmarkedWide = (bytes: Uint8Array): WideEncoding | undefined =>
  (['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'] as const).find((encoding) => isPlausible(bytes, encoding))

/** Characters of four bytes, turned into those of two a piece at a time. */
const PIECE = 16_384

/** UTF-32 (Unicode 16, D99), which browsers have no decoder for. A byte left over at the end is a broken character. */
export const decodeUtf32 = (bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  for (let start = 0; start < bytes.byteLength; start += PIECE * 4) {
    const codes: number[] = []
    for (let at = start; at < Math.min(bytes.byteLength, start + PIECE * 4); at += 4) {
      const code = at + 4 <= bytes.byteLength ? codeAt(view, at, encoding) : 0xfffd
      codes.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0xfffd : code)
    }
    pieces.push(String.fromCodePoint(...codes))
  }
  return pieces.join('').replace(/^\uFEFF/u, '')
}
