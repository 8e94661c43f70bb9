import { type Orientation, UnreadablePicture } from './rows.ts'

/** What a HEIC or AVIF says of itself before it is decoded (ISO/IEC 14496-12, 23008-12). */
export interface BoxedHead {
  /** Of the largest picture in the file. */
  readonly width: number
  readonly height: number
  /** Turning and mirroring that the file asks for. */
  readonly orientation: Orientation
}

/** For each quarter turn against the clock: as it is, mirrored top to bottom, mirrored left to right afterwards. */
const ORIENTATIONS: ReadonlyArray<readonly [Orientation, Orientation, Orientation]> = [
  [1, 4, 2],
  [8, 5, 7],
  [3, 2, 4],
  [6, 7, 5],
]

const orientationOf = (angles: readonly number[], axes: readonly number[]): Orientation => {
  const angle = angles[0] ?? 0
  const axis = axes[0]
  return ORIENTATIONS[angle & 3]?.[axis === undefined ? 0 : 1 + (axis & 1)] ?? 1
}

/** Boxes that are looked at, and how deep they lie. */
const MOST_BOXES = 20_000
/** Items of one file: a photograph of a phone has some hundred tiles. */
const MOST_ITEMS = 10_000

interface Box {
  readonly name: string
  readonly from: number
  readonly to: number
}

const boxesIn = function* (view: DataView, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const stated = view.getUint32(at)
    const isLong = stated === 1 && at + 16 <= to
    const size = isLong ? Number(view.getBigUint64(at + 8)) : stated === 0 ? to - at : stated
    const name = String.fromCharCode(...[4, 5, 6, 7].map((index) => view.getUint8(at + index)))
    if (size < 8) return
    yield { name, from: at + (isLong ? 16 : 8), to: Math.min(to, at + size) }
    at += size
  }
}

/**
 * Reads the sizes that a file states, and how many items it has: a decoder takes memory for what it is told.
 *
 * @throws UnreadablePicture where there is no picture, or too many
 */
export const readBoxed = (bytes: Uint8Array): BoxedHead => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [width, height, boxes] = [0, 0, 0]
  const angles: number[] = []
  const axes: number[] = []
  const walk = (from: number, to: number): void => {
    for (const box of boxesIn(view, from, to)) {
      boxes += 1
      if (boxes > MOST_BOXES) throw new UnreadablePicture('too-large')
      if (box.name === 'meta') walk(box.from + 4, box.to)
      else if (box.name === 'iprp' || box.name === 'ipco') walk(box.from, box.to)
      else if (box.name === 'ispe' && box.from + 12 <= box.to) {
        const size = [view.getUint32(box.from + 4), view.getUint32(box.from + 8)] as const
        if (size[0] * size[1] > width * height) [width, height] = size
      } else if (box.name === 'irot' && box.from < box.to) {
        angles.push(view.getUint8(box.from))
      } else if (box.name === 'imir' && box.from < box.to) axes.push(view.getUint8(box.from))
      else if (box.name === 'iinf' && box.from + 8 <= box.to) {
        const count =
          view.getUint8(box.from) === 0 ? view.getUint16(box.from + 4) : view.getUint32(box.from + 4)
        if (count > MOST_ITEMS) throw new UnreadablePicture('too-large')
      }
    }
  }
  walk(0, bytes.byteLength)
  if (width === 0 || height === 0) throw new UnreadablePicture('damaged')
  return { width, height, orientation: orientationOf(angles, axes) }
}
