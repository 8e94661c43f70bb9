import { timingSafeEqual } from 'node:crypto'
import type { ReadHandle } from '../../store/database/handles.ts'
import type { AuditState } from '../../store/vault.ts'
import {
  type AuditMac,
  type AuditRow,
  type AuditValues,
  CHAIN_START,
  commitTo,
  linkOf,
} from './audit-entry.ts'

/**
 * What an examination of the log found.
 *
 * `edited`: an entry, its place or its values are not what was written. `missing`: entries that the header knows of are not
 * there. `erased`: values are gone although nothing says that their record was removed.
 */
export type AuditFinding =
  | { readonly kind: 'whole'; readonly count: number }
  | { readonly kind: 'edited' | 'erased'; readonly seq: number }
  | { readonly kind: 'missing'; readonly count: number }

type StoredEntry = AuditRow & Partial<{ [Field in keyof AuditValues]: AuditValues[Field] | null }>

const SELECT_ENTRIES = `
  SELECT e.seq, e.at, e.action, e.subject, e.record_id AS recordId, e.case_id AS caseId, e.commitment, e.mac,
    v.salt, v.before, v.after
  FROM audit_entry AS e LEFT JOIN audit_value AS v ON v.seq = e.seq`

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.byteLength === other.byteLength && timingSafeEqual(one, other)

const checkValues = (mac: AuditMac, entry: StoredEntry, removed: ReadonlyMap<string, number>) => {
  if (entry.salt instanceof Uint8Array) {
    const values = { salt: entry.salt, before: entry.before ?? null, after: entry.after ?? null }
    return isSame(commitTo(mac, entry.seq, values), entry.commitment) ? undefined : 'edited'
  }
  if (entry.commitment.byteLength === 0) return
  const removedAt = Math.max(removed.get(entry.recordId) ?? 0, removed.get(entry.caseId) ?? 0)
  return removedAt >= entry.seq ? undefined : 'erased'
}

/** The place in the log, after a given one, at which each record was removed. */
const removalsAfter = (read: ReadHandle, seq: number): Map<string, number> =>
  new Map(
    read
      .all<{ recordId: string; seq: number }>(
        `SELECT record_id AS recordId, max(seq) AS seq FROM audit_entry
        WHERE seq > ? AND action = 'remove' GROUP BY record_id`,
        [seq],
      )
      .map((row) => [row.recordId, row.seq]),
  )

const walk = (
  entries: Iterable<StoredEntry>,
  mac: AuditMac,
  from: { state: AuditState; removed: ReadonlyMap<string, number> },
): AuditFinding => {
  let { count, head } = from.state
  for (const entry of entries) {
    const isInPlace = entry.seq === count + 1 && isSame(linkOf(mac, head, entry), entry.mac)
    if (!isInPlace) return { kind: 'edited', seq: count + 1 }
    const fault = checkValues(mac, entry, from.removed)
    if (fault !== undefined) return { kind: fault, seq: entry.seq }
    count = entry.seq
    head = entry.mac
  }
  return { kind: 'whole', count }
}

const macAt = (read: ReadHandle, seq: number): Uint8Array | undefined =>
  seq === 0
    ? CHAIN_START
    : read.get<{ mac: Uint8Array }>('SELECT mac FROM audit_entry WHERE seq = ?', [seq])?.mac

const isKnownHead = (read: ReadHandle, known: AuditState): boolean => {
  const mac = macAt(read, known.count)
  return mac !== undefined && isSame(mac, known.head)
}

/**
 * Reads the whole log and checks every entry and value against the chain, and the chain against the header.
 *
 * Entries after the header's head are right to be there: the header is written when the vault is closed, not when the power fails.
 *
 * @param known what the header holds
 */
export const verifyAuditLog = (read: ReadHandle, mac: AuditMac, known: AuditState): AuditFinding => {
  const removed = removalsAfter(read, 0)
  const entries = read.iterate<StoredEntry>(`${SELECT_ENTRIES} ORDER BY e.seq`)
  const finding = walk(entries, mac, { state: { count: 0, head: CHAIN_START }, removed })
  if (finding.kind !== 'whole') return finding
  return isKnownHead(read, known) ? finding : { kind: 'missing', count: known.count }
}

/**
 * The check at opening: is the header's head in its place, and does all that came after it follow from it? Its cost does
 * not grow with the log. An older database put under a newer header is found; an edit far back is found by {@link verifyAuditLog}.
 */
export const verifyAuditEnd = (read: ReadHandle, mac: AuditMac, known: AuditState): AuditFinding => {
  if (!isKnownHead(read, known)) return { kind: 'missing', count: known.count }
  const entries = read.iterate<StoredEntry>(`${SELECT_ENTRIES} WHERE e.seq > ? ORDER BY e.seq`, [known.count])
  return walk(entries, mac, { state: known, removed: removalsAfter(read, known.count) })
}
