import * as z from 'zod'
import { nothing, procedure } from './base.ts'
import { secretSchema } from './secrets.ts'

/**
 * What opens a vault goes from the page to the vault process past main: the page gives the secret, then asks main to open or make
 * the vault, which main does by saying where it lies.
 */
export const entry = {
  /** Kept for one attempt to open or make a vault; then the vault process forgets it. */
  giveSecret: procedure.input(secretSchema).output(nothing),
  /** The recovery key of the vault that was just made, once; NOT_FOUND afterwards. */
  takeRecoveryKey: procedure.output(z.strictObject({ recoveryKey: z.string() })),
}
