import { createRouterClient } from '@orpc/server'
import { handOver } from '../electron/vault/api/hand-over.ts'
import { router } from '../electron/vault/api/router.ts'
import { type SessionOptions, vaultSession } from '../electron/vault/api/vault-session.ts'
import { KDF_LIMITS } from '../electron/vault/store/keys/kdf.ts'
import { encodeErrors } from '../shared/contract/encode-errors.ts'

/** One session and a client that goes through the same schemas and errors as main does, in the same process. */
export const bareDesk = (now: () => number, more: SessionOptions = {}) => {
  const session = vaultSession({ kdf: KDF_LIMITS.lowest, now, ...more })
  const streams = new Map<string, AsyncIterable<Uint8Array>>()
  const offer = (bytes: AsyncIterable<Uint8Array>): string => {
    const id = `stream-${streams.size}`
    streams.set(id, bytes)
    return id
  }
  const context = {
    session,
    offers: { offer },
    handOver: handOver(),
    publicKey: '',
    sealFor: () => '',
    end: () => undefined,
  }
  const client = createRouterClient(router, { context, interceptors: [encodeErrors] })
  return { session, client, streams }
}

export type Desk = ReturnType<typeof bareDesk>
export type Client = Desk['client']
