import type { Deadline } from '../../../../shared/domain/kinds/deadline.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useEnsureParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { DeadlineFields } from './DeadlineFields.tsx'
import {
  type CheckedDeadline,
  type DeadlineDraft,
  deadlineFormSchema,
  draftOfDeadline,
  inputOfDeadline,
  newDeadlineDraft,
  nextDeadlineDraft,
} from './deadline-draft.ts'

interface DeadlineDialogProps {
  readonly file: ShownCase
  /** The deadline to change; a new one is made where there is none. */
  readonly deadline: Deadline | undefined
  /** What a new one starts from. */
  readonly start?: () => DeadlineDraft
  readonly onClose: () => void
}

const useShape = ({ names }: ShownCase) => {
  const ensureParty = useEnsureParty()
  return {
    schema: deadlineFormSchema,
    draftOf: (deadline: Deadline) => draftOfDeadline(deadline, names),
    inputOf: async (value: CheckedDeadline) => inputOfDeadline(value, await ensureParty(value.party)),
  }
}

/** The last day for a step, what it follows from, and what became of it. */
export const DeadlineDialog = ({ file, deadline, start, onClose }: DeadlineDialogProps) => (
  <RecordDialog
    subject="deadline"
    record={deadline}
    shape={useShape(file)}
    start={start ?? (() => newDeadlineDraft(file.case.id))}
    removal={({ title }) => ({ name: title })}
    another={{ draftAfter: nextDeadlineDraft, focus: 'title' }}
    size="xl"
    onClose={onClose}
  >
    {(form) => <DeadlineFields form={form} />}
  </RecordDialog>
)
