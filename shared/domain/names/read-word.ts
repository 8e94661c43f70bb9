import { dropCost, extraReadings } from './contextual-sounds.ts'
import {
  CYRILLIC_GROUPS,
  CYRILLIC_LETTERS,
  type GraphemeTable,
  LATIN_CLUSTERS,
  LATIN_GROUPS,
  LATIN_LETTERS,
  LONGEST_GROUP,
  type Reading,
  SPLIT_COST,
} from './graphemes.ts'
import { scriptOf } from './scripts.ts'
import type { Place, Style } from './word-place.ts'

/** Longer words are cut: no name has one, and the work of comparing grows with the square. */
export const MAX_WORD_LENGTH = 32

/** One sound on the way from node to node; `drop` is what it costs, in hundredths, to have no partner in the other word. */
export interface Sound {
  readonly to: number
  readonly sound: string
  readonly cost: number
  readonly drop: number
}

/** A word as a net of readings. Node 0 is its start, the last its end; every sound leads to a later node. */
export interface SoundNet {
  readonly nodes: readonly (readonly Sound[])[]
}

/** French é and è in a group are e: Kajeguéldine. */
const withoutFrench = (text: string): string => text.replace(/[éèê]/gu, 'e')

const bareLetter = (letter: string): string => letter.normalize('NFD').charAt(0)

const letterReadings = (letter: string, letters: GraphemeTable): readonly Reading[] =>
  letters.get(letter) ?? letters.get(bareLetter(letter)) ?? [{ sounds: [letter], cost: 0 }]

/** Every way to read on from one place of a word: how many letters it takes and as what. */
const readingsAt = (place: Place): { length: number; reading: Reading }[] => {
  const { letters, at, script } = place
  const [single, groups, clusters]: GraphemeTable[] =
    script === 'latin' ? [LATIN_LETTERS, LATIN_GROUPS, LATIN_CLUSTERS] : [CYRILLIC_LETTERS, CYRILLIC_GROUPS]
  const found: { length: number; reading: Reading }[] = []
  let split = 0
  for (let length = Math.min(LONGEST_GROUP, letters.length - at); length > 1; length--) {
    const text = letters.slice(at, at + length).join('')
    const cluster = clusters?.get(text)
    const group = groups?.get(withoutFrench(text)) ?? []
    for (const reading of [...(cluster ?? []), ...group, ...extraReadings(place, text)])
      found.push({ length, reading: { ...reading, cost: reading.cost + split } })
    if (cluster !== undefined) split = SPLIT_COST
  }
  const letter = letters[at] ?? ''
  const alone = [...letterReadings(letter, single ?? LATIN_LETTERS), ...extraReadings(place, letter)]
  return [
    ...found,
    ...alone.map((reading) => ({ length: 1, reading: { ...reading, cost: reading.cost + split } })),
  ]
}

/** A letter with its marks counts as one: u̇ has no code point of its own. */
export const lettersOf = (word: string): string[] =>
  (word.slice(0, 4 * MAX_WORD_LENGTH).match(/.\p{M}*/gsu) ?? []).slice(0, MAX_WORD_LENGTH)

/** Reads one word, lower-case, in NFC and of one script. At most MAX_WORD_LENGTH letters of it are read. */
export const readWord = (word: string, style: Style): SoundNet => {
  const letters = lettersOf(word)
  const script = scriptOf(word)
  const between: Sound[][] = []
  const starts: Sound[][] = letters.map(() => [])
  // Nodes between the sounds of one reading are numbered after the fact; until then they are negative.
  letters.forEach((_, at) => {
    const place: Place = { letters, at, script, style }
    for (const { length, reading } of readingsAt(place)) {
      const [first, second] = reading.sounds
      const drop = dropCost(place, first ?? '', length)
      if (second === undefined) {
        starts[at]?.push({
          to: at + length,
          sound: first ?? '',
          cost: reading.cost,
          drop: first === undefined ? 0 : drop,
        })
        continue
      }
      between.push([{ to: at + length, sound: second, cost: 0, drop: 100 }])
      starts[at]?.push({ to: -between.length, sound: first ?? '', cost: reading.cost, drop })
    }
  })
  return { nodes: numberNodes(starts, between) }
}

/** Puts the nodes between in their place, so that every sound leads to a later node. */
const numberNodes = (starts: Sound[][], between: Sound[][]): Sound[][] => {
  const nodes: Sound[][] = []
  const placeOf = new Map<number, number>()
  starts.forEach((sounds, at) => {
    placeOf.set(at, nodes.length)
    nodes.push(sounds)
    for (const { to } of sounds) {
      if (to >= 0) continue
      placeOf.set(to, nodes.length)
      nodes.push(between[-to - 1] ?? [])
    }
  })
  placeOf.set(starts.length, nodes.length)
  nodes.push([])
  return nodes.map((sounds) =>
    sounds.map((sound) => ({ ...sound, to: placeOf.get(sound.to) ?? nodes.length - 1 })),
  )
}
