import { Zlib } from 'fflate'
import { bytesOfRow, CHANNELS, type RowForm, type Rows } from '../../../../../shared/pictures/rows.ts'
import { ByteList } from '../../pdf/byte-list.ts'

/** Pixels packed as PNG packs them; PDF reads the same with `/Predictor 15` (ISO 32000-1, 7.4.4.4). */
export interface PackedRows {
  readonly width: number
  readonly height: number
  readonly form: RowForm
  readonly bytes: Uint8Array
  /** Rows are missing in the file; they are white. */
  readonly isHalf: boolean
}

/** Rows are handed to the packer by so many bytes. */
const STEP_BYTES = 256 * 1024

const UP = 2

/** Writes a row behind the byte that tells its filter: colours as what they differ from the row above, bits as they are. */
const filtered = (row: Uint8Array, above: Uint8Array | undefined, out: Uint8Array): void => {
  if (above === undefined) {
    out[0] = 0
    out.set(row, 1)
    return
  }
  out[0] = UP
  for (let at = 0; at < row.byteLength; at += 1) out[at + 1] = (row[at] ?? 0) - (above[at] ?? 0)
}

/**
 * Packs a picture row by row; memory holds what is packed and a few rows. What the file lacks becomes white.
 *
 * @throws UnreadablePicture
 */
export const packRows = async (rows: Rows): Promise<PackedRows> => {
  const { width, height, form } = rows
  const bytesInRow = bytesOfRow(form, width)
  const packed = new ByteList()
  const packer = new Zlib({ level: 6 }, (chunk) => packed.bytes(chunk))
  const above = new Uint8Array(bytesInRow)
  const line = new Uint8Array(1 + bytesInRow)
  const perStep = Math.max(1, Math.floor(STEP_BYTES / line.byteLength))
  let step = new ByteList()
  let [count, isHalf] = [0, false]
  const add = (row: Uint8Array): void => {
    filtered(row, form === 'bilevel' ? undefined : above, line)
    above.set(row)
    step.bytes(line.slice())
    count += 1
    if (count % perStep > 0) return
    packer.push(step.join())
    step = new ByteList()
  }
  for await (const row of rows.read(() => {
    isHalf = true
  })) {
    add(row)
  }
  if (count < height) isHalf = true
  const white = new Uint8Array(bytesInRow).fill(255)
  while (count < height) add(white)
  packer.push(step.join(), true)
  return { width, height, form, bytes: packed.join(), isHalf }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

const number32 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

const chunk = (name: string, body: Uint8Array): Uint8Array => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  return Buffer.concat([number32(body.byteLength), named, number32(crcOf(named))])
}

/** The picture as a PNG file. */
export const pngOf = ({ width, height, form, bytes }: PackedRows): Uint8Array => {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head[8] = form === 'bilevel' ? 1 : 8
  head[9] = form === 'colour' ? 2 : 0
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', bytes), chunk('IEND', new Uint8Array())]),
  )
}

export const channelsOf = (form: RowForm): number => (form === 'bilevel' ? 1 : CHANNELS[form])
