import * as z from 'zod'
import { blankOf } from '../../../../shared/domain/field-forms.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  type Consent,
  type ConsentInput,
  consentFields,
  consentInputSchema,
} from '../../../../shared/domain/kinds/consent.ts'
import {
  type DisclosureInput,
  disclosureFields,
  disclosureInputSchema,
} from '../../../../shared/domain/kinds/disclosure.ts'
import { todayByClock } from '../../../i18n/dates.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import {
  choiceOf,
  NOBODY,
  type PartyChoice,
  requiredPartySchema,
} from '../../../records/people/party-choice.ts'

const { partyId: _partyId, ...consentShape } = consentInputSchema.shape

/** In the form the person may still be a name without a record. */
export const consentFormSchema = z.strictObject({ ...consentShape, party: requiredPartySchema })

export type ConsentDraft = z.input<typeof consentFormSchema>
export type CheckedConsent = z.output<typeof consentFormSchema>
export type DisclosureDraft = z.input<typeof disclosureInputSchema>

export const draftOfConsent = (consent: Consent, names: ReadonlyMap<string, string>): ConsentDraft => {
  const { partyId, ...fields } = fieldsOf<ConsentInput>(consent)
  return { ...fields, party: choiceOf(partyId, names) }
}

/** @param party who most likely gives it: the first whom the case names */
export const newConsentDraft = (caseId: CaseId, party: PartyChoice): ConsentDraft => ({
  ...blankOf<ConsentInput>(consentInputSchema, consentFields),
  caseId,
  party,
  purpose: 'representation',
  form: 'written',
  givenOn: todayByClock(),
})

export const newDisclosureDraft = (caseId: CaseId): DisclosureDraft => ({
  ...blankOf<DisclosureInput>(disclosureInputSchema, disclosureFields),
  caseId,
  on: todayByClock(),
  channel: 'by-hand',
})

/** The same agreement of another person, on the same paper. */
export const nextConsentDraft = (saved: CheckedConsent): ConsentDraft => ({ ...saved, party: NOBODY })

/** What else was handed on on that day, in the same way and on the same consent. */
export const nextDisclosureDraft = ({
  caseId,
  on,
  channel,
  purpose,
  consentId,
}: DisclosureInput): DisclosureDraft => ({ ...newDisclosureDraft(caseId), on, channel, purpose, consentId })
