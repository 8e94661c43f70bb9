import { formOf, isSensitiveField } from '../../../shared/domain/field-forms.ts'
import type { RecordSubject } from '../../../shared/domain/kinds/index.ts'
import { OPEN_REFERENCES, REFERENCE_FIELDS, referencesIn } from '../../../shared/domain/kinds/references.ts'
import type { ShownCase } from '../case-file/shown-case.ts'
import { FIELD_LOOKS } from '../fields/catalogue.ts'
import type { FieldLook } from '../fields/field-look.ts'
import { type Voice, valueText } from '../fields/value-text.ts'
import type { RecordName } from '../history-slot.tsx'
import { titleInCase } from '../names/title-in-case.ts'
import type { TitleText } from '../names/use-title-text.ts'

/** One value in words, and the record that it names, where it names one. */
export interface SaidValue {
  readonly text: string
  readonly names: RecordName | undefined
}

/** A field of a record in which something is entered. */
export interface SaidField {
  readonly field: string
  readonly label: string
  readonly values: readonly SaidValue[]
  readonly isHidden: boolean
}

/** A mark that is not set says nothing; every other value is somebody's. */
const isEntered = (value: unknown): boolean => value !== false && value !== null && value !== ''

const nameAt = (subject: RecordSubject | undefined, id: unknown): RecordName | undefined =>
  subject !== undefined && typeof id === 'string' ? { subject, id } : undefined

/** Of which kind the record is that a field names by itself. */
const namedBy = (subject: RecordSubject, field: string, record: object): RecordSubject | undefined => {
  const open = OPEN_REFERENCES.find((each) => each.of === subject && each.field === field)
  if (open !== undefined) return Reflect.get(record, open.subjectField) as RecordSubject
  return REFERENCE_FIELDS.get(subject)?.find((each) => each.list === null && each.field === field)?.subject
}

interface Said {
  readonly subject: RecordSubject
  readonly record: object
  readonly voice: Voice
}

/** A list of people or charges is said one by one, since each leads somewhere else. */
const valuesOf = (field: string, look: FieldLook, { subject, record, voice }: Said): SaidValue[] => {
  const value: unknown = Reflect.get(record, field)
  if (!isEntered(value)) return []
  const list = REFERENCE_FIELDS.get(subject)?.find((each) => each.list === field)
  if (list !== undefined && Array.isArray(value)) {
    return value.map((item: object) => ({
      text: valueText(look, [item], voice),
      names: nameAt(list.subject, Reflect.get(item, list.field)),
    }))
  }
  const names = formOf(look.form) === 'reference' ? nameAt(namedBy(subject, field, record), value) : undefined
  return [{ text: valueText(look, value, voice), names }]
}

/** All that is entered of a record, in the order and in the words of its form. */
export const fieldsSaid = (said: Said): SaidField[] =>
  Object.entries(FIELD_LOOKS[said.subject]).flatMap(([field, look]) => {
    const values = valuesOf(field, look, said).filter(({ text }) => text !== '')
    const label = said.voice.t(look.label)
    return values.length === 0 ? [] : [{ field, label, values, isHidden: isSensitiveField(look.form) }]
  })

/** What the records of the case are called that a record names, empty where they are gone. */
export const namesFor = (
  file: ShownCase,
  { subject, record }: Pick<Said, 'subject' | 'record'>,
  titleText: TitleText,
): Voice['names'] =>
  new Map(
    referencesIn(subject, record).flatMap(([named, id]) =>
      id === null ? [] : [[id, titleText(titleInCase(file, named, id))]],
    ),
  )
