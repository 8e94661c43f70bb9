import type { Statement, StatementInput } from '../../../../shared/domain/kinds/statement.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { titleInCase } from '../../../records/names/title-in-case.ts'
import { useTitleText } from '../../../records/names/use-title-text.ts'
import { NOBODY } from '../../../records/people/party-choice.ts'
import { useEnsureParty, useRequireParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { StatementFields } from './StatementFields.tsx'
import {
  type CheckedStatement,
  draftOfStatement,
  newStatementDraft,
  nextStatementDraft,
  statementFormSchema,
} from './statement-draft.ts'

export interface StatementDialogProps {
  readonly file: ShownCase
  /** The statement to change; a new one is made where there is none. */
  readonly statement: Statement | undefined
  readonly onClose: () => void
}

const useShape = ({ names }: ShownCase) => {
  const requireParty = useRequireParty()
  const ensureParty = useEnsureParty()
  return {
    schema: statementFormSchema,
    draftOf: (statement: Statement) => draftOfStatement(statement, names),
    // One after the other: the same new name twice is one record.
    inputOf: async ({ party, taker, ...value }: CheckedStatement): Promise<StatementInput> => {
      const partyId = await requireParty(party)
      const isSame = taker.partyId === null && taker.name === party.name && taker.kind === party.kind
      return { ...value, partyId, takenById: isSame ? partyId : await ensureParty(taker) }
    },
  }
}

/** Who said what, before whom, how it came to be said, and what earlier words it takes back. */
export const StatementDialog = ({ file, statement, onClose }: StatementDialogProps) => {
  const titleText = useTitleText()
  const [first] = file.participants
  return (
    <RecordDialog
      subject="statement"
      record={statement}
      shape={useShape(file)}
      start={() => newStatementDraft(file.case.id, { ...NOBODY, ...first })}
      removal={({ id }) => ({ name: titleText(titleInCase(file, 'statement', id)) })}
      another={{ draftAfter: nextStatementDraft, focus: 'said' }}
      size="xl"
      onClose={onClose}
    >
      {({ control }) => (
        <StatementFields control={control} file={file} {...(statement ? { statement } : {})} />
      )}
    </RecordDialog>
  )
}
