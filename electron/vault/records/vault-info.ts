import { SandyqError } from '../../../shared/contract/errors.ts'
import type { Instant } from '../../../shared/domain/dates.ts'
import type { ReadHandle, WriteHandle } from '../store/database/handles.ts'

/** What the vault knows about itself beside its header; one row, made with the schema. */
export interface VaultInfo {
  readonly createdAt: Instant
  readonly recoveryKeyConfirmed: boolean
}

/** @throws DATABASE_DAMAGED */
export const getVaultInfo = (read: ReadHandle): VaultInfo => {
  const row = read.get<{ createdAt: Instant; confirmed: number }>(
    'SELECT created_at AS createdAt, recovery_key_confirmed AS confirmed FROM vault_info',
  )
  if (row === undefined) throw new SandyqError('DATABASE_DAMAGED')
  return { createdAt: row.createdAt, recoveryKeyConfirmed: row.confirmed === 1 }
}

export const setRecoveryKeyConfirmed = (write: WriteHandle, isConfirmed: boolean): void => {
  write.run('UPDATE vault_info SET recovery_key_confirmed = ?', [isConfirmed ? 1 : 0])
}
