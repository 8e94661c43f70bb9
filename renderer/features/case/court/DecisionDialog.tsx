import { type Decision, decisionInputSchema } from '../../../../shared/domain/kinds/decision.ts'
import { plainShape } from '../../../records/form-shape.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import type { CourtFile } from './court-file.ts'
import { DecisionFields } from './DecisionFields.tsx'
import { newDecisionDraft } from './drafts.ts'

const SHAPE = plainShape(decisionInputSchema)

export interface DecisionDialogProps {
  readonly file: CourtFile
  /** The decision to change; a new one is made where there is none. */
  readonly decision?: Decision
  readonly onClose: () => void
}

/** What a court or body decided, when, and about which earlier decision. */
export const DecisionDialog = ({ file, decision, onClose }: DecisionDialogProps) => {
  const ownTitle = useOwnTitle()
  return (
    <RecordDialog
      subject="decision"
      record={decision}
      shape={SHAPE}
      start={() => newDecisionDraft(file)}
      removal={(of) => ({ name: ownTitle('decision', of) })}
      onClose={onClose}
    >
      {({ control }) => <DecisionFields control={control} file={file} {...(decision ? { decision } : {})} />}
    </RecordDialog>
  )
}
