import type { DossierStatement } from '../../../../shared/domain/dossier-records.ts'
import { dateText } from '../words/index.ts'
import { byPerson } from './by-person.ts'
import { cell, column, note, type PlainLine, plain, strong } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import { inOneLine, paperText, paragraphLines } from './prose.ts'
import type { SectionContext } from './section-context.ts'
import { sourceLines } from './sources.ts'

/** How it came to be said, as reported: the recorded circumstances, then the words about them. */
const pressureLines = (statement: DossierStatement, context: SectionContext): PlainLine[] => {
  const { words } = context
  const [first, ...others] = paragraphLines(statement.pressure, context).map(({ text }) => text)
  const codes = statement.circumstances.map((code) => words.circumstances[code])
  const reported = inOneLine([...codes, first ?? ''], '; ')
  return [note(reported === '' ? '' : words.saidUnder(reported)), ...others.map(note)]
}

const beforeWhom = (statement: DossierStatement, { words, print }: SectionContext): Cell => {
  const { taker, takenBy, lawyer, interpreter } = statement
  return cell(
    plain(inOneLine([print(taker), print(takenBy)], ', ')),
    note(words.lawyerPresence[lawyer]),
    note(words.interpreterPresence[interpreter]),
  )
}

/** What was taken back says so right below what it is. */
const whatWasSaid = (statement: DossierStatement, context: SectionContext): Cell => {
  const { words } = context
  const { kind, standing, withdraws } = statement
  const earlier =
    withdraws === null
      ? ''
      : inOneLine([words.statementKinds[withdraws.kind], dateText(words, withdraws.date)], ', ')
  return cell(
    strong(words.statementKinds[kind]),
    plain(words.statementStandings[standing]),
    note(earlier === '' ? '' : words.withdrawsStatement(earlier)),
    ...paragraphLines(statement.said, context),
    ...pressureLines(statement, context),
    note(paperText(statement.paper, context)),
    ...sourceLines(statement.sources, context),
  )
}

const statementRow = (statement: DossierStatement, context: SectionContext): Cell[] => {
  const { words, print } = context
  const { date, time, place } = statement
  return [
    cell(
      date === null ? note(words.undated) : plain(dateText(words, date)),
      note(time ?? ''),
      note(print(place)),
    ),
    beforeWhom(statement, context),
    whatWasSaid(statement, context),
  ]
}

/** What each person said before whom, and what has become of it. */
export const statementsBlocks = (context: SectionContext): FrontBlock[] => {
  const { time, takenBy, said } = context.words.labels
  return byPerson(context.input.statements, context, (statements) => ({
    kind: 'table',
    columns: [column(time, 1.1), column(takenBy, 1.2), column(said, 2.5)],
    rows: statements.map((statement) => statementRow(statement, context)),
  }))
}
