import { expect, test } from 'vitest'
import { readBmp } from '../../../shared/pictures/bmp.ts'
import { readBoxed } from '../../../shared/pictures/boxed.ts'
import { openedGif } from '../../../shared/pictures/gif.ts'
import { readJpeg } from '../../../shared/pictures/jpeg.ts'
import { readPng } from '../../../shared/pictures/png.ts'
import { UnreadablePicture } from '../../../shared/pictures/rows.ts'
import { readTiff } from '../../../shared/pictures/tiff-directory.ts'
import { readWebp } from '../../../shared/pictures/webp.ts'

/** Bytes from hex, with a gap of zeros written as the number of bytes in brackets. */
const bytesOf = (text: string): Uint8Array => {
  const hex = text.replaceAll(/\[(\d+)\]/gu, (_, count: string) => '00'.repeat(Number(count)))
  return new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
}

const faultOf = (read: () => unknown): string => {
  try {
    read()
    return 'none'
  } catch (error) {
    return error instanceof UnreadablePicture ? error.fault : String(error)
  }
}

test('a picture that states more than is read is refused by its head, before memory is taken for it', () => {
  const png = bytesOf('89504e470d0a1a0a 0000000d 49484452 0000c350 0000c350 08 02 00 00 00 [4]')
  const unsound = bytesOf('89504e470d0a1a0a 0000000d 49484452 0000c350 0000c350 [40]')
  const gif = bytesOf('474946383961 1027 204e 00 00 00 2c [4] 1027 204e 00 02 02 4c 01 00 3b')
  expect(faultOf(() => readPng(unsound))).toBe('too-large')
  expect([faultOf(() => readPng(png)), faultOf(() => openedGif(gif, 100_000_000))]).toEqual([
    'too-large',
    'too-large',
  ])
})

test('a file of ten thousand pictures, or of boxes without end, is refused before it is decoded', () => {
  const items = bytesOf(
    '00000018 66747970 68656963 [4] 6d696631 68656963 00000018 6d657461 [4] 0000000c 69696e66',
  )
  const many = Uint8Array.from([...items, ...bytesOf('01000000 000186a0')])
  new DataView(many.buffer).setUint32(24, 32)
  new DataView(many.buffer).setUint32(36, 20)
  const boxes = Uint8Array.from(
    Array.from({ length: 20_001 }, () => [...bytesOf('00000008 66726565')]).flat(),
  )
  expect([faultOf(() => readBoxed(many)), faultOf(() => readBoxed(boxes))]).toEqual([
    'too-large',
    'too-large',
  ])
})

test('sizes are read as each kind of picture writes them', () => {
  const jpeg = bytesOf(
    'ffd8 ffe0 0004 0102 ffc2 000b 08 1388 2710 01 01 11 00 ffda 0008 01 01 00 00 3f 00 00',
  )
  expect(readJpeg(jpeg)?.frame).toMatchObject({ width: 10_000, height: 5_000 })
  const lossy = bytesOf('52494646 20000000 57454250 56503820 0a000000 000000 9d012a 1027 e803')
  expect(readWebp(lossy)).toMatchObject({ width: 10_000, height: 1_000, isLossy: true })
})

test('a picture whose head is cut off or made up is damaged and does not hang its reader', () => {
  const heads = [
    '',
    'ff',
    'ffd8ffe0',
    'ff'.repeat(80),
    '00'.repeat(80),
    '49492a00ffffffff',
    '4d4d002b0008000000000000000000ff',
  ]
  for (const bytes of heads.map(bytesOf)) {
    expect(readJpeg(bytes)).toBeUndefined()
    const readers = [readPng, readWebp, readBoxed, readBmp, (head: Uint8Array) => readTiff(head, 10)]
    const faults = readers.map((read) => faultOf(() => read(bytes)))
    expect(faults.filter((fault) => fault !== 'damaged' && fault !== 'unsupported')).toEqual([])
    expect(faultOf(() => openedGif(bytes, 1000))).not.toBe('none')
  }
})
