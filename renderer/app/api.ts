import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { pageContract } from '../../shared/contract/index.ts'
import { bridgePort } from './bridge-port.ts'

/**
 * Every call the page can make.
 *
 * Plain calls: `await client.cases.get({ id })`. Streams: `for await (const event of await client.session.watch())`;
 * to stop one, pass `{ signal }` as the second argument.
 */
export type ApiClient = ContractRouterClient<typeof pageContract>

export const client: ApiClient = createORPCClient(new RPCLink({ port: bridgePort(window.sandyq) }))

/**
 * The same calls for TanStack Query.
 *
 * Read: `useQuery(api.cases.get.queryOptions({ input: { id } }))`.
 * Change: `useMutation(api.cases.update.mutationOptions())`; after a successful change what it touched is read again
 * (see `records/refresh.ts`), so nothing has to be invalidated by hand.
 * Never put a passphrase or a recovery key through a mutation: the mutation cache would keep it. Use `useTask`.
 */
export const api = createTanstackQueryUtils(client)
