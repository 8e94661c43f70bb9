import { useQuery } from '@tanstack/react-query'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { api } from '../../app/api.ts'
import { QueryView } from '../../ui/index.ts'
import { Consents } from './Consents.tsx'
import { Disclosures } from './Disclosures.tsx'

export interface CaseConsentsProps {
  readonly caseId: CaseId
  /** The consent or disclosure that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** Who agreed to what, and what was told to whom on the strength of it. */
export const CaseConsents = ({ caseId, openId }: CaseConsentsProps) => {
  const consents = useQuery(api.consents.list.queryOptions({ input: { caseId } }))
  return (
    <QueryView query={consents}>
      {(read) => (
        <>
          <Consents caseId={caseId} openId={openId} consents={read} />
          <Disclosures caseId={caseId} openId={openId} consents={read} />
        </>
      )}
    </QueryView>
  )
}
