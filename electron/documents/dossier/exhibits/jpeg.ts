import { cleanJpeg as clean, readJpeg } from '../../../../shared/pictures/jpeg.ts'
import type { Orientation } from '../../../../shared/pictures/rows.ts'

export interface CleanJpeg {
  readonly bytes: Uint8Array
  readonly orientation: Orientation
}

/** A JPEG's picture data without anything else of the file; undefined where there is none. */
export const cleanJpeg = (bytes: Uint8Array): CleanJpeg | undefined => {
  const jpeg = readJpeg(bytes)
  return jpeg === undefined ? undefined : { bytes: clean(jpeg), orientation: jpeg.orientation }
}
