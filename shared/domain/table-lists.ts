import { formOf, isSensitiveField, type RecordFields } from './field-forms.ts'
import { caseFields } from './kinds/case.ts'
import { chargeFields } from './kinds/charge.ts'
import { contactFields } from './kinds/contact.ts'
import { deadlineFields } from './kinds/deadline.ts'
import { decisionFields } from './kinds/decision.ts'
import { disclosureFields } from './kinds/disclosure.ts'
import { documentFields } from './kinds/document.ts'
import { eventFields } from './kinds/event.ts'
import { figureFields } from './kinds/figure.ts'
import { hearingFields } from './kinds/hearing.ts'
import type { RecordSubject } from './kinds/index.ts'
import { interventionFields } from './kinds/intervention.ts'
import { itemFields } from './kinds/item.ts'
import { partyFields } from './kinds/party.ts'
import { REFERENCE_FIELDS } from './kinds/references.ts'
import { restraintFields } from './kinds/restraint.ts'
import { riskFields } from './kinds/risk.ts'
import { sentenceFields } from './kinds/sentence.ts'
import { sourceFields } from './kinds/source.ts'
import { statementFields } from './kinds/statement.ts'
import { taskFields } from './kinds/task.ts'

/** Columns that are no field of the record itself. */
export const COLUMNS_BESIDE_FIELDS = [
  'case',
  'name',
  'otherNames',
  'clients',
  'articles',
  'nextHearing',
  'restraint',
  'restraintUntil',
  'source',
  'quote',
  'importedAt',
  'bytes',
  'now',
  'standing',
  'record',
  'what',
  'who',
  'sources',
] as const

/** A column that has no field, and so no label of a form. */
export type ColumnBesideFields = (typeof COLUMNS_BESIDE_FIELDS)[number]

/** A list as a table: whose fields its columns are, and the columns in their order. */
export interface TableList {
  readonly subject: RecordSubject
  readonly fields: RecordFields
  readonly columns: readonly string[]
}

/** Of records that one names only people have a name that a table can say. */
const isWritten = (subject: RecordSubject, name: string, field: RecordFields[string]): boolean =>
  (formOf(field) !== 'reference' && formOf(field) !== 'charges') ||
  (REFERENCE_FIELDS.get(subject) ?? []).some((named) => named.field === name && named.subject === 'party')

type Instead<Fields> = {
  readonly [Name in keyof Fields & string]?: readonly (ColumnBesideFields | Name)[]
}

/** All fields of a record in their order; a few stand as other columns, or have some beside them. */
const listOf = <Fields extends RecordFields>(
  subject: RecordSubject,
  fields: Fields,
  instead: Instead<Fields> = {},
): TableList => {
  const columnsOf: Readonly<Record<string, readonly string[] | undefined>> = instead
  const columns = Object.entries(fields).flatMap(
    ([name, field]) => columnsOf[name] ?? (isWritten(subject, name, field) ? [name] : []),
  )
  return { subject, fields, columns }
}

/** The same for records of a case, which is the first column. */
const partOf: typeof listOf = (subject, fields, instead) => {
  const list = listOf(subject, fields, instead)
  return { ...list, columns: ['case', ...list.columns] }
}

/**
 * The lists that can leave as a table. Those of people, cases and events can be read in again: what leaves is what is
 * understood, because both are this list. A record comes back as it left but for what a cell cannot hold, and the page says so:
 * where a spelling comes from, its language and source; whose the articles and measures of several clients are; what a next hearing and a measure in force say beyond their day and kind; kind, document, date and
 * reliability of a source, and where one of several ends.
 */
export const TABLE_LISTS = {
  parties: listOf('party', partyFields, { names: ['name', 'otherNames'] }),
  cases: listOf('case', caseFields, {
    status: ['status', 'clients', 'articles', 'nextHearing', 'restraint', 'restraintUntil'],
  }),
  hearings: partOf('hearing', hearingFields),
  charges: partOf('charge', chargeFields),
  risks: partOf('risk', riskFields),
  restraints: partOf('restraint', restraintFields),
  decisions: partOf('decision', decisionFields),
  sentences: partOf('sentence', sentenceFields, { effect: ['effect', 'now'] }),
  events: partOf('event', eventFields, { countMax: ['countMax', 'source', 'quote'] }),
  deadlines: partOf('deadline', deadlineFields),
  tasks: partOf('task', taskFields),
  contacts: partOf('contact', contactFields),
  interventions: partOf('intervention', interventionFields),
  documents: partOf('document', documentFields, {
    sizeBytes: ['bytes'],
    sha256: ['importedAt', 'sha256'],
  }),
  statements: partOf('statement', statementFields, { withdraws: ['standing'] }),
  figures: partOf('figure', figureFields),
  items: partOf('item', itemFields),
  disclosures: partOf('disclosure', disclosureFields),
  chronology: {
    subject: 'event',
    fields: { date: eventFields.date, place: eventFields.place },
    columns: ['case', 'date', 'what', 'who', 'place', 'sources'],
  },
  sources: partOf('source', sourceFields, { ofId: ['record'] }),
} satisfies Readonly<Record<string, TableList>>

/** Leaves the vault only when an export says so: what is marked so, and the mark itself. */
export const isSensitiveColumn = ({ fields }: TableList, column: string): boolean => {
  const field = fields[column]
  return field !== undefined && (column === 'isSensitive' || isSensitiveField(field))
}
