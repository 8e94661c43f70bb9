import { describe, expect, it } from 'vitest'
import { cleanJpeg } from '../../electron/documents/dossier/exhibits/jpeg.ts'
import { compose } from './support/compose.ts'
import { jpeg } from './support/make-exhibits.ts'
import { colourAt, everythingIn, openResult } from './support/read-pdf.ts'
import { type SampleExhibit, sampleDossier } from './support/sample-dossier.ts'

const segment = (marker: number, body: Uint8Array): Uint8Array => {
  const length = body.byteLength + 2
  return Uint8Array.from([0xff, marker, length >> 8, length & 0xff, ...body])
}

/** EXIF with an orientation, a camera and a place, as cameras write it: big-endian, one directory. */
const exif = (orientation: number): Uint8Array => {
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1]
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  return segment(
    0xe1,
    new Uint8Array([...Buffer.from('Exif\0\0'), ...head, ...entry, ...Buffer.from('GPSPlaceMark')]),
  )
}

/** A picture as a camera would write it, with a comment and something after its end. */
const photograph = (orientation: number): Uint8Array => {
  const plain = jpeg(160, 80)
  return new Uint8Array(
    Buffer.concat([
      plain.subarray(0, 2),
      exif(orientation),
      segment(0xfe, Buffer.from('CommentMark')),
      plain.subarray(2),
      Buffer.from('TrailingMark'),
    ]),
  )
}

describe('a photograph', () => {
  it('loses place, comment and whatever stands behind its end, and keeps its picture data', () => {
    const clean = cleanJpeg(photograph(6))
    const text = Buffer.from(clean?.bytes ?? []).toString('latin1')
    expect(clean?.orientation).toBe(6)
    for (const mark of ['GPSPlaceMark', 'CommentMark', 'TrailingMark', 'Exif'])
      expect(text).not.toContain(mark)
    const scan = (bytes: Uint8Array) => {
      const whole = Buffer.from(bytes)
      return whole.subarray(
        whole.indexOf(Buffer.from([0xff, 0xda])),
        whole.lastIndexOf(Buffer.from([0xff, 0xd9])),
      )
    }
    expect(scan(clean?.bytes ?? new Uint8Array())).toEqual(scan(jpeg(160, 80)))
  })

  it('cut off in the middle of its head is not taken for a picture', () => {
    expect(cleanJpeg(jpeg(160, 80).subarray(0, 60))).toBeUndefined()
  })

  it('stands upright whichever way the camera was held', async () => {
    const exhibits: SampleExhibit[] = [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => ({
      title: `Orientation ${orientation}`,
      name: `${orientation}.jpg`,
      mediaType: 'image/jpeg',
      bytes: photograph(orientation),
    }))
    const { pdf, result } = await compose(sampleDossier('en', exhibits), exhibits)
    const document = openResult(pdf)
    const corners = result.exhibits.map(({ firstPage }) => {
      const [, , width, height] = document.loadPage(firstPage - 1).getBounds()
      const isRed = (dx: number, dy: number): boolean =>
        (colourAt(document, firstPage - 1, [width / 2 + dx * 20, height / 2 - 6 + dy * 20])[1] ?? 255) < 100
      return [
        isRed(-1, -1) && 'upper left',
        isRed(1, -1) && 'upper right',
        isRed(-1, 1) && 'lower left',
        isRed(1, 1) && 'lower right',
      ].filter(Boolean)
    })
    // The stored picture is red in its upper left quarter; where that goes is what each orientation means.
    expect(corners).toEqual([
      ['upper left'],
      ['upper right'],
      ['lower right'],
      ['lower left'],
      ['upper left'],
      ['upper right'],
      ['lower right'],
      ['lower left'],
    ])
    expect(everythingIn(document)).not.toContain('GPSPlaceMark')
  })
})
