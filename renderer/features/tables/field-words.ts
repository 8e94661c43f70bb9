import { LANGUAGES } from '../../../shared/domain/language.ts'
import { type ImportKind, importColumns, type ReadingWords } from '../../../shared/domain/table-import.ts'
import { textIn } from '../../i18n/text-in.ts'
import { columnLabels, columnWords } from '../../records/fields/columns.ts'
import { OTHER_HEADINGS, OTHER_WORDS, YES_AND_NO } from './other-words.ts'

/** Headings are compared without case, signs and numbers of footnotes. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** What a label is called in the three languages. */
const saidAs = (label: string): string[] => LANGUAGES.map((language) => plainHeading(textIn(language, label)))

/** The headings of a column: those that a list saved from here has, then all that it may be called. */
const headingsOf = (kind: ImportKind, name: string) => {
  const [label, ...inForm] = columnLabels(kind, name)
  const own = [plainHeading(name), ...saidAs(label)]
  const others = (OTHER_HEADINGS[name] ?? []).map(plainHeading)
  return { name, own, all: [...own, ...others, ...inForm.flatMap(saidAs)] }
}

/** The parts of a heading in two languages, "ФИО / Аты-жөні", or of several rows; of one with an aside what stands before it. */
const partsOf = (heading: string): string[] =>
  [...heading.split(/[/\\\n|]/u), heading.split('(')[0] ?? ''].map(plainHeading).filter((part) => part !== '')

/** What the columns seem to hold, by their headings: each once, in the order of the table. */
export const guessMapping = (headings: readonly string[], kind: ImportKind): Record<string, number> => {
  const mapping: Record<string, number> = {}
  const columns = importColumns(kind).map((name) => headingsOf(kind, name))
  const isTaken = (place: number): boolean => Object.values(mapping).includes(place)
  const take = (which: 'own' | 'all', textsOf: (heading: string) => string[]): void => {
    for (const [place, heading] of headings.entries()) {
      const texts = textsOf(heading).filter((text) => text !== '')
      if (isTaken(place)) continue
      const found = columns.find(
        (column) => mapping[column.name] === undefined && texts.some((text) => column[which].includes(text)),
      )
      if (found !== undefined) mapping[found.name] = place
    }
  }
  const whole = (heading: string): string[] => [plainHeading(heading)]
  // The page's own words come first: a list that was saved from here is understood whole.
  take('own', whole)
  take('all', whole)
  take('all', partsOf)
  return mapping
}

/** The words by which a table that comes in is read: those that the page writes, in its three languages, and other people's. */
export const readingWords = (kind: ImportKind): ReadingWords => {
  const words = importColumns(kind).flatMap((column) => {
    const codes = columnWords(kind, column)?.map(([code, key]) => {
      const own = LANGUAGES.map((language) => textIn(language, key))
      const others = OTHER_WORDS[kind][column]?.[code] ?? YES_AND_NO[code] ?? []
      return [code, [...own, ...others]] satisfies [string, string[]]
    })
    return codes === undefined ? [] : [[column, Object.fromEntries(codes)] as const]
  })
  return Object.fromEntries(words)
}
