import { MutationCache, QueryClient } from '@tanstack/react-query'

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
    mutationCache: new MutationCache({ onSuccess: () => queryClient.invalidateQueries() }),
  })
  return queryClient
}
