import { SandyqError } from '../../../shared/contract/errors.ts'
import type { Link, LinkInput } from '../../../shared/domain/kinds/link.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { besideWork } from './beside-work.ts'
import { linkTable } from './kinds/link.ts'
import { caseOfRecord, type NamedRecord } from './open-references.ts'
import { OUTSIDE_CASE_SQL } from './outside-case.ts'

const SELECT = `SELECT ${linkTable.select('r')} FROM link AS r`

/** Links as they were added; exported so that their query plans can be tested. */
export const LINKS_SQL = {
  ofRecord: `${SELECT} WHERE r.from_id = @id OR r.to_id = @id ORDER BY r.id`,
  ofCase: `${OUTSIDE_CASE_SQL} ${SELECT}
    WHERE r.case_id = @caseId OR r.id IN (SELECT id FROM outside) ORDER BY r.id`,
} as const

/** What one record has to do with others. */
export const listLinksOf = (read: ReadHandle, id: string): Link[] =>
  linkTable.all(read, LINKS_SQL.ofRecord, { id })

/** Every link in a case, those between the people it names among them. */
export const listLinksOfCase = (read: ReadHandle, caseId: string): Link[] =>
  linkTable.all(read, LINKS_SQL.ofCase, { caseId })

const caseOfEnd = (read: ReadHandle, end: NamedRecord): string | null => {
  if (end.subject === 'source' || end.subject === 'link') throw new SandyqError('INVALID_INPUT')
  return caseOfRecord(read, end)
}

/** The work with links. A ring of them is kept: papers tell such, and nobody follows a link but one step. */
export const linkWork = besideWork<LinkInput, Link>({
  subject: 'link',
  table: linkTable,
  caseOf: (read, { fromSubject, fromId, toSubject, toId }) => {
    const from = caseOfEnd(read, { subject: fromSubject, id: fromId })
    const to = caseOfEnd(read, { subject: toSubject, id: toId })
    if (from !== null && to !== null && from !== to) throw new SandyqError('INVALID_INPUT')
    return from ?? to
  },
  changed: (_before, value) => value,
})
