import * as z from 'zod'
import { type Case, caseInputSchema } from '../../../shared/domain/case.ts'
import { NO_PARTY, partyChoiceSchema } from './party-choice.ts'

/** The form of a case; a new one may name its client in the same go. */
export const caseFormSchema = z.strictObject({ ...caseInputSchema.shape, client: partyChoiceSchema })

/** As it stands in the form, not checked yet. */
export type CaseDraft = z.input<typeof caseFormSchema>
export type CheckedCase = z.output<typeof caseFormSchema>

export const newCaseDraft = (today: string): CaseDraft => ({
  number: '',
  title: '',
  kind: 'criminal',
  stage: 'investigation',
  status: 'open',
  registerNumber: '',
  courtNumber: '',
  authority: '',
  openedOn: today,
  notes: '',
  client: NO_PARTY,
})

export const draftOfCase = ({ id: _id, revision: _revision, ...fields }: Case): CaseDraft => ({
  ...fields,
  client: NO_PARTY,
})
