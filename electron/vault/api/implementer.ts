import { implement } from '@orpc/server'
import { vaultProcessContract } from '../../../shared/contract/vault-process.ts'
import type { ByteOffers } from '../../../shared/port/byte-stream.ts'
import type { VaultSession } from './vault-session.ts'

/** What the procedures stand on. */
export interface VaultContext {
  readonly session: VaultSession
  readonly offers: Pick<ByteOffers, 'offer'>
  /** Ends the process once the answer under way has left it. */
  end(): void
}

/** Every procedure of the vault process starts from here. */
export const implementer = implement(vaultProcessContract).$context<VaultContext>()
