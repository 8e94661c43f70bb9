import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Undoable } from '../../../../shared/domain/history.ts'
import type { AuditFact } from '../audit/audit-entry.ts'
import { eraseAuditValues } from '../audit/audit-log.ts'
import { touchCase } from '../case-file.ts'
import { type Casework, type Change, change } from '../change.ts'
import { subjectOf } from '../foreign-keys.ts'
import { renewPartyKeys } from '../party-keys.ts'
import { indexPartsOfCase, indexRecord } from '../search/index-records.ts'
import type { CapturedRow } from './capture.ts'
import type { UndoUnit } from './sitting.ts'
import { takeBack } from './take-back.ts'

const withoutRows = ({ rows: _rows, facts: _facts, ...shown }: UndoUnit): Undoable => shown

/** The changes of this sitting that can be taken back, the newest first. */
export const listUndoable = (work: Casework): Undoable[] => work.sitting.units.map(withoutRows)

/** Every record that a change touched, and every case. */
const placesOf = (rows: readonly CapturedRow[]) => {
  const records = new Map<string, NonNullable<ReturnType<typeof subjectOf>>>()
  const caseIds = new Set<string>()
  const partyIds = new Set<string>()
  for (const { table, before, after } of rows) {
    const values = before ?? after ?? {}
    const subject = subjectOf(table)
    if (subject !== undefined) records.set(String(values.id), subject)
    if (subject === 'case') caseIds.add(String(values.id))
    if (typeof values.case_id === 'string' && values.case_id !== '') caseIds.add(values.case_id)
    if (subject === 'party') partyIds.add(String(values.id))
    if (typeof values.party_id === 'string') partyIds.add(values.party_id)
    if (typeof values.event_id === 'string') records.set(values.event_id, 'event')
    if (values.of_subject === 'event') records.set(String(values.of_id), 'event')
  }
  return { records, caseIds, partyIds }
}

const settle = ({ write, at }: Change, rows: readonly CapturedRow[]): void => {
  const { records, caseIds, partyIds } = placesOf(rows)
  for (const id of partyIds) {
    renewPartyKeys(write, id)
    indexRecord(write, 'party', id)
  }
  for (const [id, subject] of records) indexRecord(write, subject, id)
  for (const caseId of caseIds) {
    indexRecord(write, 'case', caseId)
    touchCase(write, caseId, at)
  }
  for (const [id, subject] of records) if (subject === 'case') indexPartsOfCase(write, id)
}

/** What the log says of the way back; values of a record that is gone again go with it. */
const note = ({ write, audit }: Change, fact: AuditFact): void => {
  const { subject, recordId, caseId } = fact
  const of = {
    subject,
    ...(recordId === undefined ? {} : { recordId }),
    ...(caseId === undefined ? {} : { caseId }),
  }
  if (fact.action === 'create' || fact.action === 'import') {
    audit({ action: 'remove', ...of })
    if (recordId !== undefined) eraseAuditValues(write, recordId)
  } else if (fact.action === 'merge') audit({ action: 'unmerge', ...of })
  else if (fact.action === 'unmerge') audit({ action: 'merge', ...of })
  else if (fact.action === 'update' || fact.action === 'restore') {
    audit({ action: 'restore', ...of, before: fact.after, after: fact.before })
  } else audit({ action: 'restore', ...of })
}

/** A record that has to be there for the way back is gone itself, and has to be brought back first. */
const asConflict = (error: unknown): unknown =>
  error instanceof SandyqError && error.code === 'IN_USE' ? new SandyqError('CONFLICT', error) : error

/**
 * Takes one change of this sitting back, as a new change that can be taken back in turn.
 *
 * @throws NOT_FOUND where the sitting knows of no such change; CONFLICT where a later change stands in the way
 */
export const undo = (work: Casework, seq: number): Undoable => {
  const unit = work.sitting.units.find((known) => known.seq === seq)
  if (unit === undefined) throw new SandyqError('NOT_FOUND')
  try {
    change(work, (open) => {
      if (!unit.isWayBack) open.isWayBack()
      // A new record, and what was changed of a law, goes with the way back, which is called by its name all the same.
      if (unit.action === 'create' || unit.subject === 'law') open.aboutToRemove(unit.subject, unit.recordId)
      takeBack(open.write, unit.rows)
      for (const fact of unit.facts.toReversed()) note(open, fact)
      settle(open, unit.rows)
    })
  } catch (error) {
    throw asConflict(error)
  }
  work.sitting.forget(seq)
  return withoutRows(unit)
}
