import type { HistoryEntry } from '../../../shared/domain/history.ts'

/** Merges of this record that still stand, the newest first: a merge and its way back cancel one another. */
export const standingMerges = (entries: readonly HistoryEntry[]): HistoryEntry[] => {
  let undone = 0
  return entries.filter(({ action }) => {
    if (action === 'unmerge') undone += 1
    if (action !== 'merge') return false
    if (undone === 0) return true
    undone -= 1
    return false
  })
}
