import { SandyqError } from '../../../../shared/contract/errors.ts'
import { blankParty, type Party } from '../../../../shared/domain/kinds/party.ts'
import { eraseAuditValues, eraseAuditValuesOfCase } from '../../records/audit/audit-log.ts'
import type { Change } from '../../records/change.ts'
import type { RecordPlace } from '../../records/foreign-keys.ts'
import { titleOf } from '../../records/history/titles.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import type { MovedRow } from './merge-references.ts'
import type { Vanished } from './merge-vanishing.ts'

/*
 * A merge is two entries of the log, one after the other: what the kept party was and became, and what the dropped one was,
 * with all that is needed to take the merge apart. The first names the dropped party where other entries name their case, so
 * that its values go when either of the two is removed for good.
 */

/** All that is known of a merge. */
export interface MergeRecord {
  /** The two before it, and the kept one after it. */
  readonly keep: Party
  readonly drop: Party
  readonly after: Party
  /** When the record of the dropped party was made. */
  readonly createdAt: string
  readonly moved: readonly MovedRow[]
  readonly vanished: Vanished
}

export const logMerge = ({ audit }: Change, { keep, drop, after, ...undoing }: MergeRecord): void => {
  const entry = { action: 'merge', subject: 'party' } as const
  audit({ ...entry, recordId: keep.id, caseId: drop.id, before: keep, after })
  audit({ ...entry, recordId: drop.id, before: drop, after: { mergedInto: keep.id, ...undoing } })
}

export const logUnmerge = (
  { audit }: Change,
  { before, after, back }: { before: Party; after: Party; back: Party },
): void => {
  const entry = { action: 'unmerge', subject: 'party' } as const
  audit({ ...entry, recordId: after.id, caseId: back.id, before, after })
  audit({ ...entry, recordId: back.id, after: back })
}

interface MergedPair {
  readonly keepId: string
  readonly dropId: string
}

interface LoggedMerge {
  readonly keep: string | null
  readonly after: string | null
  readonly drop: string | null
  readonly undoing: string | null
}

/** A merge that was taken back and made again is logged once more without values: those of the first time hold. */
const VALUES_OF_MERGE = `
  SELECT v.before AS keep, v.after, w.before AS "drop", w.after AS undoing
  FROM audit_entry AS e JOIN audit_value AS v ON v.seq = e.seq JOIN audit_value AS w ON w.seq = e.seq + 1
  WHERE e.record_id = @keepId AND e.case_id = @dropId AND e.action = 'merge' AND e.seq <= @seq
  ORDER BY e.seq DESC LIMIT 1`

/** Whether the dropped party came back after a place in the log and became part of another, or of the same one again. */
const isOvertaken = (read: ReadHandle, dropId: string, seq: number): boolean =>
  read.get(
    `SELECT 1 FROM audit_entry WHERE record_id = ? AND action = 'merge' AND case_id = '' AND seq > ?`,
    [dropId, seq + 1],
  ) !== undefined

/** A party as an earlier version logged it lacks the fields that have come since. */
const wholeParty = (logged: string): Party => ({ ...blankParty(''), ...JSON.parse(logged) })

/** @throws NOT_FOUND where no merge stands, its values are gone, or a later one has taken its place */
export const readMerge = (read: ReadHandle, seq: number): MergeRecord => {
  const pair = read.get<MergedPair>(
    `SELECT record_id AS keepId, case_id AS dropId FROM audit_entry
    WHERE seq = ? AND action = 'merge' AND case_id <> ''`,
    [seq],
  )
  if (pair === undefined || isOvertaken(read, pair.dropId, seq)) throw new SandyqError('NOT_FOUND')
  const logged = read.get<LoggedMerge>(VALUES_OF_MERGE, { ...pair, seq })
  const { keep, after, drop, undoing } = logged ?? {}
  if (!keep || !after || !drop || !undoing) throw new SandyqError('NOT_FOUND')
  return {
    ...JSON.parse(undoing),
    keep: wholeParty(keep),
    drop: wholeParty(drop),
    after: wholeParty(after),
  }
}

const VANISHED = `audit_entry AS e JOIN audit_value AS v ON v.seq = e.seq AND e.record_id = @dropId AND e.action = 'merge'`

/** What a merge took away between the two, and what stood beside it: with the one of them gone for good it is too. */
const listVanished = (read: ReadHandle, dropId: string): RecordPlace[] =>
  read
    .all<RecordPlace>(
      `SELECT DISTINCT 'relation' AS subject, gone.value ->> '$.id' AS id
      FROM ${VANISHED}, json_each(v.after, '$.vanished.relations') AS gone
      UNION SELECT gone.value ->> '$.subject', gone.value ->> '$.row.id'
      FROM ${VANISHED}, json_each(v.after, '$.vanished.beside') AS gone`,
      { dropId },
    )
    .filter(({ subject, id }) => titleOf(read, subject, id).length === 0)

const listMergedInto = (read: ReadHandle, partyId: string): string[] =>
  read
    .all<{ dropId: string }>(
      `SELECT DISTINCT case_id AS dropId FROM audit_entry
      WHERE record_id = @partyId AND action = 'merge' AND case_id <> ''
        AND NOT EXISTS (SELECT 1 FROM party WHERE id = case_id)
        AND NOT EXISTS (SELECT 1 FROM audit_entry AS gone
          WHERE gone.record_id = audit_entry.case_id AND gone.action = 'remove')`,
      { partyId },
    )
    .map(({ dropId }) => dropId)

/**
 * For a party that is being removed: takes out of the log what merges said of it and of those that had become part of it.
 * These are gone with it, and the log says so.
 */
export const eraseMergesOf = (change: Change, partyId: string): void => {
  const { write, audit } = change
  for (const dropId of listMergedInto(write, partyId)) {
    for (const { subject, id } of listVanished(write, dropId)) {
      audit({ action: 'remove', subject, recordId: id })
      eraseAuditValues(write, id)
    }
    audit({ action: 'remove', subject: 'party', recordId: dropId })
    eraseAuditValues(write, dropId)
    eraseMergesOf(change, dropId)
  }
  eraseAuditValuesOfCase(write, partyId)
}
