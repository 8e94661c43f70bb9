import { expect, test } from 'vitest'
import { statedSize } from '../../../renderer/viewer/picture-size.ts'

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer

const png = (width: number, height: number): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(24))
  view.setUint32(16, width)
  view.setUint32(20, height)
  return view.buffer
}

test('the size of a picture is read from its head, so that a bomb is refused before it is decoded', () => {
  expect(statedSize(png(50_000, 50_000), 'image/png')).toEqual([50_000, 50_000])
  const gif = bytes(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x10, 0x27, 0x20, 0x4e)
  expect(statedSize(gif, 'image/gif')).toEqual([10_000, 20_000])
  const jpeg = bytes(
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    1,
    2,
    0xff,
    0xc2,
    0,
    11,
    8,
    0x13,
    0x88,
    0x27,
    0x10,
    0,
    0,
    0,
    0,
  )
  expect(statedSize(jpeg, 'image/jpeg')).toEqual([10_000, 5_000])
})

test('a picture whose head is cut off or made up states no size and does not hang the reader', () => {
  const cut = [bytes(), bytes(0xff), bytes(0xff, 0xd8, 0xff, 0xe0), bytes(...Array(20).fill(0xff))]
  for (const type of ['image/png', 'image/jpeg', 'image/webp', 'image/tiff']) {
    expect(cut.map((head) => statedSize(head, type)).filter((size) => size !== null)).toEqual([])
  }
})
