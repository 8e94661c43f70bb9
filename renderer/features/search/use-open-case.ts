import { skipToken, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { caseIdSchema } from '../../../shared/domain/ids.ts'
import { api } from '../../app/api.ts'
import type { OpenCase } from './use-commands.ts'

/** The case whose page is open. */
export const useOpenCase = (): OpenCase | undefined => {
  const { caseId } = useParams({ strict: false })
  const id = caseIdSchema.safeParse(caseId).data
  const file = useQuery(api.cases.get.queryOptions({ input: id === undefined ? skipToken : { id } }))
  return id === undefined ? undefined : { id, title: file.data?.title ?? '…' }
}
