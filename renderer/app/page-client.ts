import { type ClientLink, createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { mainContract, pageContract } from '../../shared/contract/index.ts'
import { type Frames, openVaultChannel } from './vault-channel.ts'

/**
 * Every call the page can make.
 *
 * Plain calls: `await client.cases.get({ id })`. Streams: `for await (const event of await client.session.watch())`;
 * to stop one, pass `{ signal }` as the second argument.
 */
export type ApiClient = ContractRouterClient<typeof pageContract>

type Link = ClientLink<Record<never, never>>
type Secret = Parameters<ApiClient['entry']['giveSecret']>[0]
type VaultPlace = Parameters<ApiClient['session']['unlock']>[0]
type NewVault = Parameters<ApiClient['session']['create']>[0]

/** What main answers itself; everything else goes sealed to the vault process. */
const OF_MAIN: ReadonlySet<string> = new Set<keyof typeof mainContract>(['app', 'session', 'transfers'])

export interface PageClient {
  readonly client: ApiClient
  /** Opens a vault with a secret that main never sees. */
  unlock(place: VaultPlace, secret: Secret): ReturnType<ApiClient['session']['unlock']>
  /** Makes a vault and opens it; the recovery key comes past main as well. */
  create(
    place: NewVault,
    passphrase: string,
  ): Promise<Awaited<ReturnType<ApiClient['session']['create']>> & { readonly recoveryKey: string }>
  /** The vault process is gone: whatever was asked of it fails with LOCKED. */
  leaveVault(): void
}

const locked = () => new ORPCError('LOCKED', { defined: true, message: 'LOCKED' })

/** The way to the vault process that is there now. */
const vaultWay = (frames: Frames, findKey: () => Promise<string>) => {
  interface Way {
    readonly link: Link
    close(): void
  }
  let present: Promise<Way> | undefined

  const connect = async (key: Promise<string>): Promise<Way> => {
    const channel = await openVaultChannel(frames, await key)
    const link = new RPCLink<Record<never, never>>({ port: channel.port })
    // The call library forgets a call that it has not sent yet when its port closes; nobody shall wait for it.
    const waiting = new Set<(error: unknown) => void>()
    return {
      link: {
        call: (path, input, options) =>
          new Promise((resolve, reject) => {
            waiting.add(reject)
            const settled = (): void => void waiting.delete(reject)
            link.call(path, input, options).then(resolve, reject).finally(settled)
          }),
      },
      close: () => {
        for (const reject of waiting) reject(locked())
        channel.close()
      },
    }
  }
  const become = (key: Promise<string>): Promise<Way> => {
    leave()
    const way = connect(key)
    present = way
    way.catch(() => {
      if (present === way) present = undefined
    })
    return way
  }
  const leave = (): void => {
    present?.then(
      (way) => way.close(),
      () => undefined,
    )
    present = undefined
  }
  const link: Link = {
    call: async (path, input, options) =>
      (await (present ?? become(findKey()))).link.call(path, input, options),
  }
  return { link, become, leave }
}

/** All calls of the page over two ways: main's, and the sealed one to the vault process. */
export const createPageClient = (mainLink: Link, frames: Frames): PageClient => {
  const way = vaultWay(frames, async () => (await client.session.vaultKey()).publicKey)
  const client: ApiClient = createORPCClient<ApiClient>({
    call: (path, input, options) =>
      (OF_MAIN.has(path[0] ?? '') ? mainLink : way.link).call(path, input, options),
  })

  /** A process that has been given the secret and waits to hear where the vault lies. */
  const handOver = async (secret: Secret): Promise<void> => {
    await way.become(client.session.prepare().then(({ publicKey }) => publicKey))
    await client.entry.giveSecret(secret)
  }

  return {
    client,
    unlock: async (place, secret) => {
      await handOver(secret)
      return client.session.unlock(place)
    },
    create: async (place, passphrase) => {
      await handOver({ kind: 'passphrase', value: passphrase })
      const made = await client.session.create(place)
      return { ...made, ...(await client.entry.takeRecoveryKey()) }
    },
    leaveVault: way.leave,
  }
}
