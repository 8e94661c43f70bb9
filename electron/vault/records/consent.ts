import type { Consent, ConsentInput } from '../../../shared/domain/consent.ts'
import { inOrderOf, listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const consents = recordTable<ConsentInput, Consent>('consent', {
  caseId: 'case_id',
  partyId: 'party_id',
  purpose: 'purpose',
  recipient: 'recipient',
  scope: 'scope',
  form: 'form',
  givenOn: 'given_on',
  expiresOn: 'expires_on',
  withdrawnOn: 'withdrawn_on',
  documentId: 'document_id',
})

/** In the order in which they were given. */
export const consentsOfCase = inOrderOf(listOfCase(consents), ({ givenOn }) => ({ date: givenOn }))
