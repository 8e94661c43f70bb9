import * as z from 'zod'
import { type Consent, type ConsentInput, consentInputSchema } from '../../../shared/domain/consent.ts'
import type { disclosureInputSchema } from '../../../shared/domain/disclosure.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { choiceOf, type PartyChoice, requiredPartySchema } from '../../app/party-choice.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { fieldsOf } from '../../records/form-shape.ts'

const { partyId: _partyId, ...consentFields } = consentInputSchema.shape

/** In the form the person may still be a name without a record. */
export const consentFormSchema = z.strictObject({ ...consentFields, party: requiredPartySchema })

export type ConsentDraft = z.input<typeof consentFormSchema>
export type CheckedConsent = z.output<typeof consentFormSchema>
export type DisclosureDraft = z.input<typeof disclosureInputSchema>

export const draftOfConsent = (consent: Consent, names: ReadonlyMap<string, string>): ConsentDraft => {
  const { partyId, ...fields } = fieldsOf<ConsentInput>(consent)
  return { ...fields, party: choiceOf(partyId, names) }
}

/** @param party who most likely gives it: the first whom the case names */
export const newConsentDraft = (caseId: CaseId, party: PartyChoice): ConsentDraft => ({
  caseId,
  party,
  purpose: 'representation',
  recipient: '',
  scope: '',
  form: 'written',
  givenOn: todayByClock(),
  expiresOn: null,
  withdrawnOn: null,
  documentId: null,
})

export const newDisclosureDraft = (caseId: CaseId): DisclosureDraft => ({
  caseId,
  recipient: '',
  purpose: '',
  on: todayByClock(),
  channel: 'by-hand',
  content: '',
  consentId: null,
  documentId: null,
})
