import { ByteList } from '../pdf/byte-list.ts'

/** Ways a stored picture is turned to be looked at, as in EXIF (CIPA DC-008, tag 0x0112). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export interface CleanJpeg {
  readonly bytes: Uint8Array
  readonly orientation: Orientation
}

const START_OF_IMAGE = 0xd8
const END_OF_IMAGE = 0xd9
const START_OF_SCAN = 0xda
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const COMMENT = 0xfe

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7
const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef

const hasLabel = (segment: Uint8Array, label: string): boolean =>
  Buffer.from(segment.buffer, segment.byteOffset, Math.min(segment.byteLength, label.length)).toString(
    'latin1',
  ) === label

/** Colour depends on these two; everything else an application writes can tell of place, time, device and owner. */
const isNeeded = (marker: number, segment: Uint8Array): boolean => {
  if (marker === APP14) return hasLabel(segment, 'Adobe')
  if (marker === APP2) return hasLabel(segment, 'ICC_PROFILE\0')
  return marker !== COMMENT && !isApplication(marker)
}

/** The place of the next marker that is not part of the picture's data. */
const afterScan = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (at + 1 < bytes.byteLength) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at
    at += 1
  }
  return bytes.byteLength
}

/**
 * The picture data of a JPEG, untouched, without what programs and cameras wrote around it (EXIF with its place and time,
 * comments, thumbnails, anything after the end). Undefined where the file is not a JPEG from front to back.
 */
export const cleanJpeg = (bytes: Uint8Array): CleanJpeg | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = new ByteList().bytes(Uint8Array.of(0xff, START_OF_IMAGE))
  let orientation: Orientation = 1
  let at = 2
  let hasScan = false
  while (at + 4 <= bytes.byteLength) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return undefined
    if (marker === END_OF_IMAGE) break
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.byteLength || end < at + 4) return undefined
    const segment = bytes.subarray(at + 4, end)
    if (marker === APP1) orientation = exifOrientation(segment) ?? orientation
    const whole = marker === START_OF_SCAN ? afterScan(bytes, end) : end
    if (isNeeded(marker, segment)) kept.bytes(bytes.subarray(at, whole))
    hasScan ||= marker === START_OF_SCAN
    at = whole
  }
  if (!hasScan) return undefined
  return { bytes: kept.bytes(Uint8Array.of(0xff, END_OF_IMAGE)).join(), orientation }
}

const ORIENTATION_TAG = 0x0112

/** The orientation in an APP1 segment's first directory. */
const exifOrientation = (segment: Uint8Array): Orientation | undefined => {
  if (!hasLabel(segment, 'Exif\0\0') || segment.byteLength < 16) return undefined
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6)
  const isLittle = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > view.byteLength) return undefined
  const count = view.getUint16(directory, isLittle)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > view.byteLength) return undefined
    if (view.getUint16(entry, isLittle) === ORIENTATION_TAG) {
      return orientationOf(view.getUint16(entry + 8, isLittle))
    }
  }
  return undefined
}

const orientationOf = (value: number): Orientation | undefined => {
  const known: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8]
  return known.find((orientation) => orientation === value)
}
