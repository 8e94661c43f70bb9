import { Contacts } from './Contacts.tsx'
import { Tasks } from './Tasks.tsx'

export interface CaseWorkProps {
  /** The task or contact that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** What is to be done in a case, and with whom one was in touch. */
export const CaseWork = ({ openId }: CaseWorkProps) => (
  <>
    <Tasks openId={openId} />
    <Contacts openId={openId} />
  </>
)
