import type { HistoryAction } from '../../../../shared/domain/history.ts'

/** Actions after which the log holds the whole record. */
export const WITH_VALUES: readonly HistoryAction[] = ['create', 'import', 'update', 'restore']

/** Whether a place of the log holds a whole record to go back to. */
export const canBringBack = (row: { readonly action: HistoryAction }, after: object): boolean =>
  WITH_VALUES.includes(row.action) && Object.keys(after).length > 0
