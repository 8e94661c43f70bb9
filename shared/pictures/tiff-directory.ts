import { type Orientation, orientationOf, UnreadablePicture } from './rows.ts'

/** Tags that are read (TIFF 6.0, and its supplement for JPEG). */
const TAG = {
  subfileType: 254,
  width: 256,
  height: 257,
  bits: 258,
  packing: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  resolution: 282,
  planar: 284,
  faxOptions: 292,
  resolutionUnit: 296,
  predictor: 317,
  colourMap: 320,
  tileWidth: 322,
  tileLength: 323,
  tileOffsets: 324,
  tileBytes: 325,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
  jpegOffset: 513,
  jpegLength: 514,
  subsampling: 530,
} as const

/** Bytes of one value by its type; rationals are read as two numbers, so they count as one of eight. */
const TYPE_BYTES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
}

/** Values of one entry: strips of a row each in the tallest picture, or the colours of 16 bits. */
const MOST_VALUES = 1_000_000

interface Entry {
  readonly type: number
  readonly count: number
  readonly at: number
}

type Directory = ReadonlyMap<number, Entry>

/** One picture of the file as its directory describes it. */
export interface TiffPage {
  readonly width: number
  readonly height: number
  /** Of every sample; they are the same for all. */
  readonly bits: number
  readonly isFloat: boolean
  readonly samples: number
  readonly isPlanar: boolean
  readonly photometric: number
  readonly packing: number
  readonly predictor: number
  readonly isTurnedRound: boolean
  readonly faxOptions: number
  readonly colourMap: readonly number[]
  /** 1: alpha that is multiplied in, 2: alpha beside; 0 for none. */
  readonly alpha: number
  readonly subsampling: readonly [across: number, down: number]
  readonly jpegTables: Uint8Array | undefined
  /** Of the oldest kind: the whole picture as one JPEG. */
  readonly oldJpeg: Uint8Array | undefined
  readonly blockWidth: number
  readonly blockHeight: number
  readonly isTiled: boolean
  /** Every strip or tile, plane by plane, as far as the file has it. */
  readonly blocks: readonly Uint8Array[]
  readonly isLittle: boolean
  readonly orientation: Orientation
  readonly pixelsPerMetre: number | undefined
}

class TiffFile {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly isLittle: boolean
  readonly isBig: boolean

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.byteLength < 8) throw new UnreadablePicture('damaged')
    this.isLittle = bytes[0] === 0x49
    this.isBig = this.view.getUint16(2, this.isLittle) === 43
    if (this.isBig && bytes.byteLength < 16) throw new UnreadablePicture('damaged')
  }

  get first(): number {
    return this.isBig ? this.offset(8) : this.view.getUint32(4, this.isLittle)
  }

  /** Where something lies in the file: eight bytes in a large TIFF, four in others. */
  offset(at: number): number {
    if (!this.isBig) return this.view.getUint32(at, this.isLittle)
    return Number(this.view.getBigUint64(at, this.isLittle))
  }

  /** A directory and where the next one is; undefined where there is none. */
  directory(at: number): { readonly entries: Directory; readonly next: number } | undefined {
    const countBytes = this.isBig ? 8 : 2
    const entryBytes = this.isBig ? 20 : 12
    const valueBytes = this.isBig ? 8 : 4
    if (at < 8 || at + countBytes > this.view.byteLength) return undefined
    const stated = this.isBig ? this.offset(at) : this.view.getUint16(at, this.isLittle)
    const room = Math.floor((this.view.byteLength - at - countBytes) / entryBytes)
    const entries = new Map<number, Entry>()
    for (let index = 0; index < Math.min(stated, room, 65_535); index += 1) {
      const entry = at + countBytes + index * entryBytes
      const type = this.view.getUint16(entry + 2, this.isLittle)
      const count = this.offset(entry + 4)
      const size = count * (TYPE_BYTES[type] ?? 0)
      const valueAt = entry + entryBytes - valueBytes
      const place = size <= valueBytes ? valueAt : this.offset(valueAt)
      if (size > 0 && place + size <= this.view.byteLength) {
        entries.set(this.view.getUint16(entry, this.isLittle), { type, count, at: place })
      }
    }
    const nextAt = at + countBytes + stated * entryBytes
    return { entries, next: nextAt + valueBytes <= this.view.byteLength ? this.offset(nextAt) : 0 }
  }

  #number({ type, at }: Entry, index: number): number {
    const place = at + index * (TYPE_BYTES[type] ?? 1)
    if (type === 3 || type === 8) return this.view.getUint16(place, this.isLittle)
    if (type === 4 || type === 9 || type === 13) return this.view.getUint32(place, this.isLittle)
    if (type === 5 || type === 10) {
      return this.view.getUint32(place, this.isLittle) / this.view.getUint32(place + 4, this.isLittle)
    }
    if (type >= 16) return Number(this.view.getBigUint64(place, this.isLittle))
    return this.view.getUint8(place)
  }

  numbers(entries: Directory, tag: number): number[] {
    const entry = entries.get(tag)
    if (entry === undefined) return []
    const count = Math.min(entry.count, MOST_VALUES)
    return Array.from({ length: count }, (_, index) => this.#number(entry, index))
  }

  number(entries: Directory, tag: number, otherwise: number): number {
    const entry = entries.get(tag)
    return entry === undefined ? otherwise : this.#number(entry, 0)
  }

  raw(entries: Directory, tag: number): Uint8Array | undefined {
    const entry = entries.get(tag)
    return entry === undefined ? undefined : this.bytes.subarray(entry.at, entry.at + entry.count)
  }
}

