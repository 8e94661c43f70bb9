import { add, dot, scale, subtract, type Vector } from './vector.ts'

/** What a ray finds: how far, on which face (axis 0 to 2, side −1 or 1), and where in the box's own measures. */
export interface Hit {
  distance: number
  solid: Solid
  axis: number
  side: number
  local: Vector
}

/** A box: its middle, three unit axes at right angles, half lengths in centimetres, and how its skin looks. */
export interface Solid {
  middle: Vector
  axes: readonly [Vector, Vector, Vector]
  half: Vector
  /** Colour (0 to 1) and mirror strength at a point of a face. */
  skin: (local: Vector, axis: number, side: number) => { colour: Vector; mirror: number }
}

export const normalOf = ({ solid, axis, side }: Hit): Vector => scale(solid.axes[axis] ?? [0, 1, 0], side)

/** Where a ray enters a box, or undefined. `direction` is a unit vector. */
export const hitSolid = (solid: Solid, origin: Vector, direction: Vector): Hit | undefined => {
  const offset = subtract(origin, solid.middle)
  let [near, far, axis, side] = [1e-4, Number.POSITIVE_INFINITY, -1, 0]
  for (let at = 0; at < 3; at += 1) {
    const unit = solid.axes[at] ?? [0, 1, 0]
    const half = solid.half[at] ?? 0
    const start = dot(offset, unit)
    const speed = dot(direction, unit)
    if (Math.abs(speed) < 1e-9) {
      if (Math.abs(start) > half) return undefined
      continue
    }
    const sign = speed > 0 ? -1 : 1
    const enter = (sign * half - start) / speed
    const leave = (-sign * half - start) / speed
    if (enter > near) [near, axis, side] = [enter, at, sign]
    if (leave < far) far = leave
    if (near > far) return undefined
  }
  if (axis < 0) return undefined
  const point = add(offset, scale(direction, near))
  const [x, y, z] = solid.axes
  return { distance: near, solid, axis, side, local: [dot(point, x), dot(point, y), dot(point, z)] }
}

export const nearestHit = (solids: readonly Solid[], origin: Vector, direction: Vector): Hit | undefined => {
  let best: Hit | undefined
  for (const solid of solids) {
    const hit = hitSolid(solid, origin, direction)
    if (hit !== undefined && (best === undefined || hit.distance < best.distance)) best = hit
  }
  return best
}
