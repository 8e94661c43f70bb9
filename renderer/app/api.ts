import { RPCLink } from '@orpc/client/message-port'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { splitBridge } from './bridge-port.ts'
import { createPageClient } from './page-client.ts'

const bridge = splitBridge(window.sandyq)

/** What opens a vault: secrets go to the vault process past main. */
export const entrance = createPageClient(new RPCLink({ port: bridge.port }), bridge.frames)

export const { client } = entrance

/**
 * The same calls for TanStack Query.
 *
 * Read: `useQuery(api.cases.get.queryOptions({ input: { id } }))`.
 * Change: `useMutation(api.cases.update.mutationOptions())`; after a successful change what it touched is read again
 * (see `records/refresh.ts`), so nothing has to be invalidated by hand.
 * Never put a passphrase or a recovery key through a mutation: the mutation cache would keep it. Use `useTask`.
 */
export const api = createTanstackQueryUtils(client)
