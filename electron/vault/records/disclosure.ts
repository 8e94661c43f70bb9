import type { Disclosure, DisclosureInput } from '../../../shared/domain/disclosure.ts'
import { listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const disclosures = recordTable<DisclosureInput, Disclosure>('disclosure', {
  caseId: 'case_id',
  recipient: 'recipient',
  purpose: 'purpose',
  on: 'on_date',
  channel: 'channel',
  content: 'content',
  consentId: 'consent_id',
  documentId: 'document_id',
})

/** In the order of time. */
export const disclosuresOfCase = listOfCase(disclosures, 'r.on_date')
