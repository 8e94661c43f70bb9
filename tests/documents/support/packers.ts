import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import * as mupdf from 'mupdf'

/** Bytes packed by one filter, with the parameters that unpack them. */
export interface Packed {
  readonly filter: string
  /** Entries of the parameters as PDF syntax; empty where there are none. */
  readonly parameters: string
  readonly bytes: Uint8Array
}

export interface Raster {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly bytes: Uint8Array
}

/** A picture whose every row and column differs, so that a shift or a lost row shows. */
export const raster = (channels: number, width = 48, height = 32): Raster => {
  const value = (x: number, y: number, channel: number): number =>
    [x * 5, y * 8, ((Math.floor(x / 6) + Math.floor(y / 6)) % 2) * 200, (x + y) % 90][channel] ?? 0
  const bytes = new Uint8Array(width * height * channels)
  for (let at = 0; at < bytes.byteLength; at += 1) {
    const pixel = Math.floor(at / channels)
    bytes[at] = value(pixel % width, Math.floor(pixel / width), at % channels) & 0xff
  }
  return { width, height, channels, bytes }
}

const rowsOf = ({ width, height, channels, bytes }: Raster): Uint8Array[] =>
  Array.from({ length: height }, (_, y) => bytes.subarray(y * width * channels, (y + 1) * width * channels))

/** The five kinds of PNG's rows in turn (PNG specification §9), which all predictors from 10 to 15 announce alike. */
const pngRows = (picture: Raster, kindOf: (row: number) => number): Uint8Array => {
  const { channels } = picture
  const rows = rowsOf(picture)
  const predicted = rows.map((row, y) => {
    const above = rows[y - 1] ?? new Uint8Array(row.byteLength)
    const kind = kindOf(y)
    const line = row.map((byte, at) => byte - pngPrediction(kind, { row, above, at, channels }))
    return Buffer.from([kind, ...line])
  })
  return new Uint8Array(Buffer.concat(predicted))
}

interface Place {
  readonly row: Uint8Array
  readonly above: Uint8Array
  readonly at: number
  readonly channels: number
}

const pngPrediction = (kind: number, { row, above, at, channels }: Place): number => {
  const left = row[at - channels] ?? 0
  const up = above[at] ?? 0
  const upLeft = above[at - channels] ?? 0
  return [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][kind] ?? 0
}

const paeth = (left: number, up: number, upLeft: number): number => {
  const guess = left + up - upLeft
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)]
  if (a <= b && a <= c) return left
  return b <= c ? up : upLeft
}

const tiffRows = (picture: Raster): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      rowsOf(picture).map((row) => row.map((byte, at) => byte - (row[at - picture.channels] ?? 0))),
    ),
  )

/** LZW as TIFF and PDF have it: codes from 9 to 12 bits, high bit first; with EarlyChange they widen one code sooner. */
const lzw = (bytes: Uint8Array, early: 0 | 1): Uint8Array => {
  const out: number[] = []
  let held = 0
  let bits = 0
  const put = (code: number, width: number): void => {
    held = (held << width) | code
    bits += width
    while (bits >= 8) {
      bits -= 8
      out.push((held >> bits) & 0xff)
      held &= (1 << bits) - 1
    }
  }
  let table = new Map<string, number>()
  let next = 258
  let width = 9
  put(256, width)
  let word = ''
  const codeOf = (text: string): number => (text.length === 1 ? text.charCodeAt(0) : (table.get(text) ?? 0))
  for (const byte of bytes) {
    const longer = word + String.fromCharCode(byte)
    if (longer.length === 1 || table.has(longer)) {
      word = longer
      continue
    }
    put(codeOf(word), width)
    table.set(longer, next)
    next += 1
    if (next + early > 1 << width && width < 12) width += 1
    if (next >= 4094) {
      put(256, width)
      table = new Map()
      next = 258
      width = 9
    }
    word = String.fromCharCode(byte)
  }
  put(codeOf(word), width)
  next += 1
  if (next + early > 1 << width && width < 12) width += 1
  put(257, width)
  put(0, 7)
  return Uint8Array.from(out)
}

const runLength = (bytes: Uint8Array): Uint8Array => {
  const pieces: number[] = []
  for (let at = 0; at < bytes.byteLength; at += 128) {
    const piece = bytes.subarray(at, at + 128)
    pieces.push(piece.byteLength - 1, ...piece)
  }
  return Uint8Array.from([...pieces, 128])
}

