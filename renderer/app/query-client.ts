import { MutationCache, type MutationKey, QueryClient } from '@tanstack/react-query'
import { refreshAfter } from '../records/refresh.ts'
import { offerUndo } from '../records/undo.tsx'

/** The names of the call that a mutation makes, from `[['charges', 'remove'], …]`. */
const pathOf = (key: MutationKey | undefined): readonly unknown[] => {
  const path: unknown = key?.[0]
  return Array.isArray(path) ? path : []
}

/** Calls after which something is gone, or much is not what it was. */
const TAKES_AWAY: readonly unknown[] = ['remove', 'merge', 'changeMany', 'removeMany']

/** A change after which everything is as it was leaves nothing to take back; the last change is another one. */
const hasChanged = (answer: unknown): boolean => Reflect.get(Object(answer), 'changed') !== 0

/**
 * One for each opened vault; dropped with everything in it when the vault locks.
 *
 * The vault is on this computer and only this page changes it: what was read stays true until the next change, and a
 * failed call is not repeated behind the user's back.
 */
export const createQueryClient = (): QueryClient => {
  const queryClient: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
    mutationCache: new MutationCache({
      onSuccess: (answer, _input, _before, { options }) => {
        const path = pathOf(options.mutationKey)
        if (TAKES_AWAY.includes(path.at(-1)) && hasChanged(answer)) void offerUndo(queryClient)
        return refreshAfter(queryClient, path, answer)
      },
    }),
  })
  return queryClient
}
