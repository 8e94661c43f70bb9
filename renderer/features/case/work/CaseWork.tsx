import { Contacts } from './Contacts.tsx'
import { Interventions } from './Interventions.tsx'
import { Tasks } from './Tasks.tsx'

export interface CaseWorkProps {
  /** The task, contact or intervention that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** What is to be done in a case, with whom one was in touch, and who wrote or spoke for whom. */
export const CaseWork = ({ openId }: CaseWorkProps) => (
  <>
    <Tasks openId={openId} />
    <Contacts openId={openId} />
    <Interventions openId={openId} />
  </>
)
