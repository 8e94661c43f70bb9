import * as z from 'zod'
import { anyRecordIdSchema } from '../ids.ts'
import { isRecordSubject, KINDS, RECORD_SUBJECTS, type RecordSubject } from './index.ts'

/** A field by which records of one kind name a record of another, or an earlier one of their own. */
export interface ReferenceField {
  readonly field: string
  /** The field that is a list of plain values, each with this one; null where the record itself has it. */
  readonly list: string | null
  readonly subject: RecordSubject
}

/** What a record names; null where it names none. */
export type Reference = readonly [subject: RecordSubject, id: string | null]

const SUBJECT_OF_ID: ReadonlyMap<unknown, RecordSubject> = new Map(
  RECORD_SUBJECTS.map((subject) => [KINDS[subject].id, subject]),
)

const inner = (schema: unknown): unknown =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema

const fieldsOf = (shape: object, list: string | null): ReferenceField[] =>
  Object.entries(shape).flatMap(([field, wrapped]): ReferenceField[] => {
    const schema = inner(wrapped)
    const subject = SUBJECT_OF_ID.get(schema)
    // The case is what a record belongs to.
    if (subject !== undefined) return field === 'caseId' ? [] : [{ field, list, subject }]
    if (list !== null || !(schema instanceof z.ZodArray)) return []
    const item = inner(schema.element)
    return item instanceof z.ZodObject ? fieldsOf(item.shape, field) : []
  })

/** The fields of each kind that name other records, as its schema has them: a new one need not be told to anybody. */
export const REFERENCE_FIELDS: ReadonlyMap<RecordSubject, readonly ReferenceField[]> = new Map(
  RECORD_SUBJECTS.map((subject) => [subject, fieldsOf(KINDS[subject].input.shape, null)]),
)

/** Two fields by which records of one kind name a record of any kind. */
export interface OpenReferenceField {
  /** The kind whose records have the fields. */
  readonly of: RecordSubject
  readonly field: string
  /** The field that says which kind the named record is of. */
  readonly subjectField: string
}

/** All such fields. What is named so takes along the record that names it: a source without its record says nothing. */
export const OPEN_REFERENCES: readonly OpenReferenceField[] = RECORD_SUBJECTS.flatMap((of) =>
  Object.entries(KINDS[of].input.shape)
    .filter(([, schema]) => Object.is(schema, anyRecordIdSchema))
    .map(([field]) => ({ of, field, subjectField: field.replace(/Id$/u, 'Subject') })),
)

/** A field by which a record of a person goes on from an earlier one of its kind: which measure is prolonged, which penalty changed. */
export interface PersonalStep {
  readonly subject: RecordSubject
  readonly field: string
}

/** All such fields: what was done to one person never goes on from what was done to another. */
export const PERSONAL_STEPS: readonly PersonalStep[] = [...REFERENCE_FIELDS].flatMap(([subject, fields]) =>
  fields
    .filter((one) => one.subject === subject && one.list === null && 'partyId' in KINDS[subject].input.shape)
    .map(({ field }) => ({ subject, field })),
)

const idOf = (value: unknown, field: string): string | null => {
  const id: unknown = Object(value)[field]
  return typeof id === 'string' ? id : null
}

const openReferencesIn = (subject: RecordSubject, record: object): Reference[] =>
  OPEN_REFERENCES.filter(({ of }) => of === subject).flatMap(({ field, subjectField }): Reference[] => {
    const named: unknown = Reflect.get(record, subjectField)
    return typeof named === 'string' && isRecordSubject(named) ? [[named, idOf(record, field)]] : []
  })

/** Lists that records had in earlier versions, which the log still tells of. */
const FORMER_FIELDS: ReadonlyMap<RecordSubject, readonly ReferenceField[]> = new Map([
  ['event', [{ field: 'documentId', list: 'sources', subject: 'document' }]],
])

const named = (record: object, { field, list, subject }: ReferenceField): Reference[] => {
  if (list === null) return [[subject, idOf(record, field)]]
  const items: unknown = Reflect.get(record, list)
  return Array.isArray(items) ? items.map((item): Reference => [subject, idOf(item, field)]) : []
}

/** Everything that a record names, the case it belongs to left out. */
export const referencesIn = (subject: RecordSubject, record: object): Reference[] => [
  ...(REFERENCE_FIELDS.get(subject) ?? []).flatMap((field) => named(record, field)),
  ...openReferencesIn(subject, record),
]

/** The same of what the log kept, also where an earlier version did. */
export const referencesInLog = (subject: RecordSubject, record: object): Reference[] => [
  ...referencesIn(subject, record),
  ...(FORMER_FIELDS.get(subject) ?? []).flatMap((field) => named(record, field)),
]
