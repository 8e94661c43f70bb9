import type { NameWord } from './name-word.ts'
import { skeletonsOf } from './skeletons.ts'

/** Skeletons of two kinds tell too little: Али and Ыл. */
const SHORTEST = 3
/** From here on one kind may be another: Бөлекбай, Болюкпай. */
const LONG = 4
/** Letters that may differ in a name as folded, and as a part of it. */
const MOST_LETTERS = 3
const MOST_OF_NAME = 0.45

const differsInOne = (a: string, b: string): boolean =>
  a.length === b.length && Array.from(a).filter((kind, at) => kind !== b.charAt(at)).length === 1

const shareSkeleton = (a: string, b: string): boolean => {
  if (a.length < SHORTEST || b.length < SHORTEST || a.charAt(0) !== b.charAt(0)) return false
  return a === b || (a.length >= LONG && differsInOne(a, b))
}

const lettersApart = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, replaced))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const areAlike = (a: string, b: string): boolean => {
  const apart = lettersApart(a, b)
  return apart <= MOST_LETTERS && apart <= MOST_OF_NAME * Math.max(a.length, b.length)
}

/**
 * Whether two patronymics that no rule brings together may still be of one father: the consonants agree and few letters differ, as
 * where a clerk wrote by ear. Two fathers may be that near as well: it is never more than a ground to look.
 */
export const areNearFathers = (a: NameWord, b: NameWord): boolean => {
  if (a.father === null || b.father === null || a.father.sex !== b.father.sex) return false
  if (!areAlike(a.father.folded, b.father.folded)) return false
  const others = b.father.nets.flatMap(skeletonsOf)
  return a.father.nets.flatMap(skeletonsOf).some((one) => others.some((other) => shareSkeleton(one, other)))
}
