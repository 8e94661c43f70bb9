import { bytesOfRow, type RowStream, type Rows, UnreadablePicture } from './rows.ts'
import { type Block, isJpegPacking, isReadablePacking, unpackBlock } from './tiff-block.ts'
import type { TiffPage } from './tiff-directory.ts'
import { type DecodeJpeg, standaloneJpeg } from './tiff-jpeg.ts'
import { formOf, type PaintSamples, painterOf, YCBCR } from './tiff-samples.ts'
import { bytesOfGroups, ungrouped } from './tiff-ycc.ts'

/** A strip, or a row of tiles: for each piece from left to right a block for each plane. */
type Band = ReadonlyArray<readonly Block[]>

interface Grid {
  readonly across: number
  readonly down: number
  readonly planes: number
}

const gridOf = (page: TiffPage): Grid => ({
  across: Math.ceil(page.width / page.blockWidth),
  down: Math.ceil(page.height / page.blockHeight),
  planes: page.isPlanar ? page.samples : 1,
})

const isGrouped = (page: TiffPage): boolean =>
  page.photometric === YCBCR && !isJpegPacking(page) && !page.isPlanar && page.bits === 8

const samplesInBlock = (page: TiffPage): number => {
  if (page.isPlanar) return 1
  if (isJpegPacking(page) || isGrouped(page)) return formOf(page) === 'grey' ? 1 : 3
  return page.samples
}

const strideOf = (page: TiffPage): number => {
  if (isJpegPacking(page) || isGrouped(page)) return page.blockWidth * samplesInBlock(page)
  return Math.ceil((page.blockWidth * samplesInBlock(page) * page.bits) / 8)
}

const EMPTY: Block = { bytes: new Uint8Array(), rows: 0 }

/** The pixels of a JPEG block in as many channels as the page has. */
const fromJpeg = async (page: TiffPage, stored: Uint8Array, decode: DecodeJpeg): Promise<Block> => {
  const decoded = await decode(standaloneJpeg(page, stored))
  if (decoded === undefined) return EMPTY
  const channels = samplesInBlock(page)
  const stride = strideOf(page)
  const rows = Math.min(decoded.height, page.blockHeight)
  const bytes = new Uint8Array(stride * rows)
  const width = Math.min(decoded.width, page.blockWidth)
  const step = decoded.channels === channels ? 1 : decoded.channels
  for (let y = 0; y < rows; y += 1) {
    const row = decoded.pixels.subarray(
      y * decoded.width * decoded.channels,
      (y + 1) * decoded.width * decoded.channels,
    )
    if (step === 1) bytes.set(row.subarray(0, width * channels), y * stride)
    else {
      for (let x = 0; x < width * channels; x += 1) {
        bytes[y * stride + x] = row[channels === 1 ? x * step : Math.floor(x / channels)] ?? 0
      }
    }
  }
  return { bytes, rows }
}

class BandReader {
  readonly #page: TiffPage
  readonly #decodeJpeg: DecodeJpeg
  readonly #grid: Grid

  constructor(page: TiffPage, decodeJpeg: DecodeJpeg) {
    this.#page = page
    this.#decodeJpeg = decodeJpeg
    this.#grid = gridOf(page)
  }

  async read(down: number): Promise<Band> {
    const { across, planes, down: bands } = this.#grid
    const band: Block[][] = []
    for (let column = 0; column < across; column += 1) {
      const blocks: Block[] = []
      for (let plane = 0; plane < planes; plane += 1) {
        blocks.push(await this.#block(plane * across * bands + down * across + column, down))
      }
      band.push(blocks)
    }
    return band
  }

  async #block(index: number, down: number): Promise<Block> {
    const page = this.#page
    const stored = page.oldJpeg ?? page.blocks[index] ?? new Uint8Array()
    if (stored.byteLength === 0) return EMPTY
    if (isJpegPacking(page)) return fromJpeg(page, stored, this.#decodeJpeg)
    const left = page.height - down * page.blockHeight
    const rows = page.isTiled ? page.blockHeight : Math.min(page.blockHeight, left)
    const shape = { width: page.blockWidth, rows, samples: samplesInBlock(page), stride: strideOf(page) }
    if (!isGrouped(page)) return unpackBlock(page, stored, shape)
    const stride = bytesOfGroups(page, page.blockWidth)
    const groups = { ...shape, rows: Math.ceil(rows / page.subsampling[1]), samples: 1, stride }
    return ungrouped(page, await unpackBlock(page, stored, groups), shape)
  }
}

const jpegPainter = (page: TiffPage): PaintSamples => {
  const channels = samplesInBlock(page)
  const turn = page.photometric === 0 ? 255 : 0
  return ([row], count, out, place) => {
    for (let at = 0; at < count * channels; at += 1) out[place * channels + at] = (row?.[at] ?? 0) ^ turn
  }
}

/** What decoders make of four inks in a JPEG depends on whose it is; such pages are refused rather than shown in false colours. */
const isReadableJpeg = ({ isPlanar, samples, photometric, bits }: TiffPage): boolean =>
  bits === 8 && (isPlanar ? photometric !== YCBCR : samples === 1 || samples === 3)

const checked = (page: TiffPage): void => {
  const { blockWidth, blockHeight, samples, bits } = page
  if (!isReadablePacking(page.packing)) throw new UnreadablePicture('unsupported')
  if (isJpegPacking(page) && !isReadableJpeg(page)) throw new UnreadablePicture('unsupported')
  if (blockWidth <= 0 || blockHeight <= 0 || samples <= 0 || samples > 16)
    throw new UnreadablePicture('damaged')
  if (bits < 1 || bits > 64 || blockWidth > 1_000_000) throw new UnreadablePicture('damaged')
  if (formOf(page) === 'bilevel' && page.isTiled && blockWidth % 8 !== 0)
    throw new UnreadablePicture('damaged')
}

/**
 * The pixels of one page, strip by strip.
 *
 * @throws UnreadablePicture for packings and colours that are not read
 */
export const tiffRows = (page: TiffPage, decodeJpeg: DecodeJpeg): Rows => {
  checked(page)
  const { width, height, blockWidth, blockHeight } = page
  const form = formOf(page)
  const isWhole = (isJpegPacking(page) || isGrouped(page)) && !page.isPlanar
  const paint = isWhole ? jpegPainter(page) : painterOf(page)
  const stride = strideOf(page)
  const read = async function* (onGap: () => void): RowStream {
    const bands = new BandReader(page, decodeJpeg)
    const out = new Uint8Array(bytesOfRow(form, width))
    for (let down = 0; down < gridOf(page).down; down += 1) {
      const band = await bands.read(down)
      const rows = Math.min(blockHeight, height - down * blockHeight)
      for (let y = 0; y < rows; y += 1) {
        out.fill(255)
        for (const [column, blocks] of band.entries()) {
          if (blocks.some((block) => y >= block.rows)) {
            onGap()
            continue
          }
          const place = column * blockWidth
          const lines = blocks.map(({ bytes }) => bytes.subarray(y * stride, (y + 1) * stride))
          paint(lines, Math.min(blockWidth, width - place), out, place)
        }
        yield out
      }
    }
  }
  return { width, height, form, read }
}
