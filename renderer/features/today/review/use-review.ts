import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { ReviewMark } from '../../../../shared/domain/week-review.ts'
import { api, client } from '../../../app/api.ts'

export type ReviewView = Awaited<ReturnType<typeof client.review.get>>

const isSame = (one: ReviewMark, other: ReviewMark): boolean =>
  one.part === other.part && one.recordId === other.recordId

/** All that is open, and its marks; a mark shows at once and goes again where the vault did not take it. */
export const useReview = (today: IsoDate) => {
  const queryClient = useQueryClient()
  const [error, setError] = useState<unknown>()
  const options = api.review.get.queryOptions({ input: { today } })
  const view = useQuery(options)
  const put = (mark: ReviewMark, isSeen: boolean): void => {
    queryClient.setQueryData(options.queryKey, (found) => {
      if (found === undefined) return found
      const rest = found.seen.filter((one) => !isSame(one, mark))
      return { ...found, seen: isSeen ? [...rest, mark] : rest }
    })
  }
  const mark = async (of: ReviewMark, isSeen: boolean): Promise<void> => {
    setError(undefined)
    put(of, isSeen)
    try {
      await client.review.mark({ ...of, today, isSeen })
      // The first page says how much was looked at.
      queryClient.removeQueries({ queryKey: api.today.key(), type: 'inactive' })
    } catch (thrown) {
      put(of, !isSeen)
      setError(thrown)
    }
  }
  return { view, mark, error }
}
