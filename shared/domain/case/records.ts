import type { Case } from '../case.ts'
import type { Charge } from '../charge.ts'
import type { Consent } from '../consent.ts'
import type { Contact } from '../contact.ts'
import type { Decision } from '../decision.ts'
import type { Disclosure } from '../disclosure.ts'
import type { Document } from '../document.ts'
import type { Event } from '../event.ts'
import type { Hearing } from '../hearing.ts'
import type { Participation } from '../participation.ts'
import type { Party } from '../party.ts'
import type { ProceduralStatus } from '../procedural-status.ts'
import type { Restraint } from '../restraint.ts'
import type { Sentence } from '../sentence.ts'
import type { Stay } from '../stay.ts'
import type { Task } from '../task.ts'

/** Everything recorded in one case, for the rules that look over more than one record. */
export interface CaseRecords {
  readonly case: Case
  readonly participations: readonly Participation[]
  readonly proceduralStatuses: readonly ProceduralStatus[]
  readonly charges: readonly Charge[]
  readonly restraints: readonly Restraint[]
  readonly stays: readonly Stay[]
  readonly hearings: readonly Hearing[]
  readonly decisions: readonly Decision[]
  readonly sentences: readonly Sentence[]
  readonly events: readonly Event[]
  readonly tasks: readonly Task[]
  readonly contacts: readonly Contact[]
  readonly consents: readonly Consent[]
  readonly disclosures: readonly Disclosure[]
  readonly documents: readonly Document[]
  /** The lives of those whom the case names, as far as they are known to the caller. */
  readonly parties: readonly Pick<Party, 'id' | 'kind' | 'born' | 'died'>[]
}
