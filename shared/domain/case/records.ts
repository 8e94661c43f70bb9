import type { Case } from '../kinds/case.ts'
import type { Charge } from '../kinds/charge.ts'
import type { Consent } from '../kinds/consent.ts'
import type { Contact } from '../kinds/contact.ts'
import type { Deadline } from '../kinds/deadline.ts'
import type { Decision } from '../kinds/decision.ts'
import type { Disclosure } from '../kinds/disclosure.ts'
import type { Document } from '../kinds/document.ts'
import type { Event } from '../kinds/event.ts'
import type { Figure } from '../kinds/figure.ts'
import type { Hearing } from '../kinds/hearing.ts'
import type { Intervention } from '../kinds/intervention.ts'
import type { Item } from '../kinds/item.ts'
import type { Link } from '../kinds/link.ts'
import type { Participation } from '../kinds/participation.ts'
import type { Party } from '../kinds/party.ts'
import type { ProceduralStatus } from '../kinds/procedural-status.ts'
import type { Relation } from '../kinds/relation.ts'
import type { Restraint } from '../kinds/restraint.ts'
import type { Sentence } from '../kinds/sentence.ts'
import type { Source } from '../kinds/source.ts'
import type { Statement } from '../kinds/statement.ts'
import type { Stay } from '../kinds/stay.ts'
import type { Task } from '../kinds/task.ts'

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
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly items: readonly Item[]
  readonly events: readonly Event[]
  readonly deadlines: readonly Deadline[]
  readonly tasks: readonly Task[]
  readonly contacts: readonly Contact[]
  readonly interventions: readonly Intervention[]
  readonly consents: readonly Consent[]
  readonly disclosures: readonly Disclosure[]
  readonly documents: readonly Document[]
  readonly sources: readonly Source[]
  readonly links: readonly Link[]
  /** The names, lives and numbers of those whom the case names, as far as they are known to the caller. */
  readonly parties: readonly Pick<
    Party,
    'id' | 'kind' | 'names' | 'born' | 'died' | 'countMin' | 'countMax'
  >[]
  /** The ties between them, apart from the case. */
  readonly relations: readonly Pick<Relation, 'id' | 'fromId' | 'toId' | 'kind'>[]
}
