import type * as z from 'zod'

interface Revised {
  readonly id: string
  readonly revision: number
}

/** How the records of a kind stand in their form, as typed text that the schema has not checked yet. */
export interface FormShape<Kept, Input, Draft, Checked> {
  readonly schema: z.ZodType<Checked, Draft>
  readonly draftOf: (record: Kept) => Draft
  /** What goes to the vault; makes the records of people who are new first. */
  readonly inputOf: (checked: Checked) => Input | Promise<Input>
}

/** What a record says, without which record it is. */
export function fieldsOf<Value>(record: Value & Revised): Value
export function fieldsOf({ id: _id, revision: _revision, ...value }: Revised): object {
  return value
}

/** The form of a kind whose fields are entered as they are kept. */
export const plainShape = <Draft, Checked>(
  schema: z.ZodType<Checked, Draft>,
): FormShape<Draft & Revised, Checked, Draft, Checked> => ({
  schema,
  draftOf: (record) => fieldsOf<Draft>(record),
  inputOf: (checked) => checked,
})
