/** Why a picture cannot be read. */
export type PictureFault = 'damaged' | 'too-large' | 'unsupported'

/** Thrown by readers of pictures; its message is the fault and nothing of the file. */
export class UnreadablePicture extends Error {
  readonly fault: PictureFault

  constructor(fault: PictureFault) {
    super(fault)
    this.fault = fault
  }
}

/**
 * What one row is made of. `bilevel`: one bit for a pixel, the highest bit first, 1 is white; `grey`: a byte for a pixel, 255 is
 * white; `colour`: red, green, blue, a byte each (sRGB).
 */
export type RowForm = 'bilevel' | 'grey' | 'colour'

export type RowStream = AsyncGenerator<Uint8Array, void, undefined>

/** A picture that is read row by row, from the top as stored, so that no reader has to hold all of it. */
export interface Rows {
  readonly width: number
  readonly height: number
  readonly form: RowForm
  /**
   * Each row once, in order; fewer than `height` where the file breaks off. A row is only to be read until the next one is asked for.
   *
   * @param onGap called when rows are white only because the file lacks them
   * @throws UnreadablePicture
   */
  read(onGap: () => void): RowStream
}

export const CHANNELS: Readonly<Record<Exclude<RowForm, 'bilevel'>, number>> = { grey: 1, colour: 3 }

export const bytesOfRow = (form: RowForm, width: number): number =>
  form === 'bilevel' ? Math.ceil(width / 8) : width * CHANNELS[form]

/** Ways a stored picture is turned to be looked at, as in EXIF (CIPA DC-008, tag 0x0112) and TIFF 6.0 (tag 274). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** From 5 on, height and width change places. */
export const isTurned = (orientation: Orientation): boolean => orientation >= 5

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** 1 for a value that does not exist. */
export const orientationOf = (value: number | undefined): Orientation =>
  ORIENTATIONS.find((orientation) => orientation === value) ?? 1
