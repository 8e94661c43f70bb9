import type { CaseId } from '../../../shared/domain/ids.ts'
import { Contacts } from './Contacts.tsx'
import { Tasks } from './Tasks.tsx'

export interface CaseWorkProps {
  readonly caseId: CaseId
  /** The task or contact that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** What is to be done in a case, and with whom one was in touch. */
export const CaseWork = ({ caseId, openId }: CaseWorkProps) => (
  <>
    <Tasks caseId={caseId} openId={openId} />
    <Contacts caseId={caseId} openId={openId} />
  </>
)
