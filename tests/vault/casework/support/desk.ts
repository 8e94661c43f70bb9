import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach } from 'vitest'
import { router } from '../../../../electron/vault/api/router.ts'
import { type ProcessSession, vaultSession } from '../../../../electron/vault/api/vault-session.ts'
import { encodeErrors } from '../../../../shared/contract/encode-errors.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../../support/vaults.ts'

/** Sunday, 22 November 2026, noon in Almaty. */
export const NOON = Date.parse('2026-11-22T07:00:00.000Z')

const opened: ProcessSession[] = []

afterEach(async () => {
  for (const session of opened.splice(0)) await session.close().catch(() => undefined)
})

/** One session and a client that goes through the same schemas and errors as main does, in the same process. */
export const newDesk = (now: () => number = () => NOON) => {
  const session = vaultSession({ kdf: LOWEST_COST, now })
  opened.push(session)
  const streams = new Map<string, AsyncIterable<Uint8Array>>()
  const offer = (bytes: AsyncIterable<Uint8Array>): string => {
    const id = `stream-${streams.size}`
    streams.set(id, bytes)
    return id
  }
  const context = { session, offers: { offer }, end: () => undefined }
  const client = createRouterClient(router, { context, interceptors: [encodeErrors] })
  return { session, client, streams }
}

export type Desk = ReturnType<typeof newDesk>
export type Client = Desk['client']

/** A desk with a new vault open on it. */
export const deskWithVault = async (now?: () => number) => {
  const desk = newDesk(now)
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { recoveryKey } = await desk.client.internal.create({ folder, passphrase: PASSPHRASE })
  return { ...desk, folder, recoveryKey }
}

/** The code with which a call fails. */
export const codeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
    return 'no error'
  } catch (error) {
    return String(Reflect.get(Object(error), 'code'))
  }
}
