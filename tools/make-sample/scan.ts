import { emptyPicture, type Picture, sample } from './picture.ts'
import { seededRandom } from './random.ts'

const TILT_RADIANS = -0.013
const LID = 226
const FOLD_AT = 0.502
const PAPER_TINT = [0.985, 0.975, 0.94]

const distanceToEdge = (picture: Picture, x: number, y: number): number =>
  Math.min(x, y, picture.width - x, picture.height - y)

/** Light falls off towards the left edge of the glass, and the sheet was folded once. */
const lightAt = (x: number, y: number): number => {
  const edge = 1 - 0.16 * Math.exp(-x * 22) - 0.05 * Math.exp(-(1 - x) * 14)
  const fold = 1 - 0.07 * Math.exp(-(((y - FOLD_AT - 0.004 * Math.sin(x * 7)) * 900) ** 2))
  return edge * fold
}

const specksOf = (page: Picture, random: () => number): [number, number, number][] =>
  Array.from({ length: 70 }, () => [random() * page.width, random() * page.height, 0.5 + random() * 1.3])

const speckDarkness = (specks: readonly [number, number, number][], x: number, y: number): number => {
  for (const [speckX, speckY, radius] of specks) {
    if (Math.abs(x - speckX) < radius && Math.abs(y - speckY) < radius) return 70
  }
  return 0
}

/** A printed page as an office scanner gives it back: a little askew, yellowed, uneven in light, with dust and grain. */
export const scanOf = (page: Picture): Picture => {
  const random = seededRandom(20260909)
  const specks = specksOf(page, random)
  const result = emptyPicture(page.width, page.height)
  const [cos, sin] = [Math.cos(TILT_RADIANS), Math.sin(TILT_RADIANS)]
  for (let row = 0; row < page.height; row += 1) {
    for (let column = 0; column < page.width; column += 1) {
      const [dx, dy] = [column - page.width / 2, row - page.height / 2]
      const x = dx * cos - dy * sin + page.width / 2 + 3
      const y = dx * sin + dy * cos + page.height / 2 - 4
      const inside = distanceToEdge(page, x, y)
      const shadow = inside < 0 ? Math.exp(inside / 5) * 46 : 0
      const grain = (random() + random() + random() - 1.5) * 9
      const light = lightAt(x / page.width, y / page.height)
      const dark = inside < 0 ? shadow : speckDarkness(specks, column, row)
      for (let channel = 0; channel < 3; channel += 1) {
        const paper = sample(page, { x, y, channel }) * (PAPER_TINT[channel] ?? 1) * 0.93 + 12
        const value = inside < 0 ? LID : paper * light
        result.pixels[(row * page.width + column) * 3 + channel] = value - dark + grain
      }
    }
  }
  return result
}
