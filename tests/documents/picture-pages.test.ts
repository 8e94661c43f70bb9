import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { unzipSync, zipSync, zlibSync } from 'fflate'
import type * as mupdf from 'mupdf'
import { describe, expect, it } from 'vitest'
import { picturePages } from '../../electron/documents/dossier/exhibits/picture-page.ts'
import { drawPicture } from '../../electron/documents/dossier/exhibits/pictures/drawn-picture.ts'
import { pngOf } from '../../electron/documents/dossier/exhibits/pictures/packed-rows.ts'
import { openPictureFile } from '../../electron/documents/dossier/exhibits/pictures/picture-file.ts'
import { settablePicture } from '../../electron/documents/dossier/exhibits/pictures/settable-picture.ts'
import { LIMITS } from '../../electron/documents/dossier/limits.ts'
import type { DossierResult } from '../../shared/domain/dossier.ts'
import { pictureTypeOf } from '../../shared/pictures/picture-type.ts'
import { bytesOfRow } from '../../shared/pictures/rows.ts'
import { compose } from './support/compose.ts'
import { colourAt, openResult, pageText } from './support/read-pdf.ts'
import { sampleDossier } from './support/sample-dossier.ts'

const fixture = (folder: string, name: string): Uint8Array => {
  const bytes = readFileSync(new URL(`../fixtures/${folder}/${name}`, import.meta.url))
  return new Uint8Array(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
}

/** A picture in which every row has the shade that `shade` gives for it. */
const shaded = (width: number, height: number, shade: (y: number) => number): Uint8Array => {
  const bytesInRow = bytesOfRow('grey', width)
  const rows = new Uint8Array((1 + bytesInRow) * height)
  for (let y = 0; y < height; y += 1)
    rows.fill(shade(y), y * (1 + bytesInRow) + 1, (y + 1) * (1 + bytesInRow))
  return pngOf({ width, height, form: 'grey', bytes: zlibSync(rows, { level: 1 }), isHalf: false })
}

interface Printed {
  readonly document: mupdf.PDFDocument
  readonly exhibits: DossierResult['exhibits']
  readonly sizeBytes: number
}

const print = async (files: ReadonlyArray<readonly [name: string, bytes: Uint8Array]>): Promise<Printed> => {
  const exhibits = files.map(([name, bytes]) => ({
    title: name,
    name,
    mediaType: pictureTypeOf(bytes) ?? ('application/octet-stream' as const),
    bytes,
  }))
  const { pdf, result } = await compose(sampleDossier('en', exhibits, { sections: ['exhibits'] }), exhibits)
  return { document: openResult(pdf), exhibits: result.exhibits, sizeBytes: pdf.byteLength }
}

const BACKGROUND = [230, 236, 245]
const TRIANGLE = [176, 32, 32]

const isLike = (colour: readonly number[], wanted: readonly number[]): boolean =>
  colour.every((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) < 30)

describe('a picture of every kind in the dossier', () => {
  it('is upright and whole, or says what is missing', async () => {
    const names = [
      'chat.webp',
      'photo.heic',
      'scan.bmp.gz',
      'png-exif-orientation6.png',
      'jpeg-orientation6-right.jpg',
      'jpeg-stray-bytes.jpg',
      'jpeg-cut.jpg',
    ]
    const { document, exhibits } = await print(names.map((name) => [name, fixture('papers', name)] as const))
    const seen = exhibits.map(({ firstPage, pages, status, remarks }) => {
      // On a lying page of A4 the picture takes 767 × 511 points, 37 from the left and 36 from above.
      const at = (x: number, y: number): number[] =>
        colourAt(document, firstPage - 1, [37 + 767 * x, 36 + 511 * y])
      return {
        pages,
        status,
        triangleAbove: isLike(at(0.5, 0.24), TRIANGLE),
        triangleBelow: isLike(at(0.5, 0.76), TRIANGLE),
        lowerHalf: isLike(at(0.1, 0.9), BACKGROUND),
        remarks: remarks.map(({ kind }) => kind),
      }
    })
    const whole = {
      pages: 1,
      status: 'whole',
      triangleAbove: true,
      triangleBelow: false,
      lowerHalf: true,
      remarks: [],
    }
    expect(seen).toEqual([
      ...Array.from({ length: 6 }, () => whole),
      { ...whole, lowerHalf: false, remarks: ['half-picture'] },
    ])
    const front = (exhibits[0]?.firstPage ?? 1) - 1
    const list = Array.from({ length: front }, (_, page) => pageText(document, page)).join(' ')
    expect(list).toContain('The file breaks off')
  })

  it('stands as its file says: turned by HEIC and AVIF themselves, by the tag of TIFF and WebP', async () => {
    const names = ['turned.heic', 'turned.avif', 'orientation-6.tif', 'turned.webp']
    const { document, exhibits } = await print(
      names.map((name) => [name, fixture('pictures', name)] as const),
    )
    const corners = exhibits.map(({ firstPage }) =>
      [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ].map(([dx = 0, dy = 0]) => {
        const [r = 0, g = 0, b = 0] = colourAt(document, firstPage - 1, [297.6 + dx * 8, 415 + dy * 10])
        if (r > 200 && g > 200 && b > 200) return 'white'
        return r > g && r > b ? 'red' : g > b ? 'green' : 'blue'
      }),
    )
    const turned = ['blue', 'red', 'white', 'green']
    expect(corners).toEqual([turned, turned, turned, ['white', 'red', 'white', 'white']])
  })

  it('in black and white stays one bit for a dot, and each page of a TIFF is a page', async () => {
    const { document, exhibits } = await print([
      ['bits-g4.tif', fixture('pictures', 'bits-g4.tif')],
      ['many-pages.tif', fixture('pictures', 'many-pages.tif')],
    ])
    expect(exhibits.map(({ pages }) => pages)).toEqual([1, 3])
    const depths = exhibits.flatMap(({ firstPage, pages }) =>
      Array.from({ length: pages }, (_, index) => {
        const kinds: number[] = []
        const page = document.findPage(firstPage - 1 + index)
        page
          .getInheritable('Resources')
          .get('XObject')
          .forEach((form) => {
            form.get('Resources', 'XObject').forEach((image) => {
              kinds.push(image.get('BitsPerComponent').asNumber())
            })
          })
        return kinds
      }),
    )
    expect(depths.flat()).toEqual([1, 8, 1, 8])
  })
})

describe('a tall picture', () => {
  it('goes over several pages at the width of the page, and says so', async () => {
    const tall = shaded(1080, 30_000, (y) => Math.floor((y / 30_000) * 200))
    const { document, exhibits, sizeBytes } = await print([['tall.png', tall]])
    const [exhibit] = exhibits
    expect(exhibit?.remarks).toEqual([{ kind: 'over-pages', detail: '20' }])
    expect(exhibit?.pages).toBe(20)
    // Stored once, however many pages show it.
    expect(sizeBytes).toBeLessThan(tall.byteLength + 400_000)
    const first = (exhibit?.firstPage ?? 1) - 1
    const shadeAt = (page: number, y: number): number => colourAt(document, first + page, [297, y])[0] ?? -1
    const perPoint = 30_000 / ((30_000 * 523.28) / 1080)
    const wanted = (page: number, y: number): number =>
      ((page * (841.89 - 84 - 24) + y - 36) * perPoint * 200) / 30_000
    for (const page of [0, 7, 18]) {
      for (const y of [60, 400, 780]) expect(Math.abs(shadeAt(page, y) - wanted(page, y))).toBeLessThan(4)
    }
    // The end of one page is repeated at the beginning of the next.
    expect(Math.abs(shadeAt(0, 841.89 - 48 - 12) - shadeAt(1, 36 + 12))).toBeLessThan(4)
    // Above the picture and in the margins there is nothing of the neighbouring pages.
    expect([shadeAt(3, 20), colourAt(document, first + 3, [10, 400])[0], shadeAt(3, 810)]).toEqual([
      255, 255, 255,
    ])
  })

  it('is cut where it is seen as tall, not where it is stored so', () => {
    expect(picturePages({ width: 8000, height: 1000 }, 6)).toHaveLength(6)
    expect(picturePages({ width: 1000, height: 8000 }, 6)).toHaveLength(1)
  })

  it('that is a screen of a telephone, or a wide one, keeps its one page', () => {
    expect(picturePages({ width: 1080, height: 2400 }, 1)).toHaveLength(1)
    const [wide] = picturePages({ width: 12_000, height: 2000 }, 1)
    expect((wide?.width ?? 0) > (wide?.height ?? 0)).toBe(true)
  })

  it('never fills a dossier by itself', () => {
    expect(picturePages({ width: 10, height: 2_000_000 }, 1)).toHaveLength(200)
  })
})

describe('a picture of more dots than are printed', () => {
  const limits = { ...LIMITS, pixels: 600 }

  it('is drawn smaller and says both sizes; a scan in black and white may have eight times as many', async () => {
    const drawn = async (name: string) => {
      const file = await openPictureFile(fixture('pictures', name), limits)
      const { width, height, remarks } = await drawPicture(file.part(0), limits)
      return [width, height, ...remarks.map(({ kind, detail }) => `${kind} ${detail}`)]
    }
    expect(
      await Promise.all(['interlaced.png', 'rgb-zip2.tif', 'rgb-24.bmp', 'bits-g4.tif'].map(drawn)),
    ).toEqual([
      [24, 16, 'drawn-smaller 48 × 32 → 24 × 16'],
      [24, 16, 'drawn-smaller 48 × 32 → 24 × 16'],
      [24, 16, 'drawn-smaller 48 × 32 → 24 × 16'],
      [117, 4, 'drawn-smaller 700 × 24 → 117 × 4'],
    ])
    const enough = { ...LIMITS, pixels: 2100 }
    const scan = await openPictureFile(fixture('pictures', 'bits-g4.tif'), enough)
    expect((await drawPicture(scan.part(0), enough)).remarks).toEqual([])
  })

  it('is passed on as it is packed where it is a JPEG', async () => {
    const name = 'progressive.jpg'
    const exhibits = [
      { title: name, name, mediaType: 'image/jpeg' as const, bytes: fixture('pictures', name) },
    ]
    const { pdf, result } = await compose(
      sampleDossier('en', exhibits, { sections: ['exhibits'] }),
      exhibits,
      { limits },
    )
    expect(result.exhibits[0]).toMatchObject({ status: 'whole', remarks: [] })
    const scan = Buffer.from(exhibits[0]?.bytes ?? [])
    expect(Buffer.from(pdf).includes(scan.subarray(scan.indexOf(Buffer.from([0xff, 0xda])), -2))).toBe(true)
  })
})

describe('a picture inside a text', () => {
  it.each([
    ['turned.heic', 'jpg', 96, 128],
    ['orientation-6.tif', 'png', 32, 48],
    ['rgb-24.bmp', 'png', 48, 32],
    ['moving.gif', 'png', 48, 32],
    ['bits-g4.tif', 'png', 700, 24],
    ['progressive.jpg', 'jpg', 200, 120],
    ['clear.webp', 'png', 48, 32],
  ])('%s becomes what the typesetter can set, upright', async (name, format, width, height) => {
    const picture = await settablePicture(fixture('pictures', name), LIMITS)
    expect(picture).toMatchObject({ format, width, height })
    if ('fault' in picture) throw new Error(picture.fault)
    expect(pictureTypeOf(picture.bytes)).toBe(format === 'jpg' ? 'image/jpeg' : 'image/png')
  })

  it('of a kind that few programs read is printed with the Word file it is in', async () => {
    const parts = unzipSync(fixture('papers', 'pictures-gif-bmp-tif.docx'))
    const word = (bytes: Uint8Array): Uint8Array => zipSync({ ...parts, 'word/media/image4.tif': bytes })
    const files = ['chat.webp', 'photo.heic'].map((name) => word(fixture('papers', name)))
    const exhibits = files.map((bytes, at) => ({
      title: `Word ${at}`,
      name: `${at}.docx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' as const,
      bytes,
    }))
    const { pdf, result } = await compose(sampleDossier('en', exhibits, { sections: ['exhibits'] }), exhibits)
    const document = openResult(pdf)
    for (const { firstPage, pages, status } of result.exhibits) {
      const sizes: string[] = []
      for (let page = firstPage - 1; page < firstPage - 1 + pages; page += 1) {
        document
          .findPage(page)
          .getInheritable('Resources')
          .get('XObject')
          .forEach((form) => {
            form.get('Resources', 'XObject').forEach((image) => {
              sizes.push(`${image.get('Width').asNumber()} × ${image.get('Height').asNumber()}`)
            })
          })
        expect(pageText(document, page)).not.toMatch(/TIFF|WEBP|HEIC/u)
      }
      expect(status).toBe('converted')
      expect(sizes).toContain('1200 × 800')
    }
  })

  it('that is no picture says so', async () => {
    expect(await settablePicture(new Uint8Array(Buffer.from('<svg></svg>')), LIMITS)).toEqual({
      fault: 'unsupported',
    })
  })
})
