import type { SoundNet } from './read-word.ts'
import { MAY_BE_SAME } from './word-distance.ts'

/**
 * Kinds of sounds that are kept in a key. Sounds that near-sounds.ts brings together are of one kind; vowels, glides and в
 * (у in Сәдуақас, Садвакас) are left out.
 */
const KINDS: readonly (readonly [sounds: string, kind: string])[] = [
  ['сзжшщч', 's'],
  ['кқгғхһ', 'k'],
  ['нңм', 'n'],
  ['пф', 'p'],
  ['б', 'b'],
  ['т', 't'],
  ['д', 'd'],
  ['л', 'l'],
  ['р', 'r'],
  ['аәоөуұүиіыеэйьв', ''],
]

const kindOfSound = new Map(
  KINDS.flatMap(([sounds, kind]) => Array.from(sounds, (sound) => [sound, kind] as const)),
)

/** The kind of a sound: one letter, '' for what a key leaves out; a letter of another script is its own kind. */
export const kindOf = (sound: string): string => kindOfSound.get(sound) ?? sound

/** Readings of one word that are followed, the cheapest first: each j, ch and ng has two. */
const MAX_READINGS = 6

const tidy = (kinds: string): string => kinds.replace(/(.)\1+/gu, '$1').replace(/t(?=s)/gu, '')

/** What is left of a word when only the kinds of its sounds count, for each reading of it. */
export const skeletonsOf = (net: SoundNet): string[] => {
  const reached: Map<string, number>[] = net.nodes.map(() => new Map())
  reached[0]?.set('', 0)
  net.nodes.forEach((sounds, node) => {
    const here = [...(reached[node] ?? [])].sort((a, b) => a[1] - b[1]).slice(0, MAX_READINGS)
    reached[node] = new Map(here)
    for (const { sound, to, cost } of sounds) {
      for (const [text, sum] of here) {
        const next = tidy(text + kindOf(sound))
        if (sum + cost <= MAY_BE_SAME && sum + cost < (reached[to]?.get(next) ?? Number.POSITIVE_INFINITY))
          reached[to]?.set(next, sum + cost)
      }
    }
  })
  return [...(reached.at(-1)?.keys() ?? [])]
}
