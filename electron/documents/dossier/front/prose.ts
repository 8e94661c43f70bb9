import type { DossierPaper } from '../../../../shared/domain/dossier-parts.ts'
import type { Count } from '../../../../shared/domain/kinds/party.ts'
import type { Words } from '../words/words.ts'
import { type PlainLine, plain } from './cells.ts'
import type { SectionContext } from './section-context.ts'

/** The paragraphs of a longer text, fit for print, as lines of a cell. */
export const paragraphLines = (text: string, { print }: Pick<SectionContext, 'print'>): PlainLine[] =>
  text
    .split('\n')
    .map((paragraph) => plain(print(paragraph)))
    .filter((line) => line.text !== '')

/** A document that a record names: its place in this dossier, or else its title. */
export const paperText = (paper: DossierPaper | null, { words, print }: SectionContext): string => {
  if (paper === null) return ''
  return paper.exhibit === null ? print(paper.title) : words.exhibit(paper.exhibit)
}

/** How many, as far as it is known: "3", "at least 3", "3 to 5"; empty where nobody has counted. */
export const countText = ({ countMin, countMax }: Count, words: Words): string => {
  if (countMin === null) return countMax === null ? '' : words.atMost(countMax)
  if (countMax === null) return words.atLeast(countMin)
  return countMin === countMax ? String(countMin) : words.between(countMin, countMax)
}

/** What is said of something, in one line. */
export const inOneLine = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between)