export const asciiHex = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.from(`${Buffer.from(bytes).toString('hex')}>`))

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/codecs/${name}`, import.meta.url)))

/** Width and height of the fax fixtures. */
export const FAX = { width: 96, height: 64 } as const

const big32 = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 0xff,
  (value >>> 8) & 0xff,
  value & 0xff,
]

/** JBIG2 whose one region holds fax data of Group 4 (ITU-T T.88 §7.4.6, with MMR). */
const jbig2 = (): Uint8Array => {
  const size = [...big32(FAX.width), ...big32(FAX.height)]
  const page = [...size, ...big32(0), ...big32(0), 0, 0, 0]
  const region = [...size, ...big32(0), ...big32(0), 0, 1, ...fixture('g4.ccitt')]
  const segment = (number: number, kind: number, body: readonly number[]): number[] => [
    ...big32(number),
    kind,
    0,
    1,
    ...big32(body.length),
    ...body,
  ]
  return Uint8Array.from([...segment(0, 48, page), ...segment(1, 38, region)])
}

const jpegOf = ({ width, height, channels, bytes }: Raster): Uint8Array => {
  const space = [
    mupdf.ColorSpace.DeviceGray,
    undefined,
    mupdf.ColorSpace.DeviceRGB,
    mupdf.ColorSpace.DeviceCMYK,
  ][channels - 1]
  if (space === undefined) throw new Error('no such colours')
  const picture = new mupdf.Pixmap(space, [0, 0, width, height], false)
  picture.getPixels().set(bytes)
  return picture.asJPEG(90, false).slice()
}

const shape = ({ width, channels }: Raster): string =>
  `/Colors ${channels}/BitsPerComponent 8/Columns ${width}`

/** A raster packed in every way that keeps it whole. */
export const packedRaster = (picture: Raster): Record<string, Packed> => {
  const png = (predictor: number, kindOf: (row: number) => number): Packed => ({
    filter: 'FlateDecode',
    parameters: `/Predictor ${predictor}${shape(picture)}`,
    bytes: deflateSync(pngRows(picture, kindOf)),
  })
  const lzwOf = (bytes: Uint8Array, parameters: string, early: 0 | 1): Packed => ({
    filter: 'LZWDecode',
    parameters,
    bytes: lzw(bytes, early),
  })
  return {
    flate: { filter: 'FlateDecode', parameters: '', bytes: deflateSync(picture.bytes) },
    'flate, no predictor named': {
      filter: 'FlateDecode',
      parameters: `/Predictor 1${shape(picture)}`,
      bytes: deflateSync(picture.bytes),
    },
    'flate, TIFF predictor': {
      filter: 'FlateDecode',
      parameters: `/Predictor 2${shape(picture)}`,
      bytes: deflateSync(tiffRows(picture)),
    },
    ...Object.fromEntries(
      [0, 1, 2, 3, 4].map((kind) => [`flate, PNG rows ${kind}`, png(10 + kind, () => kind)]),
    ),
    'flate, PNG rows of all kinds': png(15, (row) => row % 5),
    lzw: lzwOf(picture.bytes, '', 1),
    'lzw, late change': lzwOf(picture.bytes, '/EarlyChange 0', 0),
    'lzw, PNG rows': lzwOf(
      pngRows(picture, (row) => row % 5),
      `/Predictor 15${shape(picture)}`,
      1,
    ),
    'run length': { filter: 'RunLengthDecode', parameters: '', bytes: runLength(picture.bytes) },
    hex: { filter: 'ASCIIHexDecode', parameters: '', bytes: asciiHex(picture.bytes) },
  }
}

/** The two-colour fixture packed as faxes and JBIG2 are. */
export const packedFax = (): Record<string, Packed> => {
  const fax = (name: string, parameters: string): Packed => ({
    filter: 'CCITTFaxDecode',
    parameters: `/Columns ${FAX.width}/Rows ${FAX.height}${parameters}`,
    bytes: fixture(name),
  })
  return {
    'fax group 3, one dimension': fax('g31d.ccitt', '/K 0/EndOfLine true/EndOfBlock false'),
    'fax group 3, two dimensions': fax('g32d.ccitt', '/K 4/EndOfLine true/EndOfBlock false'),
    'fax group 4': fax('g4.ccitt', '/K -1'),
    'fax group 4, black is one': fax('g4.ccitt', '/K -1/BlackIs1 true'),
    jbig2: { filter: 'JBIG2Decode', parameters: '', bytes: jbig2() },
  }
}

/** A photograph's packing, with and without the parameter it may have. */
export const packedPhoto = (picture: Raster): Record<string, Packed> => ({
  [`jpeg of ${picture.channels}`]: { filter: 'DCTDecode', parameters: '', bytes: jpegOf(picture) },
  [`jpeg of ${picture.channels}, transform named`]: {
    filter: 'DCTDecode',
    parameters: `/ColorTransform ${picture.channels === 3 ? 1 : 0}`,
    bytes: jpegOf(picture),
  },
})

export const jpeg2000 = (): Packed => ({
  filter: 'JPXDecode',
  parameters: '',
  bytes: fixture('colours.jp2'),
})
