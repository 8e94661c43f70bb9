export type Script = 'cyrillic' | 'latin' | 'other'

/** What the rest of the name tells about the spelling of one of its words. */
export interface Style {
  /** Signs of the German press: sch, w, j before a vowel. */
  readonly german: boolean
  /** ж is written zh or ž somewhere, so that sh is ш. */
  readonly plainZh: boolean
}

/** A place in a word: its letters, which of them, and how the word is written. */
export interface Place {
  readonly letters: readonly string[]
  readonly at: number
  readonly script: Script
  readonly style: Style
}
