import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeJpeg } from '../../electron/documents/dossier/exhibits/pictures/decoders.ts'
import { openPictureFile } from '../../electron/documents/dossier/exhibits/pictures/picture-file.ts'
import { LIMITS } from '../../electron/documents/dossier/limits.ts'
import { readPng } from '../../shared/pictures/png.ts'
import { pngRows } from '../../shared/pictures/png-rows.ts'
import { reduced, reductionFor } from '../../shared/pictures/reduced.ts'
import { bytesOfRow, type Rows } from '../../shared/pictures/rows.ts'
import { readTiff } from '../../shared/pictures/tiff-directory.ts'
import { tiffRows } from '../../shared/pictures/tiff-rows.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/pictures/${name}`, import.meta.url)))

interface Read {
  readonly rows: readonly Uint8Array[]
  readonly hasGap: boolean
}

const readAll = async (rows: Rows): Promise<Read> => {
  const read: Uint8Array[] = []
  let hasGap = false
  for await (const row of rows.read(() => {
    hasGap = true
  })) {
    expect(row.byteLength).toBe(bytesOfRow(rows.form, rows.width))
    read.push(row.slice())
  }
  return { rows: read, hasGap }
}

/** Red, green and blue in the middle of each quarter: upper left, upper right, lower left, lower right. */
const quarters = async (rows: Rows): Promise<number[][]> => {
  const { rows: read } = await readAll(rows)
  const [left, right] = [Math.floor(rows.width / 4), Math.floor((rows.width * 3) / 4)]
  const [top, bottom] = [Math.floor(rows.height / 4), Math.floor((rows.height * 3) / 4)]
  const channels = bytesOfRow(rows.form, 1000) / 1000
  return [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([x = 0, y = 0]) => [...(read[y] ?? []).slice(x * channels, (x + 1) * channels)])
}

const COLOURS = [
  [200, 30, 30],
  [30, 160, 60],
  [30, 60, 200],
  [255, 255, 255],
]

const isNear = (actual: number[][], wanted: number[][], tolerance: number): boolean =>
  actual.every((colour, place) =>
    colour.every((value, channel) => Math.abs(value - (wanted[place]?.[channel] ?? -1000)) <= tolerance),
  )

const tiffPage = (name: string, page = 0): Rows =>
  tiffRows(readTiff(fixture(name), 10).page(page), decodeJpeg)

