import type { DossierIntervention } from '../../../../shared/domain/dossier-records.ts'
import { dateText } from '../words/index.ts'
import { cell, column, note, type PlainLine, plain, strong } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import { countText, inOneLine, paperText, paragraphLines } from './prose.ts'
import type { SectionContext } from './section-context.ts'
import { sourceLines } from './sources.ts'

const said = (text: string, phrase: (text: string) => string): string => (text === '' ? '' : phrase(text))

/** From whom, with how many signatories, to whom and for whom; what is not known is left out. */
const partyLines = (entry: DossierIntervention, { words, print }: SectionContext): PlainLine[] => {
  const all = (names: readonly string[], inWords = ''): string =>
    inOneLine([...names.map(print), print(inWords)], ', ')
  return [
    plain(said(all(entry.authors, entry.authorWords), words.fromWhom)),
    note(said(countText(entry, words), words.signed)),
    plain(said(all(entry.addressees, entry.addresseeWords), words.toWhom)),
    plain(said(all(entry.beneficiaries), words.forWhom)),
  ]
}

/** What came back, as far as anybody knows of anything. */
const answerLines = (entry: DossierIntervention, context: SectionContext): PlainLine[] => {
  const { words } = context
  const answer = inOneLine([words.answers[entry.answer], dateText(words, entry.answeredOn)], ', ')
  const text = paragraphLines(entry.answerText, context)
  const isKnown = answer !== '' || text.length > 0
  return [
    strong(isKnown ? words.answerOf(answer) : ''),
    ...text,
    note(paperText(entry.answerPaper, context)),
    note(said(dateText(words, entry.followUpUntil), words.watchedUntil)),
  ]
}

const interventionRow = (entry: DossierIntervention, context: SectionContext): Cell[] => {
  const { words, print } = context
  const signatories = paragraphLines(entry.signatories, context).map(({ text }) => text)
  return [
    cell(entry.date === null ? note(words.undated) : plain(dateText(words, entry.date))),
    cell(...partyLines(entry, context)),
    cell(
      strong(inOneLine([words.interventions[entry.kind], print(entry.title)], ': ')),
      ...paragraphLines(entry.text, context),
      note(said(signatories.join('; '), words.signatories)),
      note(paperText(entry.paper, context)),
      ...answerLines(entry, context),
      ...sourceLines(entry.sources, context),
    ),
  ]
}

/** Who wrote or spoke for whom, in the order of time, and what was answered. */
export const interventionsBlocks = (context: SectionContext): FrontBlock[] => {
  const { input, words } = context
  if (input.interventions.length === 0) return []
  const { time, parties, letter } = words.labels
  return [
    {
      kind: 'table',
      columns: [column(time, 1), column(parties, 1.6), column(letter, 2.3)],
      rows: input.interventions.map((entry) => interventionRow(entry, context)),
    },
  ]
}
