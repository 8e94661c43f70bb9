import type { RowForm, Rows } from '../../shared/pictures/rows.ts'

const DEPTHS: Readonly<Record<RowForm, number>> = { bilevel: 1, grey: 8, colour: 24 }

const HEAD_BYTES = 54

/** The file's two heads (Windows: BITMAPFILEHEADER, BITMAPINFOHEADER); a height below zero means from the top down. */
const headOf = ({ width, height, form }: Rows, stride: number): Uint8Array<ArrayBuffer> => {
  const colours = form === 'colour' ? 0 : 2 ** DEPTHS[form]
  const from = HEAD_BYTES + 4 * colours
  const head = new Uint8Array(from)
  const view = new DataView(head.buffer)
  head.set([0x42, 0x4d])
  view.setUint32(2, from + stride * height, true)
  view.setUint32(10, from, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  view.setInt32(22, -height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, DEPTHS[form], true)
  view.setUint32(34, stride * height, true)
  for (let colour = 0; colour < colours; colour += 1) {
    head.fill(
      Math.round((colour * 255) / (colours - 1)),
      HEAD_BYTES + 4 * colour,
      HEAD_BYTES + 4 * colour + 3,
    )
  }
  return head
}

/** Rows are gathered into pieces of this size. */
const PIECE_BYTES = 4 * 1024 * 1024

export interface BitmapFile {
  readonly blob: Blob
  /** The file has not all of the picture; what it lacks is white. */
  readonly isHalf: boolean
}

/**
 * Writes rows as a file that the browser draws by itself, in as few bits as they have: it decodes what is on the screen, and at the
 * size in which it is there.
 *
 * @throws UnreadablePicture
 */
export const bitmapFile = async (rows: Rows): Promise<BitmapFile> => {
  const { width, height, form } = rows
  const stride = Math.ceil((width * DEPTHS[form]) / 32) * 4
  const perPiece = Math.max(1, Math.floor(PIECE_BYTES / stride))
  const pieces: Blob[] = [new Blob([headOf(rows, stride)])]
  const piece = new Uint8Array(perPiece * stride)
  let [count, isHalf] = [0, false]
  const add = (row: Uint8Array | undefined): void => {
    const at = (count % perPiece) * stride
    if (row === undefined) piece.fill(255, at, at + stride)
    else piece.set(row, at)
    if (row !== undefined && form === 'colour') {
      // The file has blue first.
      for (let x = at; x < at + 3 * width; x += 3)
        [piece[x], piece[x + 2]] = [piece[x + 2] ?? 0, piece[x] ?? 0]
    }
    count += 1
    // A blob keeps its bytes outside this heap.
    if (count % perPiece === 0) pieces.push(new Blob([piece]))
  }
  for await (const row of rows.read(() => {
    isHalf = true
  })) {
    add(row)
  }
  isHalf ||= count < height
  while (count < height) add(undefined)
  if (count % perPiece > 0) pieces.push(new Blob([piece.subarray(0, (count % perPiece) * stride)]))
  return { blob: new Blob(pieces, { type: 'image/bmp' }), isHalf }
}
