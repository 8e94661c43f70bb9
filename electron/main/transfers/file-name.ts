/** Bytes that every common file system takes for a name, less what a part file adds. */
const MAX_BYTES = 200

/** Names that Windows keeps for devices, with or without an ending, also with spaces before it and with raised digits. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/iu

const shortened = (text: string, maxBytes: number): string => {
  let short = text
  while (new TextEncoder().encode(short).byteLength > maxBytes) short = [...short].slice(0, -1).join('')
  return short
}

/**
 * A name that can be offered in a save dialog on every system, made from text that may come from a hostile file:
 * no folders, no control or direction marks, no device names, not too long, its ending kept.
 *
 * @param count from the second of the same name on it is in the name
 */
export const fileNameFrom = (text: string, count = 1): string => {
  const counted = count === 1 ? '' : ` (${count})`
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]/gu, '-')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - ending.length)
  // Windows drops spaces and points at the end of a name, so that two names would become one.
  const short = shortened(stem, MAX_BYTES - ending.length * 4 - counted.length).replace(/[\s.]+$/u, '')
  const name = `${short === '' ? 'document' : short}${counted}${ending}`
  return DEVICE.test(name) ? `_${name}` : name
}
