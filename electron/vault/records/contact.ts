import type { Contact, ContactInput } from '../../../shared/domain/contact.ts'
import { flag } from './columns.ts'
import { listOfCase } from './list-of-case.ts'
import { recordTable } from './record-table.ts'

export const contacts = recordTable<ContactInput, Contact>('contact', {
  caseId: 'case_id',
  kind: 'kind',
  at: 'at',
  minutes: 'minutes',
  partyId: 'party_id',
  with: 'with_text',
  place: 'place',
  summary: 'summary',
  isSensitive: flag('is_sensitive'),
})

/** In the order of time. */
export const contactsOfCase = listOfCase(contacts, 'r.at')
