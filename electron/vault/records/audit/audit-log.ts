import { randomBytes } from 'node:crypto'
import type { ReadHandle, WriteHandle } from '../../store/database/handles.ts'
import type { AuditState } from '../../store/vault.ts'
import { type AuditFact, type AuditMac, type AuditRow, CHAIN_START, commitTo, linkOf } from './audit-entry.ts'

/*
 * The log says what happened, when, and the old and new values. Deleting must delete, so when a record is removed the values
 * that told of it go from the log; its entries stay, and because each entry holds only a keyed commitment to its
 * values, the chain stays whole.
 */

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

/** Where the log stands now. */
export const readAuditState = (read: ReadHandle): AuditState => {
  const last = read.get<{ seq: number; mac: Uint8Array }>(
    'SELECT seq, mac FROM audit_entry ORDER BY seq DESC LIMIT 1',
  )
  return { count: last?.seq ?? 0, head: last?.mac ?? CHAIN_START }
}

/**
 * Adds one entry; call it in the transaction of the change that it tells of.
 *
 * @param at the instant of the change
 */
export const addAuditEntry = (
  write: WriteHandle,
  { mac, at }: { readonly mac: AuditMac; readonly at: string },
  fact: AuditFact,
): void => {
  const state = readAuditState(write)
  const seq = state.count + 1
  const values = { salt: randomBytes(16), before: json(fact.before), after: json(fact.after) }
  const hasValues = values.before !== null || values.after !== null
  const entry: Omit<AuditRow, 'mac'> = {
    seq,
    at,
    action: fact.action,
    subject: fact.subject,
    recordId: fact.recordId ?? '',
    caseId: fact.caseId ?? '',
    commitment: hasValues ? commitTo(mac, seq, values) : new Uint8Array(0),
  }
  write.run(
    `INSERT INTO audit_entry (seq, at, action, subject, record_id, case_id, commitment, mac)
    VALUES (@seq, @at, @action, @subject, @recordId, @caseId, @commitment, @mac)`,
    { ...entry, mac: linkOf(mac, state.head, entry) },
  )
  if (hasValues) {
    write.run('INSERT INTO audit_value (seq, salt, before, after) VALUES (@seq, @salt, @before, @after)', {
      seq,
      ...values,
    })
  }
}

/** Takes the values of a removed record out of the log; the entries stay. */
export const eraseAuditValues = (write: WriteHandle, recordId: string): void => {
  write.run('DELETE FROM audit_value WHERE seq IN (SELECT seq FROM audit_entry WHERE record_id = ?)', [
    recordId,
  ])
}

/** The same for a removed case and everything that was in it. */
export const eraseAuditValuesOfCase = (write: WriteHandle, caseId: string): void => {
  write.run('DELETE FROM audit_value WHERE seq IN (SELECT seq FROM audit_entry WHERE case_id = ?)', [caseId])
}
