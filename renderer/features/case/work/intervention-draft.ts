import * as z from 'zod'
import { blankOf } from '../../../../shared/domain/field-forms.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { Document } from '../../../../shared/domain/kinds/document.ts'
import {
  type Intervention,
  type InterventionInput,
  interventionFields,
  interventionInputSchema,
  MAX_INTERVENTION_PARTIES,
  namedOnce,
  saysWhose,
} from '../../../../shared/domain/kinds/intervention.ts'
import { isCountOrdered } from '../../../../shared/domain/kinds/party.ts'
import { todayByClock } from '../../../i18n/dates.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import {
  choiceOf,
  isNobody,
  type PartyChoice,
  partyChoiceSchema,
} from '../../../records/people/party-choice.ts'

/** The lists of an intervention's parties. */
export const PARTY_LISTS = ['authors', 'addressees', 'beneficiaries'] as const

const rows = z.array(z.strictObject({ party: partyChoiceSchema })).max(MAX_INTERVENTION_PARTIES)

/** A row in which nobody was named says nothing. */
const named = rows.transform((list) => list.filter(({ party }) => !isNobody(party)))

/** In the form parties may still be names without a record. */
export const interventionFormSchema = z
  .strictObject({
    ...interventionInputSchema.shape,
    authors: named,
    addressees: named,
    beneficiaries: named,
  })
  .refine(saysWhose, { path: ['title'], error: 'nobodyAndNoTitle' })
  .refine(isCountOrdered, { path: ['countMax'], error: 'countsReversed' })

export type InterventionDraft = z.input<typeof interventionFormSchema>
export type CheckedIntervention = z.output<typeof interventionFormSchema>

type Names = ReadonlyMap<string, string>
type Rows = { party: PartyChoice }[]

const rowsOf = (list: Intervention['authors'], names: Names): Rows =>
  namedOnce(list).map((partyId) => ({ party: choiceOf(partyId, names) }))

export const draftOfIntervention = (intervention: Intervention, names: Names): InterventionDraft => {
  const { authors, addressees, beneficiaries, ...fields } = fieldsOf<InterventionInput>(intervention)
  return {
    ...fields,
    authors: rowsOf(authors, names),
    addressees: rowsOf(addressees, names),
    beneficiaries: rowsOf(beneficiaries, names),
  }
}

/** @param beneficiary for whom it most likely is: the first whom the case names, nobody where it names none */
export const newInterventionDraft = (
  caseId: CaseId,
  beneficiary: PartyChoice | undefined,
): InterventionDraft => ({
  ...blankOf<InterventionInput>(interventionInputSchema, interventionFields),
  caseId,
  kind: 'letter',
  authors: [],
  addressees: [],
  beneficiaries: beneficiary === undefined ? [] : [{ party: beneficiary }],
})

/** Of a paper that is handed in today: what it is, and the paper itself. To whom only somebody can say. */
export const filedToday = ({ id, title, kind }: Pick<Document, 'id' | 'title' | 'kind'>) => ({
  kind: kind === 'complaint' || kind === 'motion' ? kind : ('letter' as const),
  title,
  date: todayByClock(),
  documentId: id,
})

/** The next one of the same people for the same people. */
export const nextInterventionDraft = (saved: CheckedIntervention): InterventionDraft => {
  const { caseId, kind, authors, authorWords, beneficiaries } = saved
  return { ...newInterventionDraft(caseId, undefined), kind, authors, authorWords, beneficiaries }
}
