import { emptyPicture, type Picture } from '../picture.ts'
import { seededRandom } from '../random.ts'
import { nearestHit, normalOf, type Solid } from './solid.ts'
import { add, cross, dot, mix, normalize, scale, subtract, type Vector } from './vector.ts'

const EYE: Vector = [5, 52, 66]
const LOOK_AT: Vector = [0.5, 2, 6.5]
const FIELD = 0.42
const LENS_RADIUS = 0.16
const LAMP: Vector = [-58, 95, 12]
const LAMP_SIZE = 16
const WINDOW: Vector = [70, 60, -60]
const RAYS_PER_PIXEL = 10

interface Studio {
  solids: readonly Solid[]
  random: () => number
}

interface Surface {
  point: Vector
  normal: Vector
}

const sky = (direction: Vector): Vector => {
  const glow = Math.max(0, dot(direction, normalize(WINDOW))) ** 6
  return add(
    mix([0.1, 0.095, 0.09], [0.2, 0.21, 0.23], Math.max(0, direction[1])),
    scale([0.8, 0.9, 1.05], glow),
  )
}

const lampLight = ({ solids, random }: Studio, { point, normal }: Surface): number => {
  const target = add(LAMP, [(random() - 0.5) * LAMP_SIZE, (random() - 0.5) * 4, (random() - 0.5) * LAMP_SIZE])
  const way = subtract(target, point)
  const distance = Math.hypot(...way)
  const direction = scale(way, 1 / distance)
  const facing = dot(normal, direction)
  if (facing <= 0) return 0
  const blocker = nearestHit(solids, add(point, scale(normal, 0.01)), direction)
  return blocker !== undefined && blocker.distance < distance ? 0 : (facing * 12_500) / distance ** 2
}

/** How open the sky is above a point, by one random ray: soft shade in corners. */
const skyLight = ({ solids, random }: Studio, { point, normal }: Surface): Vector => {
  const away: Vector = [random() * 2 - 1, random() * 2 - 1, random() * 2 - 1]
  const direction = normalize(add(normal, scale(normalize(away), 0.98)))
  const blocker = nearestHit(solids, add(point, scale(normal, 0.01)), direction)
  return blocker === undefined || blocker.distance > 60 ? sky(direction) : [0.05, 0.045, 0.04]
}

const trace = (studio: Studio, origin: Vector, direction: Vector): Vector => {
  const hit = nearestHit(studio.solids, origin, direction)
  if (hit === undefined) return sky(direction)
  const surface = { point: add(origin, scale(direction, hit.distance)), normal: normalOf(hit) }
  const { point, normal } = surface
  const { colour, mirror } = hit.solid.skin(hit.local, hit.axis, hit.side)
  const light = add(scale([1, 0.93, 0.82], lampLight(studio, surface)), skyLight(studio, surface))
  const matt: Vector = [colour[0] * light[0], colour[1] * light[1], colour[2] * light[2]]
  if (mirror === 0) return matt
  const reflected = subtract(direction, scale(normal, 2 * dot(direction, normal)))
  const next = nearestHit(studio.solids, add(point, scale(normal, 0.01)), reflected)
  const seen =
    next === undefined ? sky(reflected) : scale(next.solid.skin(next.local, next.axis, next.side).colour, 0.8)
  return mix(matt, seen, mirror)
}

const forward = normalize(subtract(LOOK_AT, EYE))
const right = normalize(cross(forward, [0.035, 1, 0]))
const up = cross(right, forward)
const focus = Math.hypot(...subtract(LOOK_AT, EYE))

const rayColour = (studio: Studio, x: number, y: number): Vector => {
  const { random } = studio
  const aim = normalize(add(forward, add(scale(right, x * FIELD), scale(up, y * FIELD))))
  const sharp = add(EYE, scale(aim, focus / dot(aim, forward)))
  const [radius, turn] = [Math.sqrt(random()) * LENS_RADIUS, random() * Math.PI * 2]
  const origin = add(EYE, add(scale(right, radius * Math.cos(turn)), scale(up, radius * Math.sin(turn))))
  return trace(studio, origin, normalize(subtract(sharp, origin)))
}

const develop = (light: number): number => 255 * (1 - Math.exp(-light * 1.12)) ** (1 / 2.2)

/** Takes the picture: a small ray tracer with a lamp, a window, a lens of some width and a grainy sensor. */
export const photograph = (solids: readonly Solid[], width: number, height: number): Picture => {
  const random = seededRandom(20260911)
  const picture = emptyPicture(width, height)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let light: Vector = [0, 0, 0]
      for (let ray = 0; ray < RAYS_PER_PIXEL; ray += 1) {
        const x = ((column + random()) * 2 - width) / height
        const y = (height - (row + random()) * 2) / height
        light = add(light, scale(rayColour({ solids, random }, x, y), 1 / RAYS_PER_PIXEL))
      }
      const corner = ((column * 2 - width) / height) ** 2 + ((row * 2 - height) / height) ** 2
      const grain = (random() + random() + random() - 1.5) * 5
      for (let channel = 0; channel < 3; channel += 1) {
        const value = develop((light[channel] ?? 0) * (1 - 0.16 * corner))
        picture.pixels[(row * width + column) * 3 + channel] = value + grain
      }
    }
  }
  return picture
}

/** The picture turned a quarter to the left, as a phone held upright stores it; EXIF orientation 6 turns it back. */
export const turnedLeft = ({ width, height, pixels }: Picture): Picture => {
  const result = emptyPicture(height, width)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const from = (row * width + column) * 3
      const to = ((width - 1 - column) * height + row) * 3
      for (let channel = 0; channel < 3; channel += 1) {
        result.pixels[to + channel] = pixels[from + channel] ?? 0
      }
    }
  }
  return result
}
