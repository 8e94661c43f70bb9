import type { ChangedSubject, HistoryAction } from '../../../../shared/domain/history.ts'

/** What can happen to a record or to the vault. */
export type AuditAction =
  | HistoryAction
  | 'open'
  | 'passphrase-change'
  | 'recovery-key-confirm'
  | 'recovery-key-replace'
  | 'log-mismatch'

export type AuditSubject = ChangedSubject | 'vault'

/** One thing that happened, before it has its place in the log. Values are plain data of the record. */
export interface AuditFact {
  readonly action: AuditAction
  readonly subject: AuditSubject
  readonly recordId?: string
  /** The case that the record belongs to, or the case itself. */
  readonly caseId?: string
  readonly before?: unknown
  readonly after?: unknown
}

/** HMAC-SHA-256 under the audit key of the vault (`docs/vault-format.md` §4). */
export type AuditMac = (message: Uint8Array) => Uint8Array

/** A row of the log without its values. */
export interface AuditRow {
  readonly seq: number
  readonly at: string
  readonly action: string
  readonly subject: string
  readonly recordId: string
  readonly caseId: string
  /** 32 bytes over the values and their salt, or none where there are no values. */
  readonly commitment: Uint8Array
  readonly mac: Uint8Array
}

/** The values of a row, as long as the record they tell of exists. */
export interface AuditValues {
  readonly salt: Uint8Array
  readonly before: string | null
  readonly after: string | null
}

/** The link before the first entry. */
export const CHAIN_START = new Uint8Array(32)

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const canonical = (fields: readonly (string | number | null)[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(fields))

/**
 * What an entry promises about its values. The salt goes with them: who later has the log and the key, but not the salt,
 * cannot try out which name was meant.
 */
export const commitTo = (mac: AuditMac, seq: number, values: AuditValues): Uint8Array =>
  mac(canonical(['sandyq/v1/audit-values', seq, hex(values.salt), values.before, values.after]))

/** The link of an entry: over all its fields and the link before it. */
export const linkOf = (mac: AuditMac, previous: Uint8Array, row: Omit<AuditRow, 'mac'>): Uint8Array =>
  mac(
    canonical([
      'sandyq/v1/audit-entry',
      row.seq,
      hex(previous),
      row.at,
      row.action,
      row.subject,
      row.recordId,
      row.caseId,
      hex(row.commitment),
    ]),
  )
