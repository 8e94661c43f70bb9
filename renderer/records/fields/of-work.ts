import { caseFields } from '../../../shared/domain/kinds/case.ts'
import { consentFields } from '../../../shared/domain/kinds/consent.ts'
import { contactFields } from '../../../shared/domain/kinds/contact.ts'
import { deadlineFields } from '../../../shared/domain/kinds/deadline.ts'
import { disclosureFields } from '../../../shared/domain/kinds/disclosure.ts'
import { documentFields } from '../../../shared/domain/kinds/document.ts'
import { eventFields } from '../../../shared/domain/kinds/event.ts'
import { interventionFields } from '../../../shared/domain/kinds/intervention.ts'
import { noteFields } from '../../../shared/domain/kinds/note.ts'
import { taskFields } from '../../../shared/domain/kinds/task.ts'
import { type FieldLook, looksOf } from './field-look.ts'

export const caseFile = looksOf(
  caseFields,
  { labels: 'cases:field', words: 'cases:' },
  { notes: { label: 'cases:field.summary' }, isSensitive: { label: 'cases:field.caseSensitive' } },
)

/** Until sources stood beside every record alike, an event had a list of them: the log says what stood in it. */
const former: Readonly<Record<'sources', FieldLook>> = {
  sources: { label: 'records:source.many', inForm: [], form: 'sources' },
}

export const event = {
  ...former,
  ...looksOf(
    eventFields,
    { labels: 'chronology:field', words: 'chronology:' },
    {
      persons: { label: 'chronology:persons.title' },
      group: { label: 'chronology:group.title', inForm: ['chronology:group.words'] },
      countMin: { label: 'history:field.groupMin', inForm: ['chronology:group.min'] },
      countMax: { label: 'history:field.groupMax', inForm: ['chronology:group.max'] },
    },
  ),
}

export const deadline = looksOf(
  deadlineFields,
  { labels: 'records:deadline.field', words: 'records:deadline.' },
  {
    restraintId: { inForm: ['records:deadline.field.trigger'] },
    decisionId: { inForm: ['records:deadline.field.trigger'] },
    hearingId: { inForm: ['records:deadline.field.trigger'] },
    eventId: { inForm: ['records:deadline.field.trigger'] },
    pack: { inForm: ['records:deadline.field.rule'] },
    packVersion: { inForm: ['records:deadline.field.rule'] },
  },
)

export const task = looksOf(
  taskFields,
  { labels: 'work:tasks.field', words: 'work:' },
  {
    partyId: { label: 'work:tasks.field.person' },
  },
)

export const contact = looksOf(
  contactFields,
  { labels: 'work:contacts.field', words: 'work:' },
  {
    at: { label: 'history:field.startsAt', inForm: ['work:contacts.field.at'] },
    kind: { words: (kind) => `work:contactKind.${kind}` },
    partyId: { label: 'work:contacts.field.person' },
  },
)

export const intervention = looksOf(
  interventionFields,
  { labels: 'records:intervention.field', words: 'records:intervention.' },
  {},
)

export const note = looksOf(noteFields, { labels: 'notes:field', words: 'notes:' }, {})

export const consent = looksOf(
  consentFields,
  { labels: 'consents:field', words: 'consents:' },
  {
    partyId: { label: 'consents:field.person' },
    documentId: { label: 'consents:field.document' },
  },
)

export const disclosure = looksOf(
  disclosureFields,
  { labels: 'consents:disclosures.field', words: 'consents:' },
  {
    consentId: { label: 'consents:disclosures.field.consent' },
    documentId: { label: 'consents:disclosures.field.document' },
  },
)

export const document = looksOf(
  documentFields,
  { labels: 'documents:field', words: 'documents:' },
  {
    title: { label: 'documents:fieldTitle' },
    kind: { label: 'documents:fieldKind', words: (kind) => `documents:kind_${kind}` },
    dated: { label: 'documents:fieldDated' },
    language: { label: 'documents:fieldLanguage', words: (language) => `documents:language_${language}` },
    source: { label: 'documents:fieldSource' },
    isPrivileged: { label: 'documents:fieldPrivileged' },
    notes: { label: 'documents:fieldNotes' },
    readAs: { label: 'documents:readAs', words: (encoding) => `documents:encoding_${encoding}` },
    originalName: { label: 'documents:originalName' },
    sizeBytes: { label: 'documents:size' },
    sha256: { label: 'history:field.sha256' },
  },
)