const pixelsPerMetreOf = (file: TiffFile, entries: Directory): number | undefined => {
  const stated = file.number(entries, TAG.resolution, 0)
  const unit = file.number(entries, TAG.resolutionUnit, 2)
  const perMetre = unit === 2 ? stated / 0.0254 : unit === 3 ? stated * 100 : 0
  return perMetre > 0 && Number.isFinite(perMetre) ? perMetre : undefined
}

const oldJpegOf = (file: TiffFile, entries: Directory): Uint8Array | undefined => {
  const at = file.number(entries, TAG.jpegOffset, 0)
  if (at === 0 || at >= file.bytes.byteLength) return undefined
  const length = file.number(entries, TAG.jpegLength, file.bytes.byteLength - at)
  return file.bytes.subarray(at, at + length)
}

const blocksOf = (file: TiffFile, entries: Directory, isTiled: boolean) => {
  const offsets = file.numbers(entries, isTiled ? TAG.tileOffsets : TAG.stripOffsets)
  const lengths = file.numbers(entries, isTiled ? TAG.tileBytes : TAG.stripBytes)
  return offsets.map((offset, index) =>
    file.bytes.subarray(offset, offset + (lengths[index] ?? file.bytes.byteLength)),
  )
}

const pageOf = (file: TiffFile, entries: Directory): TiffPage => {
  const one = (tag: number, otherwise: number): number => file.number(entries, tag, otherwise)
  const [width, height] = [one(TAG.width, 0), one(TAG.height, 0)]
  const bits = file.numbers(entries, TAG.bits)
  if (width === 0 || height === 0) throw new UnreadablePicture('damaged')
  if (bits.some((each) => each !== bits[0])) throw new UnreadablePicture('unsupported')
  const isTiled = entries.has(TAG.tileOffsets)
  const subsampling = file.numbers(entries, TAG.subsampling)
  const extra = file.numbers(entries, TAG.extraSamples)[0] ?? 0
  return {
    width,
    height,
    bits: bits[0] ?? 1,
    isFloat: one(TAG.sampleFormat, 1) === 3,
    samples: one(TAG.samples, 1),
    isPlanar: one(TAG.planar, 1) === 2 && one(TAG.samples, 1) > 1,
    photometric: one(TAG.photometric, 1),
    packing: one(TAG.packing, 1),
    predictor: one(TAG.predictor, 1),
    isTurnedRound: one(TAG.fillOrder, 1) === 2,
    faxOptions: one(TAG.faxOptions, 0),
    colourMap: file.numbers(entries, TAG.colourMap),
    alpha: extra === 1 || extra === 2 ? extra : 0,
    subsampling: [subsampling[0] ?? 2, subsampling[1] ?? 2],
    jpegTables: file.raw(entries, TAG.jpegTables),
    oldJpeg: oldJpegOf(file, entries),
    blockWidth: isTiled ? one(TAG.tileWidth, width) : width,
    blockHeight: isTiled ? one(TAG.tileLength, height) : Math.min(height, one(TAG.rowsPerStrip, height)),
    isTiled,
    blocks: blocksOf(file, entries, isTiled),
    isLittle: file.isLittle,
    orientation: orientationOf(one(TAG.orientation, 1)),
    pixelsPerMetre: pixelsPerMetreOf(file, entries),
  }
}

/** A smaller copy of another page, or a mask of one. */
const isBeside = (file: TiffFile, entries: Directory): boolean =>
  (file.number(entries, TAG.subfileType, 0) & 0b101) !== 0

/** A file of pictures; each is read when its turn comes, since directories may share what they point to. */
export interface Tiff {
  readonly pages: number
  /** @throws UnreadablePicture */
  page(index: number): TiffPage
}

/**
 * Opens a TIFF, ordinary or large, of either byte order. Smaller copies and masks of pages are left out, unless there is nothing
 * else.
 *
 * @throws UnreadablePicture where there is no page, or more than `mostPages`
 */
export const readTiff = (bytes: Uint8Array, mostPages: number): Tiff => {
  const file = new TiffFile(bytes)
  const directories: Directory[] = []
  const seen = new Set<number>()
  for (let at = file.first; at !== 0 && !seen.has(at); ) {
    seen.add(at)
    const directory = file.directory(at)
    if (directory === undefined) break
    if (directories.length >= mostPages) throw new UnreadablePicture('too-large')
    directories.push(directory.entries)
    at = directory.next
  }
  const pages = directories.filter((entries) => !isBeside(file, entries))
  const shown = pages.length > 0 ? pages : directories.slice(0, 1)
  if (shown.length === 0) throw new UnreadablePicture('damaged')
  return {
    pages: shown.length,
    page: (index) => pageOf(file, shown[index] ?? new Map()),
  }
}
