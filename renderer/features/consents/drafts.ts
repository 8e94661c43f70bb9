import * as z from 'zod'
import { type Consent, consentInputSchema } from '../../../shared/domain/consent.ts'
import type { Disclosure, disclosureInputSchema } from '../../../shared/domain/disclosure.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { choiceOf, type PartyChoice, requiredPartySchema } from '../../app/party-choice.ts'
import { todayByClock } from '../../i18n/dates.ts'

const { partyId: _partyId, ...consentFields } = consentInputSchema.shape

/** In the form the person may still be a name without a record. */
export const consentFormSchema = z.strictObject({ ...consentFields, party: requiredPartySchema })

export type ConsentDraft = z.input<typeof consentFormSchema>
export type CheckedConsent = z.output<typeof consentFormSchema>
export type DisclosureDraft = z.input<typeof disclosureInputSchema>

export const draftOfConsent = (
  { id: _id, revision: _revision, partyId, ...fields }: Consent,
  names: ReadonlyMap<string, string>,
): ConsentDraft => ({ ...fields, party: choiceOf(partyId, names) })

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

export const draftOfDisclosure = ({ id: _id, revision: _revision, ...fields }: Disclosure): DisclosureDraft =>
  fields

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
