import type { FieldPath, FieldValues } from 'react-hook-form'

/** The record that is entered after the one just saved. */
export interface Another<Draft extends FieldValues, Checked> {
  readonly draftAfter: (saved: Checked) => Draft
  /** Where the entering goes on. */
  readonly focus: FieldPath<Draft>
}
