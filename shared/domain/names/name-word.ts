import { foldForSearch } from '../name-folding.ts'
import {
  bareSurname,
  endsInTegi,
  hasSurnameEnding,
  readPatronymic,
  type Sex,
  sexOfSurname,
} from './endings.ts'
import { fatherNets } from './fathers.ts'
import { type FamilyForm, familyFormsOf } from './name-families.ts'
import { lettersOf, readWord, type SoundNet } from './read-word.ts'
import { fullNamesFor } from './short-names.ts'
import type { Style } from './word-place.ts'

export interface NameWord {
  /** Lower-case, NFC, one script, no apostrophes. */
  readonly text: string
  /** As the search folds it. */
  readonly folded: string
  readonly kind: 'full' | 'initial' | 'patronymic'
  /** What the name that it stands in tells of its spelling. */
  readonly style: Style
  readonly net: SoundNet
  /** Of a patronymic: whose child it says. The father's name is given in each form that its ending leaves open. */
  readonly father: { readonly sex: Sex; readonly folded: string; readonly nets: readonly SoundNet[] } | null
  /** What the word, or the father's name in it, may be a form of. */
  readonly families: readonly FamilyForm[]
  /** The full names for which it may be short, folded. */
  readonly fullNames: readonly string[]
  /** The bare form: of Маратов and Маратұлы it is Марат. */
  readonly bare: SoundNet | null
  readonly hasSurnameEnding: boolean
  readonly endsInTegi: boolean
  /** What the ending tells where the word is a surname. */
  readonly surnameSex: Sex | null
  /** Stands after a hyphen: the second half of Қасым-Жомарт. */
  readonly hyphened: boolean
}

/** A word as it stands in a name, before it is read. */
export interface Piece {
  readonly text: string
  readonly dotted: boolean
  readonly hyphened: boolean
}

/** As many letters as are read of a word. */
export const capped = (text: string): string => lettersOf(text).join('')

/** One letter, or what stands for one before a dot: Zh., Sch., Дж., Yu. */
const isInitial = ({ text, dotted }: Piece): boolean =>
  Array.from(text).length === 1 || (dotted && /^(?:[bcdfghjkstz]{2,4}|[yji][aeou]|дж)$/u.test(text))

const readPiece = (piece: Piece, style: Style): NameWord => {
  const { text, hyphened } = piece
  const initial = isInitial(piece)
  const ending = initial ? undefined : readPatronymic(text)
  const bare = initial ? undefined : (ending?.root ?? bareSurname(text))
  return {
    text,
    folded: foldForSearch(text),
    kind: initial ? 'initial' : ending === undefined ? 'full' : 'patronymic',
    style,
    net: readWord(text, style),
    father:
      ending === undefined
        ? null
        : { sex: ending.sex, folded: foldForSearch(ending.root), nets: fatherNets(ending.root, style) },
    families: initial ? [] : familyFormsOf(ending?.root ?? text),
    fullNames: fullNamesFor(text),
    bare: bare === undefined ? null : readWord(bare, style),
    hasSurnameEnding: !initial && hasSurnameEnding(text),
    endsInTegi: endsInTegi(text),
    surnameSex: sexOfSurname(text),
    hyphened,
  }
}

/** Names repeat their words: twenty thousand people have some thousands of them. */
const MOST_KNOWN = 20_000
const known = new Map<string, NameWord>()

/** Reads one word of a name. The same word of another name is the same object, so that what is found out about it can be kept. */
export const wordOf = (piece: Piece, style: Style): NameWord => {
  const key = [piece.text, piece.dotted, piece.hyphened, style.german, style.plainZh].join()
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const word = readPiece(piece, style)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, word)
  return word
}

const fullOnes = new WeakMap<NameWord, NameWord>()

/** The word where patronymics and initials mean nothing: in the name of an organisation. */
export const asFull = (word: NameWord): NameWord => {
  if (word.kind === 'full') return word
  const full = fullOnes.get(word) ?? { ...word, kind: 'full' }
  fullOnes.set(word, full)
  return full
}
