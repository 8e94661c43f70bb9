import type { LawAnswer } from '../../../../shared/contract/laws.ts'
import type { KeptFile, KeptLaws, KeptPart } from '../../../../shared/domain/terms/kept-laws.ts'
import { changeLaws, type LawChange } from '../../../../shared/domain/terms/law-change.ts'
import { type Casework, type Change, change, readOf } from '../../records/change.ts'
import {
  dropLawFile,
  dropLawPart,
  keptLawsIn,
  lawRecordId,
  putLawFile,
  putLawPart,
} from '../../records/law-rows.ts'
import type { WriteHandle } from '../../store/database/handles.ts'

type Kept = KeptFile | KeptPart

const isSame = (one: Kept, other: Kept): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What the log keeps of a row. A file that was brought in stands in the vault and not in the log as well. */
const loggedOf = (row: Kept | undefined): object | undefined => {
  if (row === undefined) return undefined
  if (!('key' in row))
    return { calendar: row.calendar, standing: row.standing, broughtIn: row.content !== '' }
  return { said: row.changed === null ? null : JSON.parse(row.changed), isOff: row.isOff }
}

/** A part that the file has itself is changed, whatever row comes or goes. */
const actionOf = (before: Kept | undefined, after: Kept | undefined) => {
  const row = after ?? before
  if (row !== undefined && 'key' in row && row.original !== null) return 'update'
  if (before === undefined) return 'create'
  return after === undefined ? 'remove' : 'update'
}

interface RowChange {
  readonly before: Kept | undefined
  readonly after: Kept | undefined
}

const rowChanges = (before: readonly Kept[], after: readonly Kept[]): RowChange[] => {
  const old = new Map(before.map((row) => [lawRecordId(row), row]))
  const now = new Map(after.map((row) => [lawRecordId(row), row]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)]
    return was !== undefined && is !== undefined && isSame(was, is) ? [] : [{ before: was, after: is }]
  })
}

const put = (write: WriteHandle, row: Kept): void => {
  if ('key' in row) putLawPart(write, row)
  else putLawFile(write, row)
}

const drop = (write: WriteHandle, row: Kept): void => {
  if ('key' in row) dropLawPart(write, row)
  else dropLawFile(write, row)
}

const carryOutOne = ({ write, audit, aboutToRemove }: Change, { before, after }: RowChange): void => {
  const row = after ?? before
  if (row === undefined) return
  const recordId = lawRecordId(row)
  if (after === undefined) {
    aboutToRemove('law', recordId)
    drop(write, row)
  } else put(write, after)
  const [was, is] = [loggedOf(before), loggedOf(after)]
  audit({
    action: actionOf(before, after),
    subject: 'law',
    recordId,
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
  })
}

const carryOut = (work: Casework, before: KeptLaws, after: KeptLaws): void => {
  const changes = [...rowChanges(before.files, after.files), ...rowChanges(before.parts, after.parts)]
  if (changes.length === 0) return
  change(work, (open) => {
    for (const row of changes) carryOutOne(open, row)
  })
}

/**
 * Changes the laws of the vault, as one change that can be taken back. No deadline is moved by it.
 *
 * @returns what is wrong with the change, and then nothing was changed
 */
export const changeLawsOf = (work: Casework, asked: LawChange): LawAnswer => {
  const before = keptLawsIn(readOf(work))
  const changed = changeLaws(before, asked)
  if (!changed.isTaken) return { problems: [...changed.problems] }
  carryOut(work, before, changed.kept)
  return { problems: [] }
}
