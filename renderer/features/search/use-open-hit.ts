import { useNavigate } from '@tanstack/react-router'
import type { SearchHit } from '../../../shared/domain/search-hit.ts'
import { recordAddress } from '../../records/names/record-address.ts'

/** Goes to the page on which an answer is shown. */
export const useOpenHit = () => {
  const navigate = useNavigate()
  return ({ opens, caseId }: SearchHit): void | Promise<void> => {
    const address = recordAddress({ subject: opens.subject, recordId: opens.id, caseId })
    return address === undefined ? undefined : navigate(address)
  }
}
