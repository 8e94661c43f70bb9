import { SandyqError } from '../../../shared/contract/errors.ts'
import { dateInPrint } from '../../../shared/date-words/index.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { partText } from '../../../shared/domain/partial-date-form.ts'
import { unbroken } from '../../../shared/domain/unbroken.ts'
import type { DossierAssets } from '../dossier/compose.ts'
import { readFonts } from '../dossier/typeset/fonts.ts'
import { BREAK, MOST_BREAKS, Printable } from '../dossier/typeset/printable.ts'
import { Typesetter } from '../dossier/typeset/typesetter.ts'
import { MAX_PRINTED_ROWS } from './limits.ts'

/** Characters of a cell that print: a cell may hold pages, and one that is higher than a page cannot be broken well. */
const LONGEST_PRINTED = 2_000

/** A column is given room by the length of its texts, but no column all of it. */
const MOST_SHARE = 40
const LEAST_SHARE = 6

/** Letters of a word that a column is made wide for, where there is room. */
const WORD_SHARE = 16

const longestWord = (texts: readonly string[]): number =>
  texts.reduce(
    (most, text) =>
      text
        .replaceAll(BREAK, '')
        .split(' ')
        .reduce((longest, word) => Math.max(longest, word.length), most),
    0,
  )

const shareOf = ([heading = [], ...rows]: readonly (readonly string[])[], at: number): number => {
  const texts = rows.map((row) => row[at] ?? '')
  const total = texts.reduce((sum, text) => sum + Math.min(text.length, MOST_SHARE * 3), 0)
  const word = Math.min(WORD_SHARE, longestWord(texts))
  const mean = total / Math.max(1, rows.length)
  return Math.min(MOST_SHARE, Math.max(LEAST_SHARE, longestWord([heading[at] ?? '']), word, mean))
}

/** Points across a sheet between its margins, and between two columns (`resources/dossier/table.typ`). */
const SHEET_POINTS = (297 - 28) * (72 / 25.4)
const GUTTER_POINTS = 7

const MOST_KNOWN = 5_000

/** How wide letters of our fonts are at most, in parts of their size: what is too wide for a column runs over the next. */
const letterWidth = (letter: string): number => {
  const isWide = /[жшщюмфыѳњw@%…—]/iu.test(letter)
  if (/\p{Lu}/u.test(letter)) return isWide ? 1.15 : 0.85
  return isWide ? 1 : 0.68
}

/** The widths of letters that were met; a table has few different ones, and millions in all. */
const known = new Map<string, number>()

const wordWidth = (letters: readonly string[]): number =>
  letters.reduce((width, letter) => {
    const one = known.get(letter) ?? letterWidth(letter)
    if (known.size < MOST_KNOWN) known.set(letter, one)
    return width + one
  }, 0)

/** Breaks words into pieces of which each has room, until there are too many of them in a cell; then it ends. */
class Breaker {
  readonly #most: number
  #breaks = 0

  constructor(most: number) {
    this.#most = most
  }

  get isFull(): boolean {
    return this.#breaks >= MOST_BREAKS
  }

  word(word: string): string {
    const letters = [...word.replaceAll(BREAK, '')]
    if (wordWidth(letters) <= this.#most) return letters.join('')
    let [text, room] = ['', this.#most]
    for (const letter of letters) {
      const width = wordWidth([letter])
      if (width > room && room < this.#most) {
        if (this.isFull) return `${text}…`
        this.#breaks += 1
        text += BREAK
        room = this.#most
      }
      text += letter
      room -= width
    }
    return text
  }
}

/** A text with places where a word that has no room in its column may be broken. */
const brokenFor =
  (widthPoints: number, sizePoints: number) =>
  (text: string): string => {
    const breaker = new Breaker(widthPoints / sizePoints)
    const words: string[] = []
    for (const word of text.split(' ')) {
      words.push(breaker.word(word))
      if (breaker.isFull) break
    }
    return words.join(' ')
  }

/** The rows with every word made to fit its column. */
const fitted = (
  rows: readonly (readonly string[])[],
  shares: readonly number[],
  sizePoints: number,
): string[][] => {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const room = SHEET_POINTS - GUTTER_POINTS * (shares.length - 1)
  const fit = shares.map((share) => brokenFor((room * share) / all, sizePoints))
  return rows.map((row) => row.map((cell, at) => fit[at]?.(cell) ?? cell))
}

/** Points of the letters: a table of many columns has to be set smaller. */
const sizeOf = (columns: number): number => (columns > 14 ? 6 : columns > 9 ? 7 : 8.2)

const shortened = (cell: string): string =>
  cell.length > LONGEST_PRINTED ? `${cell.slice(0, LONGEST_PRINTED)} …` : cell

export interface PrintedTable {
  readonly title: string
  readonly language: Language
  /** Milliseconds since 1970; the day is printed at the foot. */
  readonly now: number
}

const calendarDay = (ms: number): { year: number; month: number; day: number } => {
  const date = new Date(ms)
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

/**
 * A table as pages: across the sheet, the headings on each, numbered. In the fonts of the dossier; a sign they do not have is
 * marked.
 *
 * @throws SandyqError TABLE_TOO_LARGE
 */
export async function* writePdf(
  rows: AsyncIterable<readonly string[]>,
  table: PrintedTable,
  { fontFolder, templateFolder }: Pick<DossierAssets, 'fontFolder' | 'templateFolder'>,
): AsyncGenerator<Uint8Array, void> {
  const fonts = readFonts(fontFolder)
  const printable = new Printable(fonts.letters)
  const printed: string[][] = []
  for await (const row of rows) {
    if (printed.length > MAX_PRINTED_ROWS) throw new SandyqError('TABLE_TOO_LARGE')
    printed.push(row.map((cell) => printable.line(shortened(cell))))
  }
  const [words = [], ...said] = printed
  const headings = words.map(unbroken)
  const size = sizeOf(headings.length)
  const shares = headings.map((_, at) => shareOf([headings, ...said], at))
  const [fittedHeadings = [], ...fittedRows] = fitted([headings, ...said], shares, size)
  const day = calendarDay(table.now)
  const typesetter = await Typesetter.create({ fonts: fonts.files, templateFolder })
  yield await typesetter.pdf('table', {
    language: table.language,
    title: printable.line(table.title),
    date: day,
    dateText: dateInPrint(partText(day), table.language),
    size,
    shares,
    headings: fittedHeadings,
    rows: fittedRows,
  })
}
