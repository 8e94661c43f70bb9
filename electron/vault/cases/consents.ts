import type { Consent, ConsentInput } from '../../../shared/domain/consent.ts'
import type { Disclosure, DisclosureInput } from '../../../shared/domain/disclosure.ts'
import { caseChildren } from '../casework/case-children.ts'
import { consents, consentsOfCase } from '../records/consent.ts'
import { disclosures, disclosuresOfCase } from '../records/disclosure.ts'

/** What a person allowed to be kept and told. */
export const consentWork = caseChildren<ConsentInput, Consent>({
  subject: 'consent',
  table: consents,
  find: consents.find,
  list: consentsOfCase.list,
  names: ({ partyId, documentId }) => [
    ['party', partyId],
    ['document', documentId],
  ],
})

/** What was told or handed over to whom. */
export const disclosureWork = caseChildren<DisclosureInput, Disclosure>({
  subject: 'disclosure',
  table: disclosures,
  find: disclosures.find,
  list: disclosuresOfCase.list,
  names: ({ consentId, documentId }) => [
    ['consent', consentId],
    ['document', documentId],
  ],
})
