import type { Instant, IsoDate, LocalDateTime } from '../../../shared/domain/dates.ts'
import type { ChangedSubject } from '../../../shared/domain/history.ts'
import type { RecordTitle } from '../../../shared/domain/kinds/title.ts'
import type { ReadHandle, WriteHandle } from '../store/database/handles.ts'
import type { OpenVault } from '../store/vault.ts'
import type { AuditFact } from './audit/audit-entry.ts'
import { addAuditEntry } from './audit/audit-log.ts'
import { remember, sumUp, type UndoMain } from './history/remember.ts'
import type { Sitting } from './history/sitting.ts'
import { changedTitleOf } from './history/titles.ts'
import { newId } from './new-id.ts'

/** What every use case works with: the open vault and the clock. */
export interface Casework {
  readonly vault: OpenVault
  /** Absolute path of the vault's folder. */
  readonly folder: string
  /** What is remembered until the vault is closed. */
  readonly sitting: Sitting
  /** Milliseconds since 1970. */
  now(): number
}

/** One change of the vault: a transaction, its instant, and the log that belongs into it. */
export interface Change {
  readonly write: WriteHandle
  readonly at: Instant
  newId(): string
  audit(fact: AuditFact): void
  /** Says before a record is removed which one it is, so that the change can be called by its name afterwards. */
  aboutToRemove(subject: ChangedSubject, id: string): void
  /** Says which record a change of many is about, where that is not the first of them. */
  isAbout(main: UndoMain): void
  /** Says that the change takes another one back. */
  isWayBack(): void
}

export const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant

/** The calendar day in the computer's time zone, for lists that have no day of the page's. */
export const localDayOf = (ms: number): IsoDate => {
  const date = new Date(ms)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as IsoDate
}

/** The minute in the computer's time zone. */
export const localNowOf = (ms: number): LocalDateTime => {
  const date = new Date(ms)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${localDayOf(ms)}T${two(date.getHours())}:${two(date.getMinutes())}` as LocalDateTime
}

export const readOf = (work: Casework): ReadHandle => work.vault.database.read()

/** The change that a transaction carries out, and what it leaves for the sitting when it is through. */
const begin = (work: Casework, write: WriteHandle) => {
  const ms = work.now()
  const at = instantOf(ms)
  const facts: AuditFact[] = []
  let title: RecordTitle = []
  let isWayBack = false
  let about: UndoMain | undefined
  const open: Change = {
    write,
    at,
    newId: () => newId(ms),
    audit: (fact) => {
      addAuditEntry(write, { mac: (message) => work.vault.auditMac(message), at }, fact)
      facts.push(fact)
    },
    aboutToRemove: (subject, id) => {
      if (title.length === 0) title = changedTitleOf(write, subject, id)
    },
    isAbout: (main) => {
      about = main
    },
    isWayBack: () => {
      isWayBack = true
    },
  }
  return { open, sum: () => sumUp(write, { at, facts, title, isWayBack, about }) }
}

/** Runs one change: all of it and its log entries, or nothing. It can be taken back until the vault is closed. */
export const change = <Result>(work: Casework, run: (change: Change) => Result): Result => {
  const [result, remembered] = work.vault.database.transaction((write) => {
    const { open, sum } = begin(work, write)
    return [run(open), sum()] as const
  })
  remember(work.sitting, remembered)
  return result
}

/** The same for long work, step by step; leaving the iterator before its end leaves everything as it was. */
export async function* changeInSteps<Step, Result>(
  work: Casework,
  run: (change: Change) => Generator<Step, Result>,
): AsyncGenerator<Step, Result> {
  const [result, remembered] = yield* work.vault.database.transactionInSteps(function* (write) {
    const { open, sum } = begin(work, write)
    return [yield* run(open), sum()] as const
  })
  remember(work.sitting, remembered)
  return result
}
