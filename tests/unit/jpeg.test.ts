import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanJpeg, readJpeg } from '../../shared/pictures/jpeg.ts'
import { isWholeJpeg } from '../../shared/pictures/jpeg-scan.ts'

const fixture = (folder: string, name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${folder}/${name}`, import.meta.url)))

const WHOLE: ReadonlyArray<readonly [folder: string, name: string]> = [
  ['papers', 'jpeg-orientation6-right.jpg'],
  ['papers', 'jpeg-stray-bytes.jpg'],
  ['pictures', 'progressive.jpg'],
  ['pictures', 'cmyk.jpg'],
]

const isWhole = (bytes: Uint8Array): boolean | undefined => {
  const jpeg = readJpeg(bytes)
  return jpeg === undefined ? undefined : isWholeJpeg(jpeg)
}

/** Where the data of the last scan begins. */
const lastScan = (bytes: Uint8Array): number => {
  const at = Buffer.from(bytes).lastIndexOf(Buffer.from([0xff, 0xda]))
  return at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
}

describe('a JPEG', () => {
  it.each(WHOLE)('%s/%s is whole, without its end too', (folder, name) => {
    const bytes = fixture(folder, name)
    expect(isWhole(bytes)).toBe(true)
    expect(isWhole(bytes.subarray(0, bytes.byteLength - 2))).toBe(true)
    expect(readJpeg(bytes.subarray(0, bytes.byteLength - 2))?.hasEnd).toBe(false)
  })

  it.each(WHOLE)('%s/%s is half when its data breaks off, with an end or without', (folder, name) => {
    const bytes = fixture(folder, name)
    const from = lastScan(bytes)
    const cut = bytes.subarray(0, from + Math.floor((bytes.byteLength - from) / 2))
    expect(isWhole(cut)).toBe(false)
    expect(isWhole(Uint8Array.from([...cut, 0xff, 0xd9]))).toBe(false)
  })

  it('that comes in steps is half when the last steps are missing', () => {
    const bytes = fixture('pictures', 'progressive.jpg')
    const lastHead = Buffer.from(bytes).lastIndexOf(Buffer.from([0xff, 0xda]))
    expect(isWhole(bytes.subarray(0, lastHead))).toBe(false)
  })

  it('cut off in the papers is half', () => {
    expect(isWhole(fixture('papers', 'jpeg-cut.jpg'))).toBe(false)
  })

  it('keeps its data whatever stands between and behind its segments', () => {
    const stray = cleanJpeg(readJpeg(fixture('papers', 'jpeg-stray-bytes.jpg')) ?? expect.fail())
    const plain = fixture('papers', 'jpeg-orientation6-right.jpg')
    const clean = cleanJpeg(readJpeg(plain) ?? expect.fail())
    const after = cleanJpeg(readJpeg(Uint8Array.from([...plain, 0xff, 0xd8, 1, 2, 3])) ?? expect.fail())
    expect(after).toEqual(clean)
    expect(readJpeg(stray)?.segments.length).toBe(
      readJpeg(fixture('papers', 'jpeg-stray-bytes.jpg'))?.segments.length,
    )
    expect(cleanJpeg(readJpeg(stray) ?? expect.fail())).toEqual(stray)
  })

  it('without a frame, without a scan, or of noise is none', () => {
    const bytes = fixture('pictures', 'progressive.jpg')
    expect(readJpeg(bytes.subarray(0, 60))).toBeUndefined()
    expect(readJpeg(Uint8Array.of(0xff, 0xd8, 0xff, 0xda))).toBeUndefined()
    expect(readJpeg(new Uint8Array(5000).fill(0xff))).toBeUndefined()
  })
})
