import type * as z from 'zod'
import type { IsoDate, PartialDate, TimeOfDay } from './dates.ts'
import type { PartialMoment } from './partial-moment.ts'

/** A word of a closed list; the empty code says that nothing is stated. */
export interface ClosedForm<Code extends string = string> {
  readonly codes: readonly Code[]
}

/** Several words of a closed list, or none. */
export interface ManyForm<Code extends string = string> {
  readonly many: readonly Code[]
}

/** Lists and trees, each with a way of its own to be said. */
export type ComposedForm = 'tags' | 'names' | 'persons' | 'sources' | 'charges' | 'parties' | 'richText'

/** How a value that is one text, number or truth is written. `date` may be partial, `day` is whole, `moment` is a date or a time of a day; `size` counts bytes, `reference` is the id of a record. */
export type PlainForm = 'text' | 'number' | 'size' | 'flag' | 'day' | 'date' | 'time' | 'moment' | 'reference'

/** How the value of a field is written, wherever it is entered, shown, saved as a table or read from one. */
export type FieldForm = PlainForm | ComposedForm | ClosedForm | ManyForm

/** What can bring danger to a person: hidden on the screen until asked for, in a table only when an export says so. */
export interface SensitiveField<Form extends FieldForm = FieldForm> {
  readonly sensitive: Form
}

type Form<Value> = [Value] extends [boolean]
  ? 'flag'
  : [Value] extends [number]
    ? 'number' | 'size'
    : [Value] extends [IsoDate]
      ? 'day'
      : [Value] extends [PartialDate]
        ? 'date'
        : [Value] extends [PartialMoment]
          ? 'moment'
          : [Value] extends [TimeOfDay]
            ? 'time'
            : [Value] extends [z.core.$brand]
              ? 'reference'
              : [string] extends [Value]
                ? 'text'
                : [Value] extends [string]
                  ? ClosedForm<Value>
                  : [Value] extends [readonly (infer Item)[]]
                    ? ListForm<Item>
                    : ComposedForm

type ListForm<Item> = [Item] extends [string]
  ? [string] extends [Item]
    ? ComposedForm
    : ManyForm<Item>
  : ComposedForm

type Field<Form extends FieldForm> = Form | SensitiveField<Form>

/** How each field of a record is written, in the order in which a table has them. The case it belongs to never changes. */
export type FieldsOf<Input> = {
  readonly [Name in Exclude<keyof Input, 'caseId'>]-?: Field<Form<NonNullable<Input[Name]>>>
}

/** The same where it is not known which record it is. */
export type RecordFields = Readonly<Record<string, Field<FieldForm>>>

export const closed = <const Code extends string>(codes: readonly Code[]): ClosedForm<Code> => ({ codes })

export const many = <const Code extends string>(codes: readonly Code[]): ManyForm<Code> => ({ many: codes })

export const sensitive = <Form extends FieldForm>(form: Form): SensitiveField<Form> => ({ sensitive: form })

export const isSensitiveField = (field: Field<FieldForm>): field is SensitiveField =>
  typeof field === 'object' && 'sensitive' in field

export const formOf = (field: Field<FieldForm>): FieldForm =>
  isSensitiveField(field) ? field.sensitive : field

/** The codes of a closed list, of which a field has one or several; undefined for a field that is none. */
export const codesOf = (field: Field<FieldForm>): readonly string[] | undefined => {
  const form = formOf(field)
  if (typeof form !== 'object') return undefined
  return 'codes' in form ? form.codes : form.many
}

type SensitiveNames<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends SensitiveField ? Name : never
}[keyof Fields]

/** The names of the fields that are marked as sensitive. */
export const sensitiveIn = <Fields extends RecordFields>(fields: Fields): SensitiveNames<Fields>[] =>
  Object.keys(fields).filter((name): name is SensitiveNames<Fields> & string =>
    isSensitiveField(fields[name] ?? 'text'),
  )

/** What is empty where nothing is known: a text, a list, an open question, a mark that is not set. */
type CanBeBlank<Value> = null extends Value
  ? true
  : '' extends Value
    ? true
    : [Value] extends [boolean | readonly unknown[]]
      ? true
      : false

type Blank<Input> = {
  readonly [Name in Exclude<keyof Input, 'caseId'> as CanBeBlank<Input[Name]> extends true
    ? Name
    : never]: Input[Name]
}

const emptyValue = (form: FieldForm, schema: z.ZodType | undefined): unknown => {
  if (typeof form === 'object') return 'many' in form ? [] : form.codes.includes('') ? '' : undefined
  switch (form) {
    case 'text':
      return ''
    case 'flag':
      return false
    case 'tags':
    case 'names':
    case 'persons':
    case 'sources':
    case 'charges':
    case 'parties':
      return []
    default:
      return schema?.safeParse(null).success === true ? null : undefined
  }
}

const EMPTY: readonly unknown[] = [null, '', false, []]

/** What stands in a field of which nothing is known; undefined for a field that cannot be empty. */
export const emptyIn = (schema: z.ZodType): unknown => EMPTY.find((value) => schema.safeParse(value).success)

/** A record of which nothing is known; what cannot be empty is left out and has to be said beside it. */
export const blankOf = <Input>(input: z.ZodObject, fields: RecordFields & FieldsOf<Input>): Blank<Input> =>
  Object.fromEntries(
    Object.entries<RecordFields[string]>(fields).flatMap(([name, field]) => {
      const value = emptyValue(formOf(field), Reflect.get(input.shape, name) as z.ZodType | undefined)
      return value === undefined ? [] : [[name, value]]
    }),
  ) as Blank<Input>
