import { describe, expect, it } from 'vitest'
import { readBitmapHead, shrinkBitmap } from '../../../renderer/viewer/shrunk-bitmap.ts'

/** A bitmap as pdf.js packs it: top row first, rows of a multiple of four bytes. */
const bitmap = (
  { width, height, bits }: { width: number; height: number; bits: number },
  rows: readonly (readonly number[])[],
): Uint8Array => {
  const rowBytes = Math.ceil((width * bits) / 32) * 4
  const colours = bits === 1 ? [0, 0, 0, 0, 255, 255, 255, 255] : []
  const dataAt = 54 + colours.length
  const bytes = new Uint8Array(dataAt + rowBytes * height + 8)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0x4d42, true)
  view.setUint32(10, dataAt, true)
  view.setInt32(18, width, true)
  view.setInt32(22, -height, true)
  view.setUint16(28, bits, true)
  bytes.set(colours, 54)
  for (const [index, row] of rows.entries()) bytes.set(row, dataAt + index * rowBytes)
  return bytes
}

const shrunk = (bytes: Uint8Array, mostPixels: number) => {
  const head = readBitmapHead(bytes)
  if (head === undefined) throw new Error('not a bitmap')
  const { width, height, data } = shrinkBitmap(bytes, head, mostPixels)
  return { width, height, pixels: [...data] }
}

describe('a picture too large for a canvas', () => {
  it('keeps a thin line when it is drawn smaller', () => {
    const white = [0xff]
    const line = [0b1111_0000]
    const bytes = bitmap({ width: 8, height: 4, bits: 1 }, [white, line, white, white])
    expect(shrunk(bytes, 8)).toEqual({
      width: 4,
      height: 2,
      pixels: [255, 255, 128, 128, 255, 255, 255, 255].flatMap((grey) => [grey, grey, grey, 255]),
    })
  })

  it('keeps its colours', () => {
    const [blue, red] = [
      [255, 0, 0],
      [0, 0, 255],
    ]
    const row = [...(blue ?? []), ...(blue ?? []), ...(red ?? []), ...(red ?? [])]
    const bytes = bitmap({ width: 4, height: 2, bits: 24 }, [row, row])
    expect(shrunk(bytes, 2)).toEqual({ width: 2, height: 1, pixels: [0, 0, 255, 255, 255, 0, 0, 255] })
  })

  it('is left alone where its head promises more than there is', () => {
    const bytes = bitmap({ width: 8, height: 4, bits: 1 }, [])
    new DataView(bytes.buffer).setInt32(22, -4_000_000, true)
    expect(readBitmapHead(bytes)).toBeUndefined()
    expect(readBitmapHead(new Uint8Array(80))).toBeUndefined()
  })
})
