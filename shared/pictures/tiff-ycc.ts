import { UnreadablePicture } from './rows.ts'
import type { Block, BlockShape } from './tiff-block.ts'
import type { TiffPage } from './tiff-directory.ts'

/** Bytes of a row of groups: so many brightnesses, then the two colours they share (TIFF 6.0 §21). */
export const bytesOfGroups = ({ subsampling: [across, down] }: TiffPage, width: number): number =>
  Math.ceil(width / across) * (across * down + 2)

const byte = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : Math.round(value))

/** Takes groups apart into red, green and blue for every pixel (ITU-R BT.601). */
export const ungrouped = (page: TiffPage, grouped: Block, shape: BlockShape): Block => {
  const { bytes } = grouped
  const [across, down] = page.subsampling
  if (![1, 2, 4].includes(across) || ![1, 2, 4].includes(down)) throw new UnreadablePicture('damaged')
  const stride = bytesOfGroups(page, shape.width)
  const out = new Uint8Array(3 * shape.width * shape.rows)
  const rows = Math.min(shape.rows, grouped.rows * down)
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < shape.width; x += 1) {
      const group = Math.floor(y / down) * stride + Math.floor(x / across) * (across * down + 2)
      const light = bytes[group + (y % down) * across + (x % across)] ?? 0
      const blue = (bytes[group + across * down] ?? 128) - 128
      const red = (bytes[group + across * down + 1] ?? 128) - 128
      const place = 3 * (y * shape.width + x)
      out[place] = byte(light + 1.402 * red)
      out[place + 1] = byte(light - 0.344136 * blue - 0.714136 * red)
      out[place + 2] = byte(light + 1.772 * blue)
    }
  }
  return { bytes: out, rows }
}