describe('a TIFF', () => {
  const exact = [
    'rgb-none.tif',
    'rgb-packbits.tif',
    'rgb-lzw2.tif',
    'rgb-zip2.tif',
    'rgb-planes.tif',
    'rgb-tiles.tif',
    'rgb-big-endian.tif',
    'rgb-bigtiff.tif',
    'rgb-16bit.tif',
    'rgb-16bit-big-endian.tif',
    'palette.tif',
    'cmyk.tif',
    'orientation-6.tif',
  ]
  it.each(exact)('%s has the colours it was made of', async (name) => {
    const rows = tiffPage(name)
    expect([rows.width, rows.height, rows.form]).toEqual([48, 32, 'colour'])
    expect(isNear(await quarters(rows), COLOURS, 1)).toBe(true)
    expect((await readAll(rows)).hasGap).toBe(false)
  })

  it.each(['rgb-jpeg.tif', 'rgb-jpeg-tiles.tif'])(
    '%s has them as nearly as JPEG keeps them',
    async (name) => {
      expect(isNear(await quarters(tiffPage(name)), COLOURS, 12)).toBe(true)
    },
  )

  it('in grey is light where it was light, whichever way it counts', async () => {
    const [plain, turned] = [
      await quarters(tiffPage('grey-16bit.tif')),
      await quarters(tiffPage('grey-white-is-zero.tif')),
    ]
    expect(isNear(turned, plain, 1)).toBe(true)
    expect(plain.map(([value = 0]) => value > 200)).toEqual([false, false, false, true])
  })

  const faxes = [
    'bits-g31d.tif',
    'bits-g32d.tif',
    'bits-g4.tif',
    'bits-packbits.tif',
    'bits-g4-turned.tif',
    'bits-g4-strips.tif',
    'bits-g4-white-is-zero.tif',
  ]
  it.each(faxes)('%s keeps one bit for a pixel, black where it was black', async (name) => {
    const rows = tiffPage(name)
    expect([rows.width, rows.height, rows.form]).toEqual([700, 24, 'bilevel'])
    const { rows: read } = await readAll(rows)
    const blackIn = (row: Uint8Array): string => {
      const edges: number[] = []
      for (let x = 0; x < 700; x += 1) {
        const isBlack = (((row[x >> 3] ?? 0) >> (7 - (x & 7))) & 1) === 0
        if (isBlack !== (edges.length % 2 === 1)) edges.push(x)
      }
      return edges.join(' ')
    }
    expect(read.map(blackIn)).toEqual([
      ...Array<string>(12).fill('0 350'),
      ...Array<string>(8).fill(''),
      ...Array<string>(4).fill('690'),
    ])
  })

  it('of many pages has each in its own way', () => {
    const tiff = readTiff(fixture('many-pages.tif'), 10)
    expect(tiff.pages).toBe(3)
    expect([0, 1, 2].map((page) => tiffRows(tiff.page(page), decodeJpeg).form)).toEqual([
      'colour',
      'bilevel',
      'colour',
    ])
  })

  it('whose last directory names the first as the next is read once', () => {
    const looped = fixture('rgb-none.tif')
    const view = new DataView(looped.buffer)
    const at = view.getUint32(4, true)
    view.setUint32(at + 2 + 12 * view.getUint16(at, true), at, true)
    expect(readTiff(looped, 10).pages).toBe(1)
  })

  it('cut off is white where it is lost, and says so', async () => {
    const whole = fixture('rgb-packbits.tif')
    const strips = readTiff(whole, 1).page(0).blocks
    const cut = whole.slice()
    const last = strips[3]
    if (last === undefined) throw new Error('four strips are expected')
    cut.fill(128, last.byteOffset, last.byteOffset + last.byteLength)
    const read = await readAll(tiffRows(readTiff(cut, 1).page(0), decodeJpeg))
    expect(read.hasGap).toBe(true)
    expect([read.rows[4]?.[0], read.rows[30]?.[0]]).toEqual([200, 255])
  })
})

describe('a picture on white', () => {
  const opened = async (name: string): Promise<Rows> => {
    const part = (await openPictureFile(fixture(name), LIMITS)).part(0)
    if (part.kind === 'rows') return part.rows
    if (part.kind === 'png') return pngRows(part.png)
    throw new Error('a JPEG is not read by rows')
  }

  it.each([
    ['clear.gif', 8],
    ['moving.gif', 8],
    ['clear.webp', 0],
    ['moving.webp', 8],
    ['clear.png', 0],
    ['interlaced.png', 0],
    ['rle.bmp', 8],
    ['rgb-24.bmp', 0],
    ['rgb-565.bmp', 8],
    ['q.avif', 12],
    ['clear.heic', 4],
  ])('%s has its colours, and white where it is clear', async (name, tolerance) => {
    expect(isNear(await quarters(await opened(name)), COLOURS, tolerance)).toBe(true)
  })

  it('that moves, or is one of several, is told to be more than is shown', async () => {
    const names = ['clear.gif', 'moving.gif', 'clear.webp', 'moving.webp']
    const files = await Promise.all(names.map((name) => openPictureFile(fixture(name), LIMITS)))
    expect(files.map(({ hasMore }) => hasMore)).toEqual([false, true, false, true])
  })
})

describe('a picture drawn smaller', () => {
  it('has as many pixels as are allowed and the mean colour of each square', async () => {
    expect(reductionFor(20_000, 10_000, 100_000_000)).toBe(2)
    expect(reductionFor(10_000, 10_000, 100_000_000)).toBe(1)
    const small = reduced(pngRows(readPng(fixture('interlaced.png'))), 5)
    expect([small.width, small.height]).toEqual([10, 7])
    const { rows } = await readAll(small)
    expect([...(rows[0] ?? []).slice(0, 3)]).toEqual([200, 30, 30])
    // Column 4 has four columns of red and one of green.
    expect([...(rows[0] ?? []).slice(12, 15)]).toEqual([166, 56, 36])
  })

  it('from black and white becomes grey', async () => {
    const small = reduced(tiffPage('bits-g4.tif'), 4)
    expect(small.form).toBe('grey')
    const { rows } = await readAll(small)
    // The black ends at 350: half of square 87.
    expect([...(rows[0] ?? []).slice(86, 89)]).toEqual([0, 128, 255])
  })
})
