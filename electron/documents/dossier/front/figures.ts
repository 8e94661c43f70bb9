import type { DossierFigure } from '../../../../shared/domain/dossier-records.ts'
import { dateText } from '../words/index.ts'
import { cell, column, note, type PlainLine, plain, strong } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import { countText, inOneLine, paperText, paragraphLines } from './prose.ts'
import type { SectionContext } from './section-context.ts'
import { sourceLines } from './sources.ts'

/** How many of what, as it was published, else by its bounds in words: the fonts of a dossier have no sign for "at least". */
const numberText = (
  { value, min, max, unit }: DossierFigure['number'],
  { words, print }: SectionContext,
): string => print(`${value || countText({ countMin: min, countMax: max }, words)} ${unit}`)

const methodLines = (figure: DossierFigure, context: SectionContext): PlainLine[] => {
  const [first, ...others] = paragraphLines(figure.method, context).map(({ text }) => text)
  return first === undefined ? [] : [note(context.words.countedHow(first)), ...others.map(note)]
}

const figureRow = (figure: DossierFigure, context: SectionContext): Cell[] => {
  const { words, print } = context
  const { asOf, comparesWith, isAtOdds } = figure
  return [
    cell(
      strong(numberText(figure.number, context)),
      note(isAtOdds ? words.atOdds : ''),
      note(comparesWith === null ? '' : words.aboutTheSame(numberText(comparesWith, context))),
    ),
    cell(
      plain(print(figure.counted)),
      plain(print(figure.ofWhom)),
      note(asOf === null ? '' : words.asOf(dateText(words, asOf))),
      ...methodLines(figure, context),
    ),
    cell(
      plain(inOneLine([print(figure.publishedBy), dateText(words, figure.publishedOn)], ', ')),
      note(paperText(figure.paper, context)),
      ...sourceLines(figure.sources, context),
    ),
  ]
}

/** Published numbers with whoever counted; those that differ stand one below the other. */
export const figuresBlocks = (context: SectionContext): FrontBlock[] => {
  const { input, words } = context
  if (input.figures.length === 0) return []
  const { figure, counted, published } = words.labels
  return [
    {
      kind: 'table',
      columns: [column(figure, 1.3), column(counted, 1.7), column(published, 1.6)],
      rows: input.figures.map((entry) => figureRow(entry, context)),
    },
  ]
}
