import { soundCost } from './near-sounds.ts'
import type { Sound, SoundNet } from './read-word.ts'

/** Up to here two words are spellings of one, above MAY_BE_SAME they are two. Hundredths, as all costs of sounds. */
export const SAME_WORD = 35
export const MAY_BE_SAME = 90

export interface Distance {
  /** Hundredths of a sound by which the nearest readings differ; Infinity when above the limit. */
  readonly cost: number
  /** Pairs of sounds looked at: the measure of the work. */
  readonly steps: number
}

/** What is dearer than any verdict asks for is not followed. */
const LIMIT = MAY_BE_SAME

let scratch = new Float64Array(1024)

/** As many costs, none reached yet. They are the same at every call, so that most words need no memory of their own. */
const emptyCosts = (count: number): Float64Array => {
  if (count > scratch.length) scratch = new Float64Array(count)
  return scratch.subarray(0, count).fill(Number.POSITIVE_INFINITY)
}

/** The cheapest way through two nets of readings at once. */
export const wordDistance = (a: SoundNet, b: SoundNet): Distance => {
  const width = b.nodes.length
  const best = emptyCosts(a.nodes.length * width)
  best[0] = 0
  let steps = 0
  const reach = (node: number, cost: number): void => {
    if (cost < (best[node] ?? 0)) best[node] = cost
  }
  for (let i = 0; i < a.nodes.length; i++) {
    for (let j = 0; j < width; j++) {
      const here = best[i * width + j] ?? 0
      if (here > LIMIT) continue
      const fromA: readonly Sound[] = a.nodes[i] ?? []
      const fromB: readonly Sound[] = b.nodes[j] ?? []
      for (const sound of fromA) reach(sound.to * width + j, here + sound.cost + sound.drop)
      for (const sound of fromB) reach(i * width + sound.to, here + sound.cost + sound.drop)
      steps += fromA.length + fromB.length + fromA.length * fromB.length
      for (const one of fromA) {
        if (one.sound === '') continue
        for (const other of fromB) {
          const [node, cost] = [one.to * width + other.to, here + one.cost + other.cost]
          if (other.sound === '' || cost > LIMIT || cost >= (best[node] ?? 0)) continue
          reach(node, cost + soundCost(one.sound, other.sound, i === 0 || j === 0))
        }
      }
    }
  }
  const cost = best[best.length - 1] ?? Number.POSITIVE_INFINITY
  return { cost: cost > LIMIT ? Number.POSITIVE_INFINITY : cost, steps }
}
