import * as z from 'zod'
import { instantSchema } from '../domain/dates.ts'
import { nothing, procedure } from './base.ts'

/** A passphrase in transit. Longer than anyone types; NFKC is applied by the vault. */
export const passphraseSchema = z.string().min(1).max(1_024)

/** A recovery key as typed, digits with any spaces and hyphens. */
export const recoveryKeySchema = z.string().min(1).max(200)

/** Either of the two secrets that open a vault. */
export const secretSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), value: passphraseSchema }),
  z.strictObject({ kind: z.literal('recoveryKey'), value: recoveryKeySchema }),
])

/** Whether a replaced secret is certain not to open the vault any more; else the next opening tries to take it away. */
const isOldGone = z.boolean()

/** The secrets of the open vault. */
export const secrets = {
  status: procedure.output(
    z.strictObject({
      vaultName: z.string(),
      createdAt: instantSchema,
      /** The owner has shown by typing it that the recovery key was written down. */
      recoveryKeyConfirmed: z.boolean(),
      kdf: z.strictObject({ memoryMiB: z.int(), passes: z.int(), lanes: z.int() }),
    }),
  ),
  /** Whoever has lost the passphrase proves with the recovery key that the vault is theirs. */
  changePassphrase: procedure
    .input(z.strictObject({ current: secretSchema, next: passphraseSchema }))
    .output(z.strictObject({ isOldGone })),
  /** RECOVERY_KEY_MISTYPED where a check digit or the key is wrong; true marks it as confirmed. */
  confirmRecoveryKey: procedure.input(z.strictObject({ recoveryKey: recoveryKeySchema })).output(nothing),
  /** Makes a new recovery key, shown once; the old one stops working, unless `isOldGone` is false. */
  replaceRecoveryKey: procedure
    .input(z.strictObject({ passphrase: passphraseSchema }))
    .output(z.strictObject({ recoveryKey: z.string(), isOldGone })),
}
