import type { DossierItem } from '../../../../shared/domain/dossier-records.ts'
import { dateText } from '../words/index.ts'
import { cell, column, note, type PlainLine, plain, strong } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import { inOneLine, paperText, paragraphLines } from './prose.ts'
import type { SectionContext } from './section-context.ts'
import { sourceLines } from './sources.ts'

/** What was done with it, when and by whom, in the order in which it usually is; what is not known is left out. */
const stepLines = (item: DossierItem, { words, print }: SectionContext): PlainLine[] => {
  const step = (said: (what: string) => string, date: string | null, ...who: string[]): PlainLine => {
    const what = inOneLine([dateText(words, date), ...who.map(print)], ', ')
    return plain(what === '' ? '' : said(what))
  }
  const { seized, copied, examined, returned } = words.itemSteps
  return [
    step(seized, item.seizedOn, item.seizedBy, item.seizedAt),
    step(copied, item.copiedOn),
    step(examined, item.examinedOn, item.examinedBy),
    step(returned, item.returnedOn),
  ]
}

const foundLines = (item: DossierItem, context: SectionContext): PlainLine[] => {
  const [first, ...others] = paragraphLines(item.findings, context)
  return first === undefined ? [] : [plain(context.words.found(first.text)), ...others]
}

const itemRow = (item: DossierItem, context: SectionContext): Cell[] => {
  const { words, print } = context
  const { kind, owner, custody, event } = item
  const [amount, whose, holder] = [inOneLine([item.amount, item.currency], ' '), print(owner), print(custody)]
  return [
    cell(
      strong(print(item.description)),
      note(kind === 'other' ? '' : words.itemKinds[kind]),
      note(print(item.serial)),
      note(print(amount)),
      note(whose === '' ? '' : words.ownerOf(whose)),
    ),
    cell(plain(words.itemStates[item.state]), note(holder === '' ? '' : words.custodyOf(holder))),
    cell(
      ...stepLines(item, context),
      ...foundLines(item, context),
      note(
        event === null
          ? ''
          : words.inEvent(inOneLine([print(event.title), dateText(words, event.date)], ', ')),
      ),
      note(paperText(item.paper, context)),
      ...sourceLines(item.sources, context),
    ),
  ]
}

/** Things that were taken or looked at, and what became of each. */
export const itemsBlocks = (context: SectionContext): FrontBlock[] => {
  const { input, words } = context
  if (input.items.length === 0) return []
  const { item, status, itemSteps } = words.labels
  return [
    {
      kind: 'table',
      columns: [column(item, 1.5), column(status, 1.1), column(itemSteps, 2.2)],
      rows: input.items.map((entry) => itemRow(entry, context)),
    },
  ]
}
