import type { SearchHit } from '../../../shared/domain/search-hit.ts'
import { recordAddress } from '../../records/names/record-address.ts'
import { useGo } from './use-go.ts'

/** Goes to the page on which an answer is shown. */
export const useOpenHit = () => {
  const go = useGo()
  return async ({ opens, caseId }: SearchHit): Promise<void> => {
    const address = recordAddress({ subject: opens.subject, recordId: opens.id, caseId })
    if (address !== undefined) await go(address)
  }
}
