import type { PartyKind } from '../kinds/party.ts'
import { bareSurname } from './endings.ts'
import { familySpellings } from './name-families.ts'
import type { NameWord } from './name-word.ts'
import { type ReadName, readName } from './read-name.ts'
import { readWord, type SoundNet } from './read-word.ts'
import { scriptOf } from './scripts.ts'
import { kindOf, skeletonsOf } from './skeletons.ts'

/** How many kinds of the second word a strong key holds: enough to part Нұрлан from Нұрбол, and to keep Жан with Жанмұрат. */
const BEGINNING = 2

/** The first kinds of a word, `v` for a vowel at its start. */
const beginnings = (net: SoundNet): string[] => {
  const starts = (net.nodes[0] ?? []).map(({ sound }) => kindOf(sound))
  const vowel = starts.includes('') ? 'v' : ''
  return skeletonsOf(net).map((skeleton) => {
    const isKept = vowel === '' || starts.includes(skeleton.charAt(0))
    return (isKept && skeleton !== '' ? skeleton : vowel + skeleton).slice(0, BEGINNING)
  })
}

const firstKinds = (net: SoundNet): string[] => (net.nodes[0] ?? []).map(({ sound }) => kindOf(sound) || 'v')

/** The part of a word that all its forms share: surname without ending, father's name of a patronymic. */
const coreOf = (word: NameWord): SoundNet => word.father?.nets[0] ?? word.bare ?? word.net

/** The cores of a word and of what stands for its family. */
const coresOf = (word: NameWord, name: ReadName): SoundNet[] => {
  const spellings = familySpellings(word.families, scriptOf(word.text))
  return [coreOf(word), ...spellings.map((text) => readWord(bareSurname(text) ?? text, name.style))]
}

/** A word, the full names for which it may be short, and what stands for its family. */
const netsOf = (word: NameWord, name: ReadName): SoundNet[] => {
  const fullNames = word.kind === 'full' ? word.fullNames : []
  const spellings = familySpellings(word.families, scriptOf(word.text))
  return [word.net, ...[...fullNames, ...spellings].map((one) => readWord(one, name.style))]
}

/** What one word gives to the keys of the names it stands in. */
interface WordParts {
  readonly cores: readonly string[]
  readonly beginnings: readonly string[]
  readonly firstKinds: readonly string[]
}

const known = new WeakMap<NameWord, WordParts>()

const partsOf = (word: NameWord, name: ReadName): WordParts => {
  const kept = known.get(word)
  if (kept !== undefined) return kept
  const nets = netsOf(word, name)
  const parts = {
    cores: coresOf(word, name).flatMap(skeletonsOf),
    beginnings: nets.flatMap(beginnings),
    firstKinds: nets.flatMap(firstKinds),
  }
  known.set(word, parts)
  return parts
}

interface PersonKeys {
  /** Shared by two names written out. */
  readonly strong: readonly string[]
  /** Shared as well with a name that has initials or one word only. */
  readonly wide: readonly string[]
  readonly isLoose: boolean
}

const personKeys = (name: ReadName): PersonKeys => {
  const anchors = [...name.words.entries()].filter(([, word]) => word.kind !== 'initial')
  const keys = anchors.map(([at, anchor]) => {
    const { cores } = partsOf(anchor, name)
    const others = name.words.toSpliced(at, 1)
    const written = others.filter((word) => word.kind !== 'initial')
    const isSurname = others.length === 0 || anchor.hasSurnameEnding
    const startsOf = (words: readonly NameWord[], part: 'beginnings' | 'firstKinds') =>
      words.flatMap((word) => partsOf(word, name)[part])
    return {
      strong: cores.flatMap((core) => startsOf(written, 'beginnings').map((start) => `${core}.${start}`)),
      wide: cores.flatMap((core) => [
        ...startsOf(others, 'firstKinds').map((kind) => `${core}.${kind}`),
        ...(isSurname ? [core] : []),
      ]),
    }
  })
  return {
    strong: keys.flatMap(({ strong }) => strong),
    wide: keys.flatMap(({ wide }) => wide),
    isLoose: name.words.length === 1 || anchors.length < name.words.length,
  }
}

const distinct = (keys: readonly string[]): string[] => [...new Set(keys)].sort()
const withSign = (sign: string, keys: readonly string[]): string[] => keys.map((key) => sign + key)

/** Short words (of, үшін, по) stand in too many names of organisations. */
const MIN_ORGANISATION_SKELETON = 3

const organisationKeys = (name: ReadName): string[] => {
  const cores = name.words.flatMap((word) => netsOf(word, name).flatMap(skeletonsOf))
  const long = cores.filter((core) => core.length >= MIN_ORGANISATION_SKELETON)
  return (long.length > 0 ? long : cores).map((core) => `#${core}`)
}

/** The keys of a name, see {@link nameKeys} and {@link nameProbes}. */
export interface NameKeys {
  readonly kept: readonly string[]
  readonly sought: readonly string[]
}

/** Both kinds of keys of a name that was read before. */
export const keysOfName = (name: ReadName, kind: PartyKind): NameKeys => {
  if (kind === 'group') return { kept: [], sought: [] }
  if (kind === 'organisation') {
    const keys = distinct(organisationKeys(name))
    return { kept: keys, sought: keys }
  }
  const { strong, wide, isLoose } = personKeys(name)
  const [below, above] = [withSign('<', wide), withSign('>', wide)]
  return {
    kept: distinct([...strong, ...below, ...(isLoose ? above : [])]),
    sought: distinct([...strong, ...above, ...(isLoose ? below : [])]),
  }
}

/**
 * Keys under which a name is kept so that its other spellings are found by an index: two names that compareNames judges
 * match or review share at least one.
 *
 * `nr.sr` joins the skeleton of one word with the beginning of another; every name has these. `<nr.s` and `<nr` are there for
 * names with initials or of one word, which have the same keys with `>` beside them. `#nr` is a word of an organisation's name.
 * An equal identity number needs an index of its own.
 */
export const nameKeys = (name: string, kind: PartyKind = 'person'): readonly string[] =>
  keysOfName(readName(name), kind).kept

/**
 * The keys to look for among those kept: as sure as nameKeys, with fewer candidates, since a name written out need not
 * meet others written out under `<`.
 */
export const nameProbes = (name: string, kind: PartyKind = 'person'): readonly string[] =>
  keysOfName(readName(name), kind).sought
