import type { ClientLink } from '@orpc/client'
import { createRouterClient } from '@orpc/server'
import type { Host } from '../../electron/host/host.ts'
import type { Program } from '../../electron/main/program.ts'
import { createPageClient, type PageClient } from '../../renderer/app/page-client.ts'

type Link = ClientLink<Record<never, never>>

/** Main's own answers without the gateway. */
const straightTo = ({ router }: Program): Link => {
  const calls: unknown = createRouterClient(router)
  return {
    call: async (path, input, options) => {
      const call = path.reduce<unknown>((at, name) => Reflect.get(Object(at), name), calls)
      if (typeof call !== 'function') throw new Error('no such call')
      return call(input, options)
    },
  }
}

/** The sealed channel is void once the vault is locked; the page hears of it in the same way. */
const followLocks = async ({ client, leaveVault }: PageClient): Promise<void> => {
  for await (const { phase } of await client.session.watch()) {
    if (phase === 'closed' || phase === 'locking') leaveVault()
  }
}

/**
 * The page's calls made by hand beside the page: for the demo, tests and benchmarks. Boot the program on `host`, which is the
 * given one and lets the answers of the vault process be seen, then take the calls from `enter`.
 */
export const besidePage = <H extends Host>(host: H) => {
  const listeners = new Set<(text: string) => void>()
  const tapped: H = {
    ...host,
    postToPage: (text: string) => {
      for (const listener of listeners) listener(text)
      host.postToPage(text)
    },
  }
  const enter = (program: Program): PageClient => {
    const calls = createPageClient(straightTo(program), {
      post: program.onFrame,
      listen: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    })
    void followLocks(calls)
    return calls
  }
  return { host: tapped, enter }
}
