import type { ReactNode } from 'react'
import type { Case } from '../../../shared/domain/case.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'

/** What the route table gives the page of one case. */
export interface CasePageProps {
  readonly caseId: CaseId
  readonly tab: string
  /** The part "documents", made by another feature. */
  readonly documents: ReactNode
  /** Buttons for the heading, made by other features. */
  readonly renderActions: (of: Case) => ReactNode
}

export const CasesPage = (): null => null
export const CasePage = (_props: CasePageProps): null => null
