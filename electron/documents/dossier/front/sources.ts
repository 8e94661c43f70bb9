import type { DossierSource } from '../../../../shared/domain/dossier-parts.ts'
import { dateText } from '../words/index.ts'
import { note, type PlainLine } from './cells.ts'
import { inOneLine, paperText, paragraphLines } from './prose.ts'
import type { SectionContext } from './section-context.ts'

/** Who says so, how, and when. */
const whoSays = (source: DossierSource, context: SectionContext): string => {
  const { words, print } = context
  return inOneLine(
    [
      words.sourceKinds[source.kind],
      print(source.text),
      print(source.page),
      paperText(source.paper, context),
      words.stances[source.stance],
      source.reportedOn === null ? '' : words.reported(dateText(words, source.reportedOn)),
      source.asOf === null ? '' : words.asOf(dateText(words, source.asOf)),
      source.says === '' ? '' : words.saysElse(print(source.says)),
      source.contradicts ? words.contradicts : '',
    ],
    '; ',
  )
}

const oneSource = (source: DossierSource, context: SectionContext): PlainLine[] => {
  const { words } = context
  const quote = paragraphLines(source.quote, context)
  return [
    note(words.source(whoSays(source, context))),
    ...quote.map(({ text }, at): PlainLine => {
      const opened = at === 0 ? words.quoted[0] : ''
      const closed = at === quote.length - 1 ? words.quoted[1] : ''
      return { as: 'name', text: `${opened}${text}${closed}` }
    }),
  ]
}

/** Everyone who says what a record says, each with their words; those that differ stand side by side. */
export const sourceLines = (sources: readonly DossierSource[], context: SectionContext): PlainLine[] =>
  sources.flatMap((source) => oneSource(source, context))
