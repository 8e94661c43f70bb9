import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { MergePreview, Party, PartyInput } from '../../../../shared/domain/kinds/party.ts'
import { type Casework, type Change, change, readOf } from '../../records/change.ts'
import { subjectOf } from '../../records/foreign-keys.ts'
import { getParty, insertParty, removeParty, requireParty, updateParty } from '../../records/party.ts'
import { indexParty, removeFromIndex } from '../../records/search/index-records.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { requireNoRingThrough } from './members.ts'
import { logMerge, logUnmerge, type MergeRecord, readMerge } from './merge-log.ts'
import { countReferences, pointBack, repoint } from './merge-references.ts'
import { conflictsOf, mergedValue, unmergedValue, valuesIn } from './merge-values.ts'
import { bringBackVanished, listVanishing, removeVanishing } from './merge-vanishing.ts'

/** Two records that are to become one, or were. */
export interface MergePair {
  readonly keepId: string
  readonly dropId: string
}

const readPair = (read: ReadHandle, { keepId, dropId }: MergePair): { keep: Party; drop: Party } => {
  if (keepId === dropId) throw new SandyqError('INVALID_INPUT')
  return { keep: getParty(read, keepId), drop: getParty(read, dropId) }
}

const countMoved = (read: ReadHandle, pair: MergePair): MergePreview['moved'] => {
  const vanishing = listVanishing(read, pair)
  const staying = new Map([
    ['relation', vanishing.relations.length],
    ['participation', vanishing.roles.length],
    ['link', vanishing.beside?.filter(({ subject }) => subject === 'link').length ?? 0],
  ])
  return [...countReferences(read, pair.dropId)]
    .map(([table, count]) => ({
      subject: subjectOf(table) ?? table,
      count: count - (staying.get(table) ?? 0),
    }))
    .filter(({ count }) => count > 0)
}

const listSharedCases = (read: ReadHandle, { keepId, dropId }: MergePair): MergePreview['sharedCases'] =>
  read.all<{ id: CaseId; title: string }>(
    `SELECT id, title FROM case_file
    WHERE id IN (SELECT case_id FROM participation WHERE party_id = ?)
      AND id IN (SELECT case_id FROM participation WHERE party_id = ?)
    ORDER BY touched_at DESC, id`,
    [keepId, dropId],
  )

/**
 * What a merge will do.
 *
 * @throws NOT_FOUND, INVALID_INPUT for one and the same party
 */
export const mergePreview = (work: Casework, pair: MergePair): MergePreview => {
  const read = readOf(work)
  const { keep, drop } = readPair(read, pair)
  return {
    keep,
    drop,
    merged: mergedValue(valuesIn(keep), valuesIn(drop)),
    conflicts: conflictsOf(keep, drop),
    moved: countMoved(read, pair),
    sharedCases: listSharedCases(read, pair),
  }
}

/**
 * Makes two records of one party one: whatever named the dropped one names the kept one.
 *
 * @throws NOT_FOUND, INVALID_INPUT, CONFLICT where one of the two has changed since the preview, GROUP_RING
 */
export const merge = (
  work: Casework,
  input: MergePair & { keepRevision: number; dropRevision: number; value: PartyInput },
): Party =>
  change(work, (change) => {
    const { write, at } = change
    const { keepId, dropId, value } = input
    const before = readPair(write, input)
    if (before.drop.revision !== input.dropRevision) throw new SandyqError('CONFLICT')
    const createdAt = createdAtOf(write, dropId)

    updateParty(write, { id: keepId, revision: input.keepRevision, at, value })
    const vanished = removeVanishing(write, listVanishing(write, input))
    const moved = repoint(write, { fromId: dropId, toId: keepId, at })
    requireNoRingThrough(write, keepId)
    removeParty(write, dropId)
    removeFromIndex(write, dropId)
    indexParty(write, keepId)

    const after = getParty(write, keepId)
    logMerge(change, { ...before, after, createdAt, moved, vanished })
    return after
  })

const createdAtOf = (read: ReadHandle, partyId: string): string =>
  read.get<{ at: string }>('SELECT created_at AS at FROM party WHERE id = ?', [partyId])?.at ?? ''

const isThere = (read: ReadHandle, partyId: string): boolean => {
  try {
    requireParty(read, partyId)
    return true
  } catch {
    return false
  }
}

/** Its revision goes on from where it was, so that a form filled before the merge cannot save over it. */
const bringBackParty = ({ write, at }: Change, { drop, createdAt }: MergeRecord): void => {
  insertParty(write, { id: drop.id, at, value: valuesIn(drop) })
  write.run('UPDATE party SET revision = ?, created_at = ? WHERE id = ?', [
    drop.revision + 1,
    createdAt,
    drop.id,
  ])
}

/**
 * Takes the merge apart that stands at a place of the log, within a change.
 *
 * @throws NOT_FOUND where there is nothing to take apart, CONFLICT where the kept party has itself become part of another
 */
export const unmergeWithin = (change: Change, seq: number): Party => {
  const { write, at } = change
  const record = readMerge(write, seq)
  const { keep, drop, after } = record
  if (isThere(write, drop.id)) throw new SandyqError('NOT_FOUND')
  if (!isThere(write, keep.id)) throw new SandyqError('CONFLICT')
  const now = getParty(write, keep.id)

  bringBackParty(change, record)
  updateParty(write, {
    id: keep.id,
    revision: now.revision,
    at,
    value: unmergedValue(valuesIn(keep), valuesIn(after), valuesIn(now)),
  })
  pointBack(write, record.moved, { fromId: drop.id, toId: keep.id, at })
  bringBackVanished(write, record.vanished, { pair: { keepId: keep.id, dropId: drop.id }, at })
  for (const { id } of [keep, drop]) indexParty(write, id)

  const back = getParty(write, drop.id)
  logUnmerge(change, { before: now, after: getParty(write, keep.id), back })
  return back
}

/**
 * Takes a merge apart, whenever it was made: what was moved and still names the kept party names the dropped one again.
 *
 * @param seq the place of the merge in the log
 * @throws NOT_FOUND, CONFLICT as {@link unmergeWithin}
 */
export const unmerge = (work: Casework, seq: number): Party =>
  change(work, (change) => unmergeWithin(change, seq))
