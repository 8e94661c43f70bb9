import { SandyqError } from '../../../../shared/contract/errors.ts'
import { parseRecoveryKey } from '../../../../shared/domain/recovery-key.ts'
import type { SlotSecret } from '../header/slots.ts'
import { passphraseBytes } from '../keys/passphrase.ts'
import type { VaultSecret } from './types.ts'

/** A typed recovery key as a slot's secret. Errors: RECOVERY_KEY_MISTYPED. */
export const recoverySecret = (typed: string): SlotSecret => {
  const bytes = parseRecoveryKey(typed)
  if (bytes === undefined) throw new SandyqError('RECOVERY_KEY_MISTYPED')
  return { kind: 'recoveryKey', bytes }
}

export const passphraseSecret = (typed: string): SlotSecret => ({
  kind: 'passphrase',
  bytes: passphraseBytes(typed),
})

/** Runs `work` with a typed secret as bytes and zeroes them afterwards. Errors: RECOVERY_KEY_MISTYPED, and the work's. */
export const withSecret = async <T>(
  typed: VaultSecret,
  work: (secret: SlotSecret) => Promise<T>,
): Promise<T> => {
  const secret = typed.kind === 'passphrase' ? passphraseSecret(typed.value) : recoverySecret(typed.value)
  try {
    return await work(secret)
  } finally {
    secret.bytes.fill(0)
  }
}
