import { implement } from '@orpc/server'
import { vaultProcessContract } from '../../../shared/contract/vault-process.ts'
import type { ByteOffers } from '../../../shared/port/byte-stream.ts'
import type { HandOver } from './hand-over.ts'
import type { ProcessSession } from './vault-session.ts'

/** What the procedures stand on. */
export interface VaultContext {
  readonly session: ProcessSession
  readonly offers: Pick<ByteOffers, 'offer'>
  readonly handOver: HandOver
  /** What the page seals its messages for, in base64url. */
  readonly publicKey: string
  /** A text sealed for the process that makes a dossier, in base64url. @throws INVALID_INPUT where its key is none */
  sealFor(documentsKey: string, text: string): string
  /** Ends the process once the answer under way has left it. */
  end(): void
}

/** Asked for whatever is under way: to leave or close stops it. */
const ALWAYS: ReadonlySet<string> = new Set(['internal.leave', 'internal.close'])

/**
 * Every procedure of the vault process starts from here. While a long transaction is under way a question waits for its end:
 * the answer would tell of what may never be.
 */
export const implementer = implement(vaultProcessContract)
  .$context<VaultContext>()
  .use(async ({ context, next, path }) => {
    if (!ALWAYS.has(path.join('.'))) await context.session.quiet()
    return next()
  })
