/** Control characters that plain text has: tab, line feed, form feed, carriage return. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d])

/** Of the bytes above ASCII, at least this part must be Cyrillic letters before a file counts as cp1251. */
const CYRILLIC_SHARE = 0.8

/** In cp1251: Ё, ё and А–я. */
const isCyrillic1251 = (byte: number): boolean => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8

/** Decodes the sample; a character cut off at its end is no fault, because more of the file may follow. */
const decode = (label: string, sample: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(sample, { stream: true })
  } catch {
    return undefined
  }
}

const hasBinaryControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if ((unit < 0x20 && !TEXT_CONTROLS.has(unit)) || unit === 0x7f || unit === 0xfffe || unit === 0xffff)
      return true
  }
  return false
}

const isTextIn = (label: string, sample: Uint8Array): boolean => {
  const text = decode(label, sample)
  return text !== undefined && !hasBinaryControls(text)
}

/** Without a mark, UTF-16 shows by every second byte being that of Latin or Cyrillic. */
const isUnmarkedUtf16 = (sample: Uint8Array, highByte: 0 | 1): boolean => {
  if (sample.byteLength < 8) return false
  let plausible = 0
  for (let at = highByte; at < sample.byteLength; at += 2) {
    const byte = sample[at] ?? 0xff
    if (byte === 0x00 || byte === 0x04 || byte === 0x20) plausible += 1
  }
  const isPlausible = plausible >= (sample.byteLength / 2) * 0.9
  return isPlausible && isTextIn(highByte === 1 ? 'utf-16le' : 'utf-16be', sample)
}

const looksLike1251 = (sample: Uint8Array): boolean => {
  let high = 0
  let cyrillic = 0
  for (const byte of sample) {
    if ((byte < 0x20 && !TEXT_CONTROLS.has(byte)) || byte === 0x7f || byte === 0x98) return false
    if (byte < 0x80) continue
    high += 1
    if (isCyrillic1251(byte)) cyrillic += 1
  }
  return high > 0 && cyrillic >= high * CYRILLIC_SHARE
}

const startsWith = (sample: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => sample[at] === byte)

/**
 * Whether the beginning of a file is plain text in UTF-8, UTF-16 or cp1251.
 *
 * @param sample the first bytes, up to any length
 */
export const looksLikeText = (sample: Uint8Array): boolean => {
  if (startsWith(sample, 0xff, 0xfe)) return isTextIn('utf-16le', sample)
  if (startsWith(sample, 0xfe, 0xff)) return isTextIn('utf-16be', sample)
  return (
    isTextIn('utf-8', sample) ||
    isUnmarkedUtf16(sample, 1) ||
    isUnmarkedUtf16(sample, 0) ||
    looksLike1251(sample)
  )
}
