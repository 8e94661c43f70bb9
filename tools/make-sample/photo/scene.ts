import type { Picture } from '../picture.ts'
import { deck, lid, plain, printed, ruler, wood } from './skins.ts'
import type { Solid } from './solid.ts'
import { add, cross, normalize, scale, type Vector } from './vector.ts'

/** The pictures laid over things of the scene. */
export interface Prints {
  tag: Picture
  marker: Picture
  sticker: Picture
}

const UP: Vector = [0, 1, 0]

/** Axes of a thing turned on the table by so many degrees, seen from above. */
const turned = (degrees: number): readonly [Vector, Vector, Vector] => {
  const angle = (degrees * Math.PI) / 180
  return [[Math.cos(angle), 0, Math.sin(angle)], UP, [-Math.sin(angle), 0, Math.cos(angle)]]
}

/** A thing lying on the table, or so high above it. */
interface Lying {
  at: Vector
  half: Vector
  degrees: number
  skin: Solid['skin']
}

const flat = ({ at, half, degrees, skin }: Lying): Solid => ({
  middle: [at[0], at[1] + half[1], at[2]],
  axes: turned(degrees),
  half,
  skin,
})

const LAPTOP_TURN = -9

const laptop = (): Solid[] => {
  const [right, , front] = turned(LAPTOP_TURN)
  const base = flat({ at: [0, 0, 0], half: [16.2, 0.8, 11], degrees: LAPTOP_TURN, skin: deck })
  const hinge = add(base.middle, add(scale(UP, 0.7), scale(front, -11)))
  const lean = (-22 * Math.PI) / 180
  const upwards = normalize(add(scale(UP, Math.cos(lean)), scale(front, Math.sin(lean))))
  const facing = normalize(cross(right, upwards))
  const screen: Solid = {
    middle: add(hinge, add(scale(upwards, 10.6), scale(facing, -0.3))),
    axes: [right, facing, scale(upwards, -1)],
    half: [16.2, 0.35, 10.6],
    skin: lid,
  }
  return [base, screen]
}

/** A seized laptop on a table with a label, a numbered marker and a scale, as an investigator photographs it. */
export const sceneOf = ({ tag, marker, sticker }: Prints): Solid[] => {
  const tagHalf: Vector = [6.3, 0.03, 3.92]
  const markerHalf: Vector = [2.6, 0.1, 2.6]
  const stickerHalf: Vector = [1.9, 0.015, 0.9]
  const leaning = turned(16)
  const tilt = normalize(add(scale(leaning[1], 0.62), scale(leaning[2], 0.78)))
  return [
    { middle: [0, -2, 0], axes: turned(4), half: [130, 2, 74], skin: wood },
    ...laptop(),
    flat({
      at: [10.9, 1.6, 5.7],
      half: stickerHalf,
      degrees: LAPTOP_TURN,
      skin: printed(sticker, stickerHalf, [0.7, 0.7, 0.7]),
    }),
    flat({ at: [-7.5, 0, 21], half: tagHalf, degrees: 6, skin: printed(tag, tagHalf, [0.8, 0.78, 0.7]) }),
    {
      middle: [15.5, 1.6, 19.5],
      axes: [leaning[0], tilt, cross(leaning[0], tilt)],
      half: markerHalf,
      skin: printed(marker, markerHalf, [0.75, 0.55, 0.05]),
    },
    flat({ at: [2.5, 0, 28.5], half: [15, 0.06, 1.3], degrees: -2, skin: ruler }),
    flat({ at: [27, 0, 2], half: [0.45, 0.45, 7.2], degrees: 24, skin: plain([0.05, 0.08, 0.22], 0.15) }),
    flat({ at: [-29, 0, -4], half: [5.5, 1.1, 8.4], degrees: -17, skin: plain([0.28, 0.05, 0.06], 0.03) }),
  ]
}
