import { MutationCache, type MutationKey, QueryClient } from '@tanstack/react-query'
import { offerUndo } from './undo.tsx'

/** Calls after which something is gone: `[['charges', 'remove'], …]`. */
const takesAway = (key: MutationKey | undefined): boolean => {
  const path: unknown = key?.[0]
  const call: unknown = Array.isArray(path) ? path.at(-1) : undefined
  return call === 'remove' || call === 'merge'
}

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
      onSuccess: (_result, _input, _before, { options }) => {
        const readAgain = () => void queryClient.invalidateQueries()
        if (takesAway(options.mutationKey)) void offerUndo(readAgain)
        return queryClient.invalidateQueries()
      },
    }),
  })
  return queryClient
}
