import { queryOptions } from '@tanstack/react-query'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { client } from '../../app/api.ts'

/** Begins the keys of all case files. */
export const CASE_FILES = 'case-file'

/** The one reading of a case that everything on its page is shown from. */
export const caseFileQuery = (caseId: CaseId) =>
  queryOptions({ queryKey: [CASE_FILES, caseId], queryFn: () => client.cases.file({ caseId }) })
