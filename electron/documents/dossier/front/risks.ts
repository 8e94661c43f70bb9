import type { DossierRisk } from '../../../../shared/domain/dossier-records.ts'
import { personWord } from '../../../../shared/person-words/index.ts'
import { dateText } from '../words/index.ts'
import { byPerson } from './by-person.ts'
import { cell, column, note, plain, strong } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import { chargeName } from './proceeding.ts'
import { inOneLine, paragraphLines } from './prose.ts'
import type { SectionContext } from './section-context.ts'
import { sourceLines } from './sources.ts'

/** Never the bare word of a status or a charge: who reads one line of it alone must not take it for what is. */
const fearedText = (risk: DossierRisk, context: SectionContext): string => {
  const { input, words } = context
  if (risk.expects !== 'charge')
    return words.feared(personWord(words.statuses[risk.expects], risk.saidOf, input.language))
  return words.feared(inOneLine([words.riskCharge, chargeName(risk.law, context)], ', '))
}

const recordedLines = ({ becameCharge, becameStatus, saidOf }: DossierRisk, context: SectionContext) => {
  const { input, words } = context
  const status = becameStatus && personWord(words.statuses[becameStatus.status], saidOf, input.language)
  return [
    note(becameCharge === null ? '' : words.becameCharge(chargeName(becameCharge, context))),
    note(
      becameStatus === null || status === null
        ? ''
        : words.becameStatus(inOneLine([status, dateText(words, becameStatus.since, 'since')], ', ')),
    ),
  ]
}

const riskRow = (risk: DossierRisk, context: SectionContext): Cell[] => {
  const { words, print } = context
  const { since, endedOn } = risk
  const who = print(risk.fearedBy)
  return [
    cell(since === null ? note(words.undated) : plain(dateText(words, since, 'since'))),
    cell(
      strong(fearedText(risk, context)),
      plain(inOneLine([words.riskStates[risk.state], dateText(words, endedOn)], ', ')),
      ...recordedLines(risk, context),
    ),
    cell(
      plain(who === '' ? '' : words.fearedBy(who)),
      ...paragraphLines(risk.basis, context),
      ...sourceLines(risk.sources, context),
    ),
  ]
}

/** What each person fears to become or to be charged with, below a sentence that says what this is not. */
export const risksBlocks = (context: SectionContext): FrontBlock[] => {
  const { input, words } = context
  if (input.risks.length === 0) return []
  const { time, feared, fearedWhy } = words.labels
  return [
    { kind: 'paragraphs', paragraphs: [words.risksNote] },
    ...byPerson(input.risks, context, (risks) => ({
      kind: 'table' as const,
      columns: [column(time, 1.1), column(feared, 1.8), column(fearedWhy, 1.8)],
      rows: risks.map((risk) => riskRow(risk, context)),
    })),
  ]
}
