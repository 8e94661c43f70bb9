import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { errorCodeOf } from '../../ui/error-code.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { CaseFileContext } from './case-file-context.ts'
import { caseFileQuery } from './case-file-query.ts'
import { shownCase } from './shown-case.ts'

interface CaseFileProviderProps {
  readonly caseId: CaseId
  /** Shown where there is no such case. */
  readonly notFound: ReactNode
  readonly children: ReactNode
}

/** Reads a case whole, in one call, and gives it to everything below; so the page appears at once and tells one story. */
export const CaseFileProvider = ({ caseId, notFound, children }: CaseFileProviderProps) => {
  const file = useQuery({ ...caseFileQuery(caseId), select: shownCase })
  if (file.isError && errorCodeOf(file.error) === 'NOT_FOUND') return notFound
  return (
    <QueryView query={file}>{(read) => <CaseFileContext value={read}>{children}</CaseFileContext>}</QueryView>
  )
}
