/** EXIF 2.32: a little-endian TIFF in an APP1 segment. Only what this sample needs. */
const ASCII = 2
const SHORT = 3
const LONG = 4
const RATIONAL = 5
const UNDEFINED = 7

interface Field {
  tag: number
  type: number
  count: number
  value: Buffer
}

const ascii = (tag: number, text: string): Field => {
  const value = Buffer.from(`${text}\0`, 'latin1')
  return { tag, type: ASCII, count: value.length, value }
}

const short = (tag: number, number: number): Field => {
  const value = Buffer.alloc(2)
  value.writeUInt16LE(number)
  return { tag, type: SHORT, count: 1, value }
}

const long = (tag: number, number: number): Field => {
  const value = Buffer.alloc(4)
  value.writeUInt32LE(number)
  return { tag, type: LONG, count: 1, value }
}

const rationals = (tag: number, ...fractions: [number, number][]): Field => {
  const value = Buffer.alloc(fractions.length * 8)
  fractions.forEach(([numerator, denominator], at) => {
    value.writeUInt32LE(numerator, at * 8)
    value.writeUInt32LE(denominator, at * 8 + 4)
  })
  return { tag, type: RATIONAL, count: fractions.length, value }
}

const raw = (tag: number, type: number, value: Buffer): Field => ({ tag, type, count: value.length, value })

/** A directory at `offset`, its longer values right behind it. */
const directory = (fields: readonly Field[], offset: number): Buffer => {
  const table = Buffer.alloc(2 + fields.length * 12 + 4)
  table.writeUInt16LE(fields.length)
  const values: Buffer[] = []
  let free = offset + table.length
  fields.forEach(({ tag, type, count, value }, at) => {
    const entry = 2 + at * 12
    table.writeUInt16LE(tag, entry)
    table.writeUInt16LE(type, entry + 2)
    table.writeUInt32LE(count, entry + 4)
    if (value.length <= 4) {
      value.copy(table, entry + 8)
    } else {
      table.writeUInt32LE(free, entry + 8)
      const padded = Buffer.concat([value, Buffer.alloc(value.length % 2)])
      values.push(padded)
      free += padded.length
    }
  })
  return Buffer.concat([table, ...values])
}

interface PhotoFacts {
  width: number
  height: number
  /** EXIF's form, `2026:09:11 09:14:32`, in local time of UTC+5. */
  takenAt: string
}

const tiff = ({ width, height, takenAt }: PhotoFacts): Buffer => {
  const main = (exifAt: number, gpsAt: number): Field[] => [
    ascii(0x010f, 'Sandyq sample'),
    ascii(0x0110, 'Invented camera'),
    short(0x0112, 6),
    rationals(0x011a, [72, 1]),
    rationals(0x011b, [72, 1]),
    short(0x0128, 2),
    ascii(0x0132, takenAt),
    long(0x8769, exifAt),
    long(0x8825, gpsAt),
  ]
  const exif: Field[] = [
    rationals(0x829a, [1, 60]),
    rationals(0x829d, [18, 10]),
    raw(0x9000, UNDEFINED, Buffer.from('0232')),
    ascii(0x9003, takenAt),
    ascii(0x9011, '+05:00'),
    long(0xa002, width),
    long(0xa003, height),
  ]
  const gps: Field[] = [
    raw(0x0000, 1, Buffer.from([2, 3, 0, 0])),
    ascii(0x0001, 'N'),
    rationals(0x0002, [43, 1], [15, 1], [0, 1]),
    ascii(0x0003, 'E'),
    rationals(0x0004, [76, 1], [57, 1], [0, 1]),
  ]
  const exifAt = 8 + directory(main(0, 0), 8).length
  const gpsAt = exifAt + directory(exif, exifAt).length
  const header = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])
  return Buffer.concat([
    header,
    directory(main(exifAt, gpsAt), 8),
    directory(exif, exifAt),
    directory(gps, gpsAt),
  ])
}

/** Puts EXIF facts into a JPEG: turned a quarter (orientation 6), taken in the middle of Almaty. */
export const withExif = (jpeg: Uint8Array, facts: PhotoFacts): Uint8Array => {
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(facts)])
  const marker = Buffer.from([0xff, 0xe1, 0, 0])
  marker.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), marker, content, jpeg.subarray(2)])
}
