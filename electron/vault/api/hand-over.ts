import { SandyqError } from '../../../shared/contract/errors.ts'
import type { VaultSecret } from '../store/vault.ts'

/** What the page and this process hand each other around the opening of a vault, each thing once. */
export interface HandOver {
  giveSecret(secret: VaultSecret): void
  /** @throws INVALID_INPUT where none was given */
  takeSecret(): VaultSecret
  giveRecoveryKey(recoveryKey: string): void
  /** @throws NOT_FOUND where there is none */
  takeRecoveryKey(): string
}

export const handOver = (): HandOver => {
  let secret: VaultSecret | undefined
  let recoveryKey: string | undefined
  return {
    giveSecret: (given) => {
      secret = given
    },
    takeSecret: () => {
      const taken = secret
      secret = undefined
      if (taken === undefined) throw new SandyqError('INVALID_INPUT')
      return taken
    },
    giveRecoveryKey: (made) => {
      recoveryKey = made
    },
    takeRecoveryKey: () => {
      const taken = recoveryKey
      recoveryKey = undefined
      if (taken === undefined) throw new SandyqError('NOT_FOUND')
      return taken
    },
  }
}
