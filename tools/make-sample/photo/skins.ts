import { type Picture, sample } from '../picture.ts'
import type { Solid } from './solid.ts'
import { mix, scale, type Vector } from './vector.ts'

type Skin = Solid['skin']

const hash = (x: number, y: number): number => {
  const wave = Math.sin(x * 127.1 + y * 311.7) * 43758.5453
  return wave - Math.floor(wave)
}

const smoothNoise = (x: number, y: number): number => {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  const [dx, dy] = [x - column, y - row]
  const [u, v] = [dx * dx * (3 - 2 * dx), dy * dy * (3 - 2 * dy)]
  const top = hash(column, row) * (1 - u) + hash(column + 1, row) * u
  const bottom = hash(column, row + 1) * (1 - u) + hash(column + 1, row + 1) * u
  return top * (1 - v) + bottom * v
}

export const plain =
  (colour: Vector, mirror = 0): Skin =>
  () => ({ colour, mirror })

/** Veneer of a table: long grain with darker lines, and the joints between planks. */
export const wood: Skin = ([x, , z]) => {
  const plank = Math.floor(z / 14)
  const along = x * 0.05 + plank * 7.3
  const rings = smoothNoise(along * 4, z * 1.1 + plank * 31) * 5 + smoothNoise(along * 18, z * 6) * 0.9
  const line = Math.abs((rings % 1) - 0.5) * 2
  const joint = Math.abs(z / 14 - Math.round(z / 14)) < 0.008 ? 0.55 : 1
  const tone = mix([0.36, 0.22, 0.12], [0.56, 0.38, 0.22], line * 0.7 + smoothNoise(x * 0.8, z * 9) * 0.3)
  return { colour: scale(tone, joint * (0.93 + hash(plank, 3) * 0.14)), mirror: 0.05 }
}

const KEY = 1.9
const ROWS = [15, 14, 13, 12]

const keyColour = (x: number, z: number): Vector | undefined => {
  const row = Math.floor((z + 6.2) / KEY)
  if (row < 0 || row > 4 || Math.abs(x) > 14.2) return undefined
  const width = row === 4 ? (Math.abs(x + 1) < 5.2 ? 10.6 : KEY) : 28.4 / (ROWS[row] ?? 12)
  const inRow = row === 4 && width > 5 ? x + 6.2 : (((x + 14.2) % width) + width) % width
  const inKey = (z + 6.2) % KEY
  const gap = inRow < 0.16 || inRow > width - 0.16 || inKey < 0.14 || inKey > KEY - 0.14
  if (gap) return [0.1, 0.1, 0.11]
  const legend = width < 5 && Math.abs(inRow - width * 0.35) < 0.22 && Math.abs(inKey - KEY * 0.4) < 0.28
  return legend && hash(Math.floor(x / width), row) > 0.12 ? [0.5, 0.5, 0.5] : [0.045, 0.045, 0.05]
}

/** The deck of a laptop: keys, touch pad, metal with fine grain. `z` grows towards the person. */
export const deck: Skin = ([x, y, z], axis, side) => {
  const metal = scale([0.5, 0.52, 0.55], 0.94 + hash(Math.floor(x * 40), Math.floor(z * 40)) * 0.07)
  if (axis !== 1 || side < 0 || y < 0) return { colour: scale(metal, 0.8), mirror: 0.1 }
  const key = keyColour(x, z + 1.6)
  if (key !== undefined) return { colour: key, mirror: 0.02 }
  const pad = Math.abs(x) < 5 && Math.abs(z - 7.4) < 2.7
  const padEdge = pad && (Math.abs(x) > 4.93 || Math.abs(z - 7.4) > 2.63)
  if (padEdge) return { colour: [0.3, 0.31, 0.33], mirror: 0 }
  return { colour: pad ? scale(metal, 0.92) : metal, mirror: 0.06 }
}

/** The lid: a dark screen inside a black rim on the side that is seen. */
export const lid: Skin = ([x, , z], axis, side) => {
  if (axis !== 1 || side < 0) return { colour: [0.45, 0.47, 0.5], mirror: 0.1 }
  const screen = Math.abs(x) < 15.1 && Math.abs(z + 0.2) < 9.3
  const smear = smoothNoise(x * 0.4, z * 0.4) * 0.02
  return screen
    ? { colour: [0.018 + smear, 0.02 + smear, 0.026 + smear], mirror: 0.22 }
    : { colour: [0.03, 0.03, 0.032], mirror: 0.05 }
}

/** A picture laid over the upper face of a flat box. */
export const printed =
  (picture: Picture, half: Vector, edge: Vector): Skin =>
  ([x, , z], axis, side) => {
    if (axis !== 1 || side < 0) return { colour: edge, mirror: 0 }
    const u = ((x / half[0] + 1) / 2) * (picture.width - 1)
    const v = ((z / half[2] + 1) / 2) * (picture.height - 1)
    const channel = (at: number): number => (sample(picture, { x: u, y: v, channel: at }) / 255) ** 2.2 * 0.82
    return { colour: [channel(0), channel(1), channel(2)], mirror: 0.02 }
  }

/** A centimetre scale: black and white fields, fine millimetre strokes. */
export const ruler: Skin = ([x, , z]) => {
  const field = Math.floor(x) % 2 === 0
  const stroke = z < 0 && Math.abs(x * 2 - Math.round(x * 2)) < 0.08
  const dark = z > 0.1 ? field : stroke
  return { colour: dark ? [0.03, 0.03, 0.03] : [0.75, 0.75, 0.73], mirror: 0.03 }
}
