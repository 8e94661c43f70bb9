import { useNavigate, useRouter } from '@tanstack/react-router'
import type { SearchHit } from '../../../shared/domain/search-hit.ts'
import { recordAddress } from '../../records/names/record-address.ts'

/** Goes to the page on which an answer is shown. */
export const useOpenHit = () => {
  const navigate = useNavigate()
  const router = useRouter()
  return async ({ opens, caseId }: SearchHit): Promise<void> => {
    const address = recordAddress({ subject: opens.subject, recordId: opens.id, caseId })
    if (address === undefined) return
    // Its form was opened from here and closed since: an address that does not change would not open it again.
    if (router.buildLocation(address).href === router.state.location.href)
      await navigate({ to: '.', search: ({ open: _closed, ...rest }) => rest, replace: true })
    await navigate(address)
  }
}
