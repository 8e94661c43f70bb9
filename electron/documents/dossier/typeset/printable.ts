/** Stands for a character that our fonts do not have. */
export const MARK = '\uFFFD'

/** A word longer than this gets places where it may be broken, or it would run out of its column. */
const LONGEST_WORD = 22
/** A place where a word may be broken. */
export const BREAK = '\u200B'
/** Such places in one paragraph or cell: with some six hundred the typesetter gives up. */
export const MOST_BREAKS = 400

/** Words that are too long with places where they may be broken: between all letters, or where these are very many between every few. */
const breakable = (words: readonly string[]): string[] => {
  const long = words.filter((word) => word.length > LONGEST_WORD)
  const step = Math.max(1, Math.ceil(long.reduce((sum, { length }) => sum + length, 0) / MOST_BREAKS))
  return words.map((word) => {
    if (word.length <= LONGEST_WORD) return word
    const letters = [...word]
    const pieces = Array.from({ length: Math.ceil(letters.length / step) }, (_, at) =>
      letters.slice(at * step, (at + 1) * step).join(''),
    )
    return pieces.join(BREAK)
  })
}

/**
 * Makes text fit for print: what no font shows or what only changes how other text is shown (control, bidirectional and
 * zero-width characters, halves of surrogate pairs, private use) goes, what our fonts lack is marked and remembered.
 */
export class Printable {
  readonly #letters: ReadonlySet<number>
  readonly #missing = new Set<string>()

  constructor(letters: ReadonlySet<number>) {
    this.#letters = letters
  }

  /** Characters met so far that our fonts do not have, in their order of code. */
  get missing(): string[] {
    return [...this.#missing].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
  }

  /** Adds a character that another part of the dossier lacked. */
  remember(letter: string): void {
    this.#missing.add(letter)
  }

  /** Text of one or more lines; tabs and other spaces are kept as they are. */
  text(text: string): string {
    const clean = text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
      .replace(/[^\P{Cc}\n\t]|\p{Cf}|\p{Co}|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu, '')
    let printable = ''
    for (const character of clean) printable += this.#character(character)
    return printable
  }

  /** One line or paragraph for a column of a table: single spaces, long words breakable. */
  line(text: string): string {
    return breakable(this.text(text).replace(/\s+/gu, ' ').trim().split(' ')).join(' ')
  }

  #character(character: string): string {
    const code = character.codePointAt(0) ?? 0
    if (this.#letters.has(code) || /\s/u.test(character)) return character
    this.#missing.add(character)
    return MARK
  }
}
