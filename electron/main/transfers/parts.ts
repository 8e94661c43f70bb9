import type { ContractRouterClient } from '@orpc/contract'
import type { Token } from '../../../shared/contract/base.ts'
import type { documentsProcessContract } from '../../../shared/contract/documents-process.ts'
import type { vaultProcessContract } from '../../../shared/contract/vault-process.ts'
import type { ProcessPort } from '../../../shared/port/process-port.ts'
import type { Dialogs } from '../../host/host.ts'

/** The vault process while a vault is open in it. */
export interface VaultConnection {
  readonly client: ContractRouterClient<typeof vaultProcessContract>
  readonly port: ProcessPort
}

/** A document process, started for one piece of work and ended after it. */
export interface DocumentsConnection {
  readonly client: ContractRouterClient<typeof documentsProcessContract>
  readonly port: ProcessPort
  /** Processor time of the process in milliseconds; undefined where it cannot be told. */
  processorMs(): number | undefined
  kill(): void
}

/** What the page may hold a token for in place of the thing itself. All are void after a lock. */
export interface TransferTokens {
  issueFile(path: string): Token
  /** @throws SandyqError TOKEN_EXPIRED */
  takeFile(token: Token): string
  /** The same, and the token stays good. @throws SandyqError TOKEN_EXPIRED */
  pathOf(token: Token): string
  issueTarget(path: string): Token
  /** @throws SandyqError TOKEN_EXPIRED */
  takeTarget(token: Token): string
  /** Bytes to be fetched once from the page's own origin; returns the address. */
  issueBytes(bytes: ServedBytes): string
  forget(token: Token): void
}

export interface ServedBytes {
  readonly mediaType: string
  readonly sizeBytes: number
  readonly chunks: AsyncIterable<Uint8Array>
}

/** What the transfers stand on. */
export interface TransferParts {
  readonly dialogs: Dialogs
  readonly tokens: TransferTokens
  /** @throws SandyqError LOCKED */
  vault(): VaultConnection
  startDocuments(): DocumentsConnection
  /** Told with every piece that goes on its way. */
  onProgress?(): void
}
