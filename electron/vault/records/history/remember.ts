import type { Undoable } from '../../../../shared/domain/history.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { WriteHandle } from '../../store/database/handles.ts'
import type { AuditFact } from '../audit/audit-entry.ts'
import { readAuditState } from '../audit/audit-log.ts'
import { hasTouchedCustody, hasTouchedLaws, takeCaptured } from './capture.ts'
import { MOST_ROWS, type Sitting, type UndoUnit } from './sitting.ts'
import { changedTitleOf } from './titles.ts'

/** How a change is called in the list of those that can be taken back. */
const ACTIONS: Readonly<Partial<Record<AuditFact['action'], Undoable['action']>>> = {
  create: 'create',
  import: 'create',
  update: 'update',
  remove: 'remove',
  merge: 'merge',
  unmerge: 'update',
  restore: 'update',
}

/** The record that a change is about, as the list of those that can be taken back calls it. */
export type UndoMain = Pick<Undoable, 'action' | 'subject' | 'recordId' | 'caseId' | 'others'>

/** What the change is about, where it does not say so: the first thing that it says of a record. */
const mainOf = (facts: readonly AuditFact[]): UndoMain | undefined => {
  for (const fact of facts) {
    const action = ACTIONS[fact.action]
    const { subject, recordId } = fact
    if (action !== undefined && subject !== 'vault' && recordId !== undefined) {
      const caseId = subject === 'party' ? null : ((fact.caseId ?? null) as CaseId | null)
      return { action, subject, recordId, caseId }
    }
  }
  return
}

/** What a change leaves for the sitting, to be taken over when it is durable. */
export interface Remembered {
  readonly unit: UndoUnit | undefined
  readonly touchesCustody: boolean
  readonly touchesLaws: boolean
}

/**
 * Sums up the change under way, at its end and within it.
 *
 * @param title what was removed, as it was called before; empty for what is still there
 */
export const sumUp = (
  write: WriteHandle,
  {
    facts,
    about,
    ...told
  }: Pick<UndoUnit, 'at' | 'facts' | 'title' | 'isWayBack'> & { readonly about: UndoMain | undefined },
): Remembered => {
  const touches = { touchesCustody: hasTouchedCustody(write), touchesLaws: hasTouchedLaws(write) }
  const main = about ?? mainOf(facts)
  // Whoever removes is told that there is a way back, and whoever went back that there is one again.
  const isPromised = main?.action === 'remove' || told.isWayBack
  const rows = takeCaptured(write, isPromised ? Number.MAX_SAFE_INTEGER : MOST_ROWS)
  if (main === undefined || rows === null || rows.length === 0) return { unit: undefined, ...touches }
  const { count: seq } = readAuditState(write)
  const title = told.title.length === 0 ? changedTitleOf(write, main.subject, main.recordId) : told.title
  return { unit: { ...told, ...main, seq, title, rows, facts }, ...touches }
}

/** Takes over what a change left, once it is durable. */
export const remember = (sitting: Sitting, { unit, touchesCustody, touchesLaws }: Remembered): void => {
  if (touchesCustody) sitting.custody = undefined
  if (touchesLaws) sitting.laws = undefined
  if (unit !== undefined) sitting.remember(unit)
}
