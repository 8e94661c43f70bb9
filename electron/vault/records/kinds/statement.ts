import { standingsOf, type WithdrawalStep } from '../../../../shared/domain/case/withdrawn-statements.ts'
import {
  type Statement,
  type StatementInput,
  statementInputSchema,
} from '../../../../shared/domain/kinds/statement.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { inOrderOf, listOfCase } from '../list-of-case.ts'
import { recordTable, type Stored } from '../record-table.ts'
import { searched } from '../search/searched.ts'
import { columnsOf } from './columns-of.ts'
import type { PartKind } from './part-kind.ts'

type Row = Stored & StatementInput & Pick<Statement, 'id'>

const table = recordTable<StatementInput, Row>(
  'statement',
  columnsOf(statementInputSchema, { takenById: 'taken_by_party_id' }),
)

const rows = inOrderOf(listOfCase(table), ({ date, time }) => ({ date, time }))

const withStandings = (statements: readonly Row[], steps: readonly WithdrawalStep[]): Statement[] => {
  const standings = standingsOf(steps)
  return statements.map((statement) => ({ ...statement, standing: standings.get(statement.id) ?? '' }))
}

const find = (read: ReadHandle, id: string): Statement | undefined => {
  const statement = table.find(read, id)
  if (statement === undefined) return undefined
  const steps = read.all<WithdrawalStep>('SELECT id, withdraws FROM statement WHERE case_id = ?', [
    statement.caseId,
  ])
  return withStandings([statement], steps)[0]
}

const statementKept: PartKind<StatementInput, Statement, Row> = {
  subject: 'statement',
  table,
  find,
  ofCase: {
    sql: rows.sql,
    list: (read, caseId) => {
      const all = rows.list(read, caseId)
      return withStandings(all, all)
    },
  },
}

/** What people said before whom, in the order of time, each with what has become of it. */
export const statements = searched(statementKept, {
  title: `(SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.party_id)`,
  body: `r.said, r.taken_by, r.place, r.pressure,
    (SELECT group_concat(text, char(10)) FROM party_name WHERE party_id = r.taken_by_party_id)`,
  date: 'r.date',
  detail: `nullif(substr(r.said, 1, 120), '')`,
  ofParty: '? IN (r.party_id, r.taken_by_party_id)',
})
