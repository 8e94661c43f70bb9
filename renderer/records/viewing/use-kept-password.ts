import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../app/api.ts'

/** What was typed to open a document is kept in the vault once it has opened it, and no sooner. */
export const useKeptPassword = (id: DocumentId) => {
  const queryClient = useQueryClient()
  const typed = useRef<string>(undefined)
  return {
    find: useCallback(
      async (mediaType: string): Promise<string> =>
        mediaType === 'application/pdf' ? ((await client.documentPasswords.get({ id })).password ?? '') : '',
      [id],
    ),
    type: useCallback((text: string): void => {
      typed.current = text
    }, []),
    wasWrong: useCallback((): void => {
      typed.current = undefined
    }, []),
    opened: useCallback(async (): Promise<void> => {
      const password = typed.current
      typed.current = undefined
      if (password === undefined || password === '') return
      await client.documentPasswords.keep({ id, password })
      await queryClient.invalidateQueries({ queryKey: api.documentPasswords.key() })
    }, [id, queryClient]),
  }
}
