import { type Orientation, orientationOf } from './rows.ts'

const ORIENTATION_TAG = 0x0112

/**
 * The orientation in an EXIF block, which is laid out as a TIFF file (CIPA DC-008 §4.5); undefined where it says none.
 *
 * @param block from the two letters of the byte order on
 */
export const exifOrientation = (block: Uint8Array): Orientation | undefined => {
  if (block.byteLength < 14) return undefined
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const isLittle = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > view.byteLength) return undefined
  const count = view.getUint16(directory, isLittle)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > view.byteLength) return undefined
    if (view.getUint16(entry, isLittle) === ORIENTATION_TAG)
      return orientationOf(view.getUint16(entry + 8, isLittle))
  }
  return undefined
}
