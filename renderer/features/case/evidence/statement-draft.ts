import * as z from 'zod'
import { blankOf } from '../../../../shared/domain/field-forms.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  type Statement,
  type StatementInput,
  statementFields,
  statementInputSchema,
} from '../../../../shared/domain/kinds/statement.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import {
  choiceOf,
  NOBODY,
  type PartyChoice,
  partyChoiceSchema,
  requiredPartySchema,
} from '../../../records/people/party-choice.ts'

const { partyId: _partyId, takenById: _takenById, ...shape } = statementInputSchema.shape

/** In the form both persons may still be names without a record. */
export const statementFormSchema = z.strictObject({
  ...shape,
  party: requiredPartySchema,
  taker: partyChoiceSchema,
})

export type StatementDraft = z.input<typeof statementFormSchema>
export type CheckedStatement = z.output<typeof statementFormSchema>

export const draftOfStatement = (
  statement: Statement,
  names: ReadonlyMap<string, string>,
): StatementDraft => {
  const {
    partyId,
    takenById,
    standing: _,
    ...fields
  } = fieldsOf<Omit<Statement, 'id' | 'revision'>>(statement)
  return { ...fields, party: choiceOf(partyId, names), taker: choiceOf(takenById, names) }
}

/** @param party whose words they most likely are: the first whom the case names */
export const newStatementDraft = (caseId: CaseId, party: PartyChoice): StatementDraft => {
  const { takenById: _taker, ...blank } = blankOf<StatementInput>(statementInputSchema, statementFields)
  return { ...blank, caseId, kind: 'testimony', party, taker: NOBODY }
}

/** What else the same person said, as the same paper has it. */
export const nextStatementDraft = (saved: CheckedStatement): StatementDraft => {
  const { caseId, kind, party, taker, takenBy, date, place, documentId } = saved
  return { ...newStatementDraft(caseId, party), kind, taker, takenBy, date, place, documentId }
}
