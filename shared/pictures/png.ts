import { exifOrientation } from './exif.ts'
import type { Orientation } from './rows.ts'
import { UnreadablePicture } from './rows.ts'
import { MOST_READ_PIXELS } from './sizes.ts'

/** Colour types (PNG, third edition, §11.2.1). */
export type PngColour = 'grey' | 'colour' | 'palette' | 'grey-alpha' | 'colour-alpha'

/** What the file says of itself, and its data still packed. */
export interface Png {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly colour: PngColour
  readonly isInterlaced: boolean
  /** Red, green, blue for each place; empty without a palette. */
  readonly palette: Uint8Array
  /** As in the chunk tRNS: alpha for places of the palette, or the one colour that is not there. */
  readonly transparency: Uint8Array | undefined
  /** Zlib data of a colour profile. */
  readonly profile: Uint8Array | undefined
  readonly orientation: Orientation
  /** Pixels for a metre, the same in both directions. */
  readonly pixelsPerMetre: number | undefined
  readonly isAnimated: boolean
  /** The parts of the packed data, in order. */
  readonly packed: readonly Uint8Array[]
}

const COLOURS: Readonly<Record<number, readonly [PngColour, readonly number[]]>> = {
  0: ['grey', [1, 2, 4, 8, 16]],
  2: ['colour', [8, 16]],
  3: ['palette', [1, 2, 4, 8]],
  4: ['grey-alpha', [8, 16]],
  6: ['colour-alpha', [8, 16]],
}

/** Samples of one pixel as stored. */
export const SAMPLES: Readonly<Record<PngColour, number>> = {
  grey: 1,
  colour: 3,
  palette: 1,
  'grey-alpha': 2,
  'colour-alpha': 4,
}

interface Chunk {
  readonly name: string
  readonly body: Uint8Array
}

/** The file's chunks; the last one may be cut. Check sums are not looked at: viewers show pictures with wrong ones. */
const chunksOf = function* (bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 8 <= bytes.byteLength; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    yield { name, body: bytes.subarray(at + 8, at + 8 + length) }
    at += 12 + length
  }
}

const headOf = (
  chunk: Chunk | undefined,
): Pick<Png, 'width' | 'height' | 'depth' | 'colour' | 'isInterlaced'> => {
  if (chunk?.name !== 'IHDR' || chunk.body.byteLength < 13) throw new UnreadablePicture('damaged')
  const view = new DataView(chunk.body.buffer, chunk.body.byteOffset)
  const [colour, depths] = COLOURS[view.getUint8(9)] ?? []
  const depth = view.getUint8(8)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  if (width * height > MOST_READ_PIXELS) throw new UnreadablePicture('too-large')
  const isSound = colour !== undefined && depths?.includes(depth) === true && width > 0 && height > 0
  if (!isSound || width > 0x7fffffff || height > 0x7fffffff) throw new UnreadablePicture('damaged')
  return { width, height, depth, colour, isInterlaced: view.getUint8(12) === 1 }
}

/** The packed profile behind its name (§11.3.2.3). */
const profileIn = (body: Uint8Array | undefined): Uint8Array | undefined => {
  const end = body?.indexOf(0) ?? -1
  return end < 0 ? undefined : body?.subarray(end + 2)
}

const pixelsPerMetreIn = (body: Uint8Array | undefined): number | undefined => {
  if (body === undefined || body.byteLength < 9) return undefined
  const view = new DataView(body.buffer, body.byteOffset)
  const [across, down] = [view.getUint32(0), view.getUint32(4)]
  return view.getUint8(8) === 1 && across === down && across > 0 ? across : undefined
}

/**
 * Reads everything but the pixels.
 *
 * @throws UnreadablePicture where there is no head, or no data at all, or more pixels are stated than are read
 */
export const readPng = (bytes: Uint8Array): Png => {
  const named = new Map<string, Uint8Array>()
  const packed: Uint8Array[] = []
  const chunks = chunksOf(bytes)
  const head = headOf(chunks.next().value ?? undefined)
  for (const { name, body } of chunks) {
    if (name === 'IEND') break
    if (name === 'IDAT') packed.push(body)
    else if (!named.has(name)) named.set(name, body)
  }
  if (packed.length === 0) throw new UnreadablePicture('damaged')
  const palette = named.get('PLTE') ?? new Uint8Array()
  if (head.colour === 'palette' && palette.byteLength < 3) throw new UnreadablePicture('damaged')
  return {
    ...head,
    palette: palette.subarray(0, 3 * Math.min(256, Math.floor(palette.byteLength / 3))),
    transparency: named.get('tRNS'),
    profile: profileIn(named.get('iCCP')),
    orientation: exifOrientation(named.get('eXIf') ?? new Uint8Array()) ?? 1,
    pixelsPerMetre: pixelsPerMetreIn(named.get('pHYs')),
    isAnimated: named.has('acTL'),
    packed,
  }
}

/** Bytes of one row before packing, with the byte that tells its filter. */
export const bytesOfPngRow = ({ depth, colour }: Png, width: number): number =>
  1 + Math.ceil((width * depth * SAMPLES[colour]) / 8)
