import { caseKind } from './case.ts'
import { chargeKind } from './charge.ts'
import { consentKind } from './consent.ts'
import { contactKind } from './contact.ts'
import { deadlineKind } from './deadline.ts'
import { decisionKind } from './decision.ts'
import { disclosureKind } from './disclosure.ts'
import { documentKind } from './document.ts'
import { eventKind } from './event.ts'
import { figureKind } from './figure.ts'
import { hearingKind } from './hearing.ts'
import { interventionKind } from './intervention.ts'
import { itemKind } from './item.ts'
import type { Kind } from './kind.ts'
import { linkKind } from './link.ts'
import { noteKind } from './note.ts'
import { participationKind } from './participation.ts'
import { partyKind } from './party.ts'
import { proceduralStatusKind } from './procedural-status.ts'
import { relationKind } from './relation.ts'
import { restraintKind } from './restraint.ts'
import { riskKind } from './risk.ts'
import { sentenceKind } from './sentence.ts'
import { sourceKind } from './source.ts'
import { statementKind } from './statement.ts'
import { stayKind } from './stay.ts'
import { taskKind } from './task.ts'

/** Each kind stands under its own word. */
const kindsOf = <const Kinds extends { readonly [Subject in keyof Kinds]: Kind<Subject & string> }>(
  kinds: Kinds,
): Kinds => kinds

/** Every kind of record. */
export const KINDS = kindsOf({
  party: partyKind,
  relation: relationKind,
  case: caseKind,
  participation: participationKind,
  'procedural-status': proceduralStatusKind,
  charge: chargeKind,
  risk: riskKind,
  restraint: restraintKind,
  stay: stayKind,
  hearing: hearingKind,
  decision: decisionKind,
  sentence: sentenceKind,
  statement: statementKind,
  item: itemKind,
  event: eventKind,
  figure: figureKind,
  deadline: deadlineKind,
  task: taskKind,
  contact: contactKind,
  intervention: interventionKind,
  note: noteKind,
  consent: consentKind,
  disclosure: disclosureKind,
  document: documentKind,
  source: sourceKind,
  link: linkKind,
})

/** Kinds of records that the audit log tells of. */
export const RECORD_SUBJECTS = Object.keys(KINDS) as readonly RecordSubject[]

export type RecordSubject = keyof typeof KINDS

export const isRecordSubject = (text: string): text is RecordSubject => Object.hasOwn(KINDS, text)
