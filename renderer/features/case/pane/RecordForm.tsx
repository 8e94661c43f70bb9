import type { ReactNode } from 'react'
import type { RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import type { Relation } from '../../../../shared/domain/kinds/relation.ts'
import type { KeptOf } from '../../../records/calls.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { EditCaseDialog } from '../../../records/forms/CaseDialog.tsx'
import { HearingDialog } from '../../../records/forms/HearingDialog.tsx'
import { ChargeDialog } from '../charges/ChargeDialog.tsx'
import { RiskDialog } from '../charges/RiskDialog.tsx'
import { StatusDialog } from '../charges/StatusDialog.tsx'
import { EventDialog } from '../chronology/EventDialog.tsx'
import { ConsentDialog } from '../consents/ConsentDialog.tsx'
import { DisclosureDialog } from '../consents/DisclosureDialog.tsx'
import { DecisionDialog } from '../court/DecisionDialog.tsx'
import { SentenceDialog } from '../court/SentenceDialog.tsx'
import { FigureDialog } from '../evidence/FigureDialog.tsx'
import { ItemDialog } from '../evidence/ItemDialog.tsx'
import { StatementDialog } from '../evidence/StatementDialog.tsx'
import { ParticipationDialog } from '../people/ParticipationDialog.tsx'
import { RestraintDialog } from '../restraints/RestraintDialog.tsx'
import { StayDialog } from '../restraints/StayDialog.tsx'
import { ContactDialog } from '../work/ContactDialog.tsx'
import { DeadlineDialog } from '../work/DeadlineDialog.tsx'
import { InterventionDialog } from '../work/InterventionDialog.tsx'
import { TaskDialog } from '../work/TaskDialog.tsx'

/** Draws the form of a tie between two people, which another feature has. */
export type RelationForm = (of: {
  readonly file: ShownCase
  /** Undefined for a new one. */
  readonly relation: Relation | undefined
  readonly onClose: () => void
}) => ReactNode

interface Opened<Kept> {
  readonly file: ShownCase
  readonly record: Kept
  readonly onClose: () => void
}

/** Documents, notes and people have pages or editors of their own; sources and links stand in the text of what they are of. */
type Apart = 'document' | 'note' | 'party' | 'source' | 'link' | 'relation'
type WithForm = Exclude<RecordSubject, Apart>

/** The records of a kind that is not here are read in the pane and changed in the form of their list; the browser test of all forms misses it. */
const FORMS: { readonly [Subject in WithForm]?: (of: Opened<KeptOf[Subject]>) => ReactNode } = {
  case: ({ record, onClose }) => <EditCaseDialog file={record} onClose={onClose} />,
  participation: ({ record, ...of }) => (
    <ParticipationDialog {...of} participation={record} suggestedRole={record.role} />
  ),
  'procedural-status': ({ record, ...of }) => (
    <StatusDialog {...of} status={record} partyId={record.partyId} />
  ),
  charge: ({ record, ...of }) => <ChargeDialog {...of} charge={record} partyId={record.partyId} />,
  risk: ({ record, ...of }) => <RiskDialog {...of} risk={record} />,
  restraint: ({ record, ...of }) => <RestraintDialog {...of} restraint={record} partyId={record.partyId} />,
  stay: ({ record, ...of }) => <StayDialog {...of} stay={record} partyId={record.partyId} />,
  hearing: ({ record, onClose }) => (
    <HearingDialog target={{ hearing: record }} showsCase={false} onClose={onClose} />
  ),
  decision: ({ record, ...of }) => <DecisionDialog {...of} decision={record} />,
  sentence: ({ record, ...of }) => {
    const decision = of.file.decisions.find(({ id }) => id === record.decisionId)
    return (
      decision && <SentenceDialog {...of} decision={decision} sentence={record} partyId={record.partyId} />
    )
  },
  statement: ({ record, ...of }) => <StatementDialog {...of} statement={record} />,
  item: ({ record, ...of }) => <ItemDialog {...of} item={record} />,
  figure: ({ record, ...of }) => <FigureDialog {...of} figure={record} />,
  event: ({ file, record, onClose }) => (
    <EventDialog caseId={file.case.id} event={record} recorded={file.events} onClose={onClose} />
  ),
  task: ({ file, record, onClose }) => <TaskDialog caseId={file.case.id} task={record} onClose={onClose} />,
  contact: ({ file, record, onClose }) => (
    <ContactDialog caseId={file.case.id} contact={record} onClose={onClose} />
  ),
  deadline: ({ record, ...of }) => <DeadlineDialog {...of} deadline={record} />,
  intervention: ({ record, ...of }) => <InterventionDialog {...of} intervention={record} />,
  consent: ({ file, record, onClose }) => (
    <ConsentDialog caseId={file.case.id} consent={record} whose={undefined} onClose={onClose} />
  ),
  disclosure: ({ file, record, onClose }) => (
    <DisclosureDialog caseId={file.case.id} consents={file.consents} disclosure={record} onClose={onClose} />
  ),
}

const hasOwnForm = (subject: RecordSubject): subject is WithForm => Object.hasOwn(FORMS, subject)

/** Whether records of a kind are changed where they are read. */
export const hasForm = (subject: RecordSubject): boolean => subject === 'relation' || hasOwnForm(subject)

interface RecordFormProps extends Opened<object> {
  readonly subject: RecordSubject
  readonly relationForm: RelationForm
}

/** The form of a record of the case, whatever its kind. */
export const RecordForm = ({ subject, relationForm, ...of }: RecordFormProps) => {
  if (subject === 'relation') {
    return relationForm({ ...of, relation: of.record as Relation })
  }
  if (!hasOwnForm(subject)) return null
  const form: ((of: Opened<never>) => ReactNode) | undefined = FORMS[subject]
  return form?.(of as Opened<never>)
}
