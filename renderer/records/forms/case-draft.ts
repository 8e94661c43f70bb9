import * as z from 'zod'
import { blankCase, type Case, type CaseInput, caseInputSchema } from '../../../shared/domain/kinds/case.ts'
import { fieldsOf } from '../form-shape.ts'
import { NOBODY, partyChoiceSchema } from '../people/party-choice.ts'

/** The form of a case; a new one may name its client in the same go. */
export const caseFormSchema = z.strictObject({ ...caseInputSchema.shape, client: partyChoiceSchema })

/** As it stands in the form, not checked yet. */
export type CaseDraft = z.input<typeof caseFormSchema>
export type CheckedCase = z.output<typeof caseFormSchema>

export const newCaseDraft = (today: string): CaseDraft => ({
  ...blankCase(''),
  openedOn: today,
  client: NOBODY,
})

export const draftOfCase = (file: Case): CaseDraft => ({ ...fieldsOf<CaseInput>(file), client: NOBODY })
