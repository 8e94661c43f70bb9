/** Scanners and mail gateways put bytes in front of a PDF; readers look for it in the first KiB, and so do we. */
const WITHIN_BYTES = 1024

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** The header with words behind it in its line, as a person writes of it. Programs write nothing there, or a comment. */
const SENTENCE = /^%PDF-\d(?:\.\d)?["'»]?[,.:;]?[ \t]+[^\s%\d]/u

/**
 * Whether a file is a PDF. One that begins with the header is, however broken, unless words go on in its line; with something before it, only if its first object follows
 * (ISO 32000-1 §7.5.2, §7.3.10): a letter that quotes `%PDF-1.4` is a letter.
 *
 * @param head the file's beginning
 */
export const isPdf = (head: Uint8Array): boolean => {
  const start = latin(head.subarray(0, WITHIN_BYTES))
  const at = start.search(/%PDF-\d/u)
  if (at < 0) return false
  const rest = latin(head.subarray(at))
  const hasObject = /[\r\n]\d{1,10} \d{1,5} obj\b/u.test(rest)
  if (/^[\s\u00EF\u00BB\u00BF\0]*$/u.test(start.slice(0, at))) return hasObject || !SENTENCE.test(rest)
  return /^%PDF-\d\.\d[ \t]*[\r\n]/u.test(rest) && hasObject
}
