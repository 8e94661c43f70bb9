import { CASE_KINDS, CASE_STAGES, CASE_STATUSES, type CaseInput } from '../../../shared/domain/case.ts'
import { CONSENT_FORMS, CONSENT_PURPOSES, type ConsentInput } from '../../../shared/domain/consent.ts'
import { CONTACT_KINDS, type ContactInput } from '../../../shared/domain/contact.ts'
import { DISCLOSURE_CHANNELS, type DisclosureInput } from '../../../shared/domain/disclosure.ts'
import { DOCUMENT_KINDS, type Document, type DocumentInput } from '../../../shared/domain/document.ts'
import { EVENT_CERTAINTIES, EVENT_KINDS, type EventInput } from '../../../shared/domain/event.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import type { NoteInput } from '../../../shared/domain/note.ts'
import type { TaskInput } from '../../../shared/domain/task.ts'
import { type FieldLooks, wordsOf } from './field-look.ts'

export const caseFields: FieldLooks<CaseInput> = {
  number: { label: 'cases:field.number' },
  title: { label: 'cases:field.title' },
  kind: { label: 'cases:field.kind', words: wordsOf(CASE_KINDS, (kind) => `cases:kind.${kind}`) },
  stage: { label: 'cases:field.stage', words: wordsOf(CASE_STAGES, (stage) => `cases:stage.${stage}`) },
  status: {
    label: 'cases:field.status',
    words: wordsOf(CASE_STATUSES, (status) => `cases:status.${status}`),
  },
  registerNumber: { label: 'cases:field.registerNumber' },
  courtNumber: { label: 'cases:field.courtNumber' },
  authority: { label: 'cases:field.authority' },
  jurisdiction: { label: 'cases:field.jurisdiction' },
  openedOn: { label: 'cases:field.openedOn', as: 'date' },
  tags: { label: 'cases:field.tags', as: 'tags' },
  isSensitive: { label: 'cases:field.caseSensitive' },
  notes: { label: 'cases:field.summary' },
}

export const eventFields: FieldLooks<EventInput> = {
  kind: { label: 'chronology:field.kind', words: wordsOf(EVENT_KINDS, (kind) => `chronology:kind.${kind}`) },
  title: { label: 'chronology:field.title' },
  date: { label: 'chronology:field.date', as: 'date' },
  time: { label: 'chronology:field.time' },
  place: { label: 'chronology:field.place' },
  certainty: {
    label: 'chronology:field.certainty',
    words: wordsOf(EVENT_CERTAINTIES, (certainty) => `chronology:certainty.${certainty}`),
  },
  description: { label: 'chronology:field.description' },
  group: { label: 'chronology:group.title' },
  countMin: { label: 'history:field.groupMin' },
  countMax: { label: 'history:field.groupMax' },
  persons: { label: 'chronology:persons.title', as: 'persons' },
  sources: { label: 'chronology:sources.title', as: 'sources' },
  isSensitive: { label: 'chronology:field.isSensitive' },
}

export const taskFields: FieldLooks<TaskInput> = {
  partyId: { label: 'work:tasks.field.person' },
  title: { label: 'work:tasks.field.title' },
  dueOn: { label: 'work:tasks.field.dueOn', as: 'date' },
  dueTime: { label: 'work:tasks.field.dueTime' },
  isDone: { label: 'work:tasks.field.isDone' },
  doneOn: { label: 'work:tasks.field.doneOn', as: 'date' },
  notes: { label: 'work:tasks.field.notes' },
}

export const contactFields: FieldLooks<ContactInput> = {
  kind: {
    label: 'work:contacts.field.kind',
    words: wordsOf(CONTACT_KINDS, (kind) => `work:contactKind.${kind}`),
  },
  at: { label: 'history:field.startsAt', as: 'moment' },
  minutes: { label: 'work:contacts.field.minutes' },
  partyId: { label: 'work:contacts.field.person' },
  with: { label: 'work:contacts.field.with' },
  place: { label: 'work:contacts.field.place' },
  summary: { label: 'work:contacts.field.summary' },
  isSensitive: { label: 'work:contacts.field.isSensitive' },
}

export const noteFields: FieldLooks<NoteInput> = {
  title: { label: 'notes:field.title' },
  body: { label: 'notes:field.body', as: 'richText' },
  isSensitive: { label: 'history:field.sensitive' },
}

export const consentFields: FieldLooks<ConsentInput> = {
  partyId: { label: 'consents:field.person' },
  purpose: {
    label: 'consents:field.purpose',
    words: wordsOf(CONSENT_PURPOSES, (purpose) => `consents:purpose.${purpose}`),
  },
  recipient: { label: 'consents:field.recipient' },
  scope: { label: 'consents:field.scope' },
  form: { label: 'consents:field.form', words: wordsOf(CONSENT_FORMS, (form) => `consents:form.${form}`) },
  givenOn: { label: 'consents:field.givenOn', as: 'date' },
  expiresOn: { label: 'consents:field.expiresOn', as: 'date' },
  withdrawnOn: { label: 'consents:field.withdrawnOn', as: 'date' },
  documentId: { label: 'consents:field.document' },
}

export const disclosureFields: FieldLooks<DisclosureInput> = {
  recipient: { label: 'consents:disclosures.field.recipient' },
  purpose: { label: 'consents:disclosures.field.purpose' },
  on: { label: 'consents:disclosures.field.on', as: 'date' },
  channel: {
    label: 'consents:disclosures.field.channel',
    words: wordsOf(DISCLOSURE_CHANNELS, (channel) => `consents:channel.${channel}`),
  },
  content: { label: 'consents:disclosures.field.content' },
  consentId: { label: 'consents:disclosures.field.consent' },
  documentId: { label: 'consents:disclosures.field.document' },
}

/** Beside what can be changed, the facts of the intake that tell which file it was. */
type DocumentFields = DocumentInput & Pick<Document, 'originalName' | 'sizeBytes' | 'sha256'>

export const documentFields: FieldLooks<DocumentFields> = {
  title: { label: 'documents:fieldTitle' },
  kind: { label: 'documents:fieldKind', words: wordsOf(DOCUMENT_KINDS, (kind) => `documents:kind_${kind}`) },
  dated: { label: 'documents:fieldDated', as: 'date' },
  language: {
    label: 'documents:fieldLanguage',
    words: wordsOf([...LANGUAGES, 'other'], (language) => `documents:language_${language}`),
  },
  source: { label: 'documents:fieldSource' },
  notes: { label: 'documents:fieldNotes' },
  originalName: { label: 'documents:originalName' },
  sizeBytes: { label: 'documents:size', as: 'size' },
  sha256: { label: 'history:field.sha256' },
}
