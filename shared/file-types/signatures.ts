import type { MediaType } from '../domain/kinds/document.ts'

/** First bytes in hex; a dot stands for any digit. */
const SIGNATURES: readonly (readonly [RegExp, MediaType])[] = [
  // What Office wrote before 2007, and Outlook's messages (MS-CFB 2.2).
  [/^d0cf11e0a1b11ae1/u, 'application/x-ole-storage'],
  [/^526172211a07/u, 'application/vnd.rar'],
  [/^377abcaf271c/u, 'application/x-7z-compressed'],
  [/^1f8b08/u, 'application/gzip'],
  [/^41542654464f524d.{8}444a56/u, 'image/vnd.djvu'],
  [/^25215053/u, 'application/postscript'],
  [/^(494433(02|03|04)|fff[ab23])/u, 'audio/mpeg'],
  [/^4f676753/u, 'audio/ogg'],
  [/^52494646.{8}57415645/u, 'audio/wav'],
  [/^664c6143/u, 'audio/flac'],
  [/^2321414d52/u, 'audio/amr'],
  [/^52494646.{8}41564920/u, 'video/x-msvideo'],
  [/^1a45dfa3/u, 'video/x-matroska'],
  [/^000001b[a3]/u, 'video/mpeg'],
  [/^3026b2758e66cf11/u, 'video/x-ms-asf'],
]

const HEX_FROM = 24

/** Brands of ISO's base media box that are sound alone, and those of old telephones and of QuickTime (ISO/IEC 14496-12 §4.3). */
const boxedType = (head: Uint8Array): MediaType | undefined => {
  const letters = String.fromCharCode(...head.subarray(4, 12))
  if (!letters.startsWith('ftyp')) return undefined
  const brand = letters.slice(4)
  if (brand.startsWith('M4A') || brand.startsWith('M4B')) return 'audio/mp4'
  if (brand.startsWith('3g')) return 'video/3gpp'
  return brand.startsWith('qt') ? 'video/quicktime' : 'video/mp4'
}

/** What a file that is neither picture, archive, PDF nor text says it is by its first bytes. */
export const signedTypeOf = (head: Uint8Array): MediaType | undefined => {
  const hex = Array.from(head.subarray(0, HEX_FROM), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return SIGNATURES.find(([signature]) => signature.test(hex))?.[1] ?? boxedType(head)
}
