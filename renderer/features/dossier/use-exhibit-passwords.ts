import { useCallback, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import { client } from '../../app/api.ts'
import { errorCodeOf } from '../../ui/error-code.ts'

/** Whether passwords stand before an export: not asked yet, being looked for, or these documents may have one. */
export type PasswordState =
  | { readonly phase: 'idle'; readonly failure: ErrorCode | undefined }
  | { readonly phase: 'looking' }
  | { readonly phase: 'asking'; readonly documents: readonly DocumentLine[] }

const IDLE: PasswordState = { phase: 'idle', failure: undefined }

/** Finds the exhibits that may ask for a password; `onNone` where there is none. */
export const useExhibitPasswords = () => {
  const [state, setState] = useState<PasswordState>(IDLE)
  return {
    state,
    look: useCallback(async (documents: readonly DocumentLine[], onNone: () => void): Promise<void> => {
      setState({ phase: 'looking' })
      try {
        const { ids } = await client.documentPasswords.wanted({ ids: documents.map(({ id }) => id) })
        const wanted = documents.filter(({ id }) => ids.includes(id))
        if (wanted.length > 0) return setState({ phase: 'asking', documents: wanted })
        setState(IDLE)
        onNone()
      } catch (error) {
        setState({ phase: 'idle', failure: errorCodeOf(error) })
      }
    }, []),
    end: useCallback(() => setState(IDLE), []),
  }
}
