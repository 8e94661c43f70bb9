import { checkRecoveryKeyGroup, RECOVERY_KEY_GROUPS } from '../../../shared/domain/recovery-key.ts'

/** Eight groups as typed, each of at most six digits. */
export type TypedGroups = readonly string[]

export const NO_GROUPS: TypedGroups = Array.from({ length: RECOVERY_KEY_GROUPS }, () => '')

/** Every group is complete and its check digit fits. */
export const isWholeKey = (groups: TypedGroups): boolean =>
  groups.every((digits, index) => checkRecoveryKeyGroup(index, digits) === 'good')
