import { Contacts } from './Contacts.tsx'
import { Deadlines } from './Deadlines.tsx'
import { Interventions } from './Interventions.tsx'
import { Tasks } from './Tasks.tsx'

export interface CaseWorkProps {
  /** The task, contact or intervention that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** By when somebody has to act in a case, what is to be done, with whom one was in touch, and who wrote or spoke for whom. */
export const CaseWork = ({ openId }: CaseWorkProps) => (
  <>
    <Deadlines openId={openId} />
    <Tasks openId={openId} />
    <Contacts openId={openId} />
    <Interventions openId={openId} />
  </>
)
