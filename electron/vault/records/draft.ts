import { SandyqError } from '../../../shared/contract/errors.ts'
import type { Draft, DraftForm, DraftInput, DraftLine } from '../../../shared/domain/draft.ts'
import type { RecordSubject } from '../../../shared/domain/history.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { type Casework, instantOf, readOf } from './change.ts'
import { tableOf } from './foreign-keys.ts'
import { titleOf } from './history/titles.ts'
import { markStalePages } from './residue.ts'

type Row = Omit<DraftLine, 'title'>

const COLUMNS = `
  d.id, d.form, d.case_id AS caseId, d.owner_id AS ownerId, d.record_id AS recordId, d.revision, d.begun_at AS begunAt,
  coalesce(c.title, '') AS caseTitle`
const FROM = 'FROM draft AS d LEFT JOIN case_file AS c ON c.id = d.case_id'

const subjectOf = (form: DraftForm): RecordSubject | undefined => {
  if (form === 'quick-entry' || form === 'name-list' || form === 'dossier') return
  if (form === 'after-hearing') return 'hearing'
  return form === 'verdict' ? 'decision' : form
}

const lineOf = <Kept extends Row>(read: ReadHandle, row: Kept): Kept & Pick<DraftLine, 'title'> => {
  const subject = subjectOf(row.form)
  const title = subject === undefined || row.recordId === null ? [] : titleOf(read, subject, row.recordId)
  return { ...row, title }
}

/** The last begun first. */
export const listDrafts = (work: Casework): DraftLine[] => {
  const read = readOf(work)
  return read
    .all<Row>(`SELECT ${COLUMNS} ${FROM} ORDER BY d.begun_at DESC, d.id`)
    .map((row) => lineOf(read, row))
}

/** @throws NOT_FOUND */
export const getDraft = (work: Casework, id: string): Draft => {
  const read = readOf(work)
  const row = read.get<Row & { content: string }>(`SELECT ${COLUMNS}, d.content ${FROM} WHERE d.id = ?`, [id])
  if (row === undefined) throw new SandyqError('NOT_FOUND')
  return lineOf(read, row)
}

const isThere = (read: ReadHandle, subject: RecordSubject, id: string): boolean =>
  read.get(`SELECT 1 FROM ${tableOf(subject)} WHERE id = ?`, [id]) !== undefined

/**
 * No change of the vault: it is in no log, and there is nothing to undo.
 *
 * @throws NOT_FOUND where what the draft is about is gone: it would be a trace of what was removed
 */
export const keepDraft = (work: Casework, draft: DraftInput): void =>
  work.vault.database.transaction((write) => {
    const { caseId, form, recordId } = draft
    const subject = subjectOf(form)
    const isCaseGone = caseId !== null && !isThere(write, 'case', caseId)
    const isRecordGone = recordId !== null && subject !== undefined && !isThere(write, subject, recordId)
    if (isCaseGone || isRecordGone) throw new SandyqError('NOT_FOUND')
    write.run(
      `INSERT INTO draft (id, form, case_id, owner_id, record_id, revision, content, begun_at)
      VALUES (@id, @form, @caseId, @ownerId, @recordId, @revision, @content, @at)
      ON CONFLICT (id) DO UPDATE SET case_id = excluded.case_id, revision = excluded.revision, content = excluded.content`,
      { ...draft, at: instantOf(work.now()) },
    )
  })

/** Takes a draft away; one that is gone already is no failure. What was thrown away may stay in no page either. */
export const forgetDraft = (work: Casework, { id, isSaved }: { id: string; isSaved: boolean }): void =>
  work.vault.database.transaction((write) => {
    if (write.get('SELECT 1 FROM draft WHERE id = ?', [id]) === undefined) return
    write.run('DELETE FROM draft WHERE id = ?', [id])
    if (!isSaved) markStalePages(write, 'draft')
  })
