import { SandyqError } from '../../../../shared/contract/errors.ts'
import { checkPassphrase } from '../../../../shared/domain/passphrase/check-passphrase.ts'
import type { AuditAction } from '../../records/audit/audit-entry.ts'
import { type Casework, change, readOf } from '../../records/change.ts'
import { forgetGoneSlots, noteReplacedIn } from '../../records/replaced-slots.ts'
import { getVaultInfo, setRecoveryKeyConfirmed } from '../../records/vault-info.ts'
import type { SecretChange, VaultSecret } from '../../store/lifecycle/types.ts'
import { readKdf, requireSecret } from './passphrase-slot.ts'

/** @throws WEAK_PASSPHRASE */
export const requireStrongPassphrase = (passphrase: string, vaultName: string): void => {
  if (checkPassphrase(passphrase, { names: [vaultName] }).length > 0) throw new SandyqError('WEAK_PASSPHRASE')
}

/**
 * A change of the secrets in the log; `isConfirmed` is what is known of the recovery key from now on. Written before the change:
 * an entry for a change that then failed is better than a new secret that nobody hears of because the log could not be written.
 */
const note = async (work: Casework, action: AuditAction, isConfirmed?: boolean): Promise<void> => {
  await work.vault.database.quiet()
  change(work, ({ write, audit }) => {
    if (isConfirmed !== undefined) setRecoveryKeyConfirmed(write, isConfirmed)
    audit({ action, subject: 'vault' })
  })
}

export const secretsStatus = async (work: Casework) => {
  const { memoryKib, passes, lanes } = await readKdf(work.folder)
  return {
    vaultName: work.vault.name,
    ...getVaultInfo(readOf(work)),
    kdf: { memoryMiB: Math.floor(memoryKib / 1024), passes, lanes },
  }
}

/**
 * The new passphrase works in any case; `isOldGone` says whether the old one does not.
 *
 * @throws WRONG_SECRET, RECOVERY_KEY_MISTYPED, WEAK_PASSPHRASE, MEMORY_SHORT, DISK_FULL, DISK_FAILED
 */
export const changePassphrase = async (
  work: Casework,
  { current, next }: { current: VaultSecret; next: string },
): Promise<SecretChange> => {
  requireStrongPassphrase(next, work.vault.name)
  await requireSecret(work.folder, current)
  await note(work, 'passphrase-change')
  const { vault } = work
  const change = await vault.changePassphrase(next, noteReplacedIn(vault.database))
  forgetGoneSlots(vault)
  return change
}

/** @throws RECOVERY_KEY_MISTYPED where a check digit or the key is wrong */
export const confirmRecoveryKey = async (work: Casework, recoveryKey: string): Promise<void> => {
  if (!(await work.vault.verifyRecoveryKey(recoveryKey))) throw new SandyqError('RECOVERY_KEY_MISTYPED')
  await note(work, 'recovery-key-confirm', true)
}

/**
 * Makes a new recovery key, shown once.
 *
 * @throws WRONG_SECRET, MEMORY_SHORT, DISK_FULL, DISK_FAILED
 */
export const replaceRecoveryKey = async (
  work: Casework,
  passphrase: string,
): Promise<SecretChange & { readonly recoveryKey: string }> => {
  await requireSecret(work.folder, { kind: 'passphrase', value: passphrase })
  await note(work, 'recovery-key-replace', false)
  const { vault } = work
  const change = await vault.replaceRecoveryKey(noteReplacedIn(vault.database))
  forgetGoneSlots(vault)
  return change
}
