import type { InterventionKind } from './kinds/intervention.ts'

/** A paper that was handed in, as one line tells it. */
export interface TypedFiling {
  readonly kind: InterventionKind
  /** What it is. */
  readonly title: string
  /** To whom; empty where the line says nothing. */
  readonly addressee: string
}

/** What the usual papers begin with, in the three languages. What is none of them is a letter. */
const KINDS: readonly (readonly [words: RegExp, kind: InterventionKind])[] = [
  [/^(?:\p{L}+ )?(?:жалоб|шағым|complaint)/iu, 'complaint'],
  [/^(?:\p{L}+ )?(?:ходатайств|өтінішхат|motion)/iu, 'motion'],
]

/** An arrow parts what from whom; where there is none, the first comma does. */
const PARTED = [/\s*(?:→|->)\s*/u, /,\s+/u] as const

/** Reads "Жалоба на продление, прокуратура Алматы" or "Motion for bail → court No. 2". */
export const readFiling = (line: string): TypedFiling => {
  const text = line.trim()
  const mark = PARTED.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  const title = mark ? text.slice(0, mark.index) : text
  return {
    kind: KINDS.find(([words]) => words.test(title))?.[1] ?? 'letter',
    title,
    addressee: mark ? text.slice(mark.index + mark[0].length) : '',
  }
}
