import type { MediaType } from '../domain/kinds/document.ts'

/** Pictures made of dots. A drawing is markup, and a scan in DjVu has pages: neither is drawn. */
export type PictureType = Exclude<Extract<MediaType, `image/${string}`>, 'image/svg+xml' | 'image/vnd.djvu'>

export const isPictureType = (mediaType: MediaType): mediaType is PictureType =>
  mediaType.startsWith('image/') && mediaType !== 'image/svg+xml' && mediaType !== 'image/vnd.djvu'

/** First bytes in hex; a dot stands for any digit (WHATWG MIME Sniffing §6, TIFF 6.0 §2, BigTIFF). */
const SIGNATURES: readonly (readonly [RegExp, PictureType])[] = [
  [/^ffd8ff/u, 'image/jpeg'],
  [/^89504e470d0a1a0a/u, 'image/png'],
  [/^52494646.{8}57454250/u, 'image/webp'],
  [/^47494638(37|39)61/u, 'image/gif'],
  [/^(49492a00|4d4d002a|49492b000800|4d4d002b0008)/u, 'image/tiff'],
  // The letters BM begin many a text, so the length of the second header has to be one that exists (Windows: BITMAPINFOHEADER and its kin).
  [/^424d.{24}(0c|28|34|38|40|6c|7c)000000/u, 'image/bmp'],
]

const HEX_FROM = 24

const hexOf = (head: Uint8Array): string =>
  Array.from(head.subarray(0, HEX_FROM), (byte) => byte.toString(16).padStart(2, '0')).join('')

const fourLetters = (head: Uint8Array, at: number): string =>
  String.fromCharCode(...head.subarray(at, at + 4))

/** Brands that are looked at; a file has a handful. */
const MOST_BRANDS = 32

const HEVC_BRANDS: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'hevm',
  'hevs',
])
const AV1_BRANDS: ReadonlySet<string> = new Set(['avif', 'avis'])

/** Which of the two picture formats in ISO's base media box a file is (ISO/IEC 23008-12 §10, AV1 Image File Format §8). */
const boxedType = (head: Uint8Array): PictureType | undefined => {
  if (head.byteLength < 16 || fourLetters(head, 4) !== 'ftyp') return undefined
  const size = new DataView(head.buffer, head.byteOffset).getUint32(0)
  const end = Math.min(size, head.byteLength, 16 + 4 * MOST_BRANDS)
  const brands = [fourLetters(head, 8)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(fourLetters(head, at))
  if (brands.some((brand) => AV1_BRANDS.has(brand))) return 'image/avif'
  return brands.some((brand) => HEVC_BRANDS.has(brand)) || brands[0] === 'mif1' ? 'image/heic' : undefined
}

/**
 * Which kind of picture a file is by its first bytes; undefined where it is none.
 *
 * @param head the file's beginning, 144 bytes or all of a smaller file
 */
export const pictureTypeOf = (head: Uint8Array): PictureType | undefined => {
  const hex = hexOf(head)
  return SIGNATURES.find(([signature]) => signature.test(hex))?.[1] ?? boxedType(head)
}
