/** How the bytes of a text were read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251'

const MARKS: ReadonlyArray<readonly [TextEncoding, readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const SAMPLE_BYTES = 4096

/** Without a mark, UTF-16 shows itself by the zero bytes of spaces and line ends, always on the same side. */
const unmarkedUtf16 = (bytes: Uint8Array): TextEncoding | undefined => {
  let even = 0
  let odd = 0
  const length = Math.min(bytes.byteLength, SAMPLE_BYTES)
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > length / 20 && even < odd / 10) return 'utf-16le'
  return even > length / 20 && odd < even / 10 ? 'utf-16be' : undefined
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** By its mark, else by its bytes. What is not Unicode is taken for Windows' Cyrillic, which has no Kazakh letters. */
export const encodingOf = (bytes: Uint8Array): TextEncoding => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  if (marked !== undefined) return marked
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1251')
}

export const decodeText = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes)

/** Letters that are set at once: about fifty pages. */
const PORTION = 150_000

/** A long text in portions, each but the last ended by a line end where there is one; nothing is added or lost. */
export const portionsOf = (text: string): string[] => {
  const portions: string[] = []
  let at = 0
  while (text.length - at > PORTION) {
    const lineEnd = text.lastIndexOf('\n', at + PORTION)
    const isHighSurrogate = (text.charCodeAt(at + PORTION - 1) & 0xfc00) === 0xd800
    const end = lineEnd > at ? lineEnd + 1 : at + PORTION - (isHighSurrogate ? 1 : 0)
    portions.push(text.slice(at, end))
    at = end
  }
  portions.push(text.slice(at))
  return portions
}
