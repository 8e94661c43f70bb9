import { useEffect, useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { unsaid } from './said-sources.ts'

/** The record that is entered after the one just saved. */
export interface Another<Draft extends FieldValues, Checked> {
  readonly draftAfter: (saved: Checked) => Draft
  /** Where the entering goes on. */
  readonly focus: FieldPath<Draft>
}

/** Begins the next record in the form of the one just saved. */
export const useAnother = <Draft extends FieldValues, Checked extends FieldValues>(
  form: UseFormReturn<Draft, unknown, Checked>,
  another: Another<Draft, Checked> | undefined,
): ((saved: Checked) => void) => {
  const [next, setNext] = useState<{ readonly focus: FieldPath<Draft> }>()
  // The form knows its fields again when they are drawn with the values of the next one.
  useEffect(() => {
    if (next !== undefined) form.setFocus(next.focus)
  }, [form, next])
  return (saved) => {
    if (another === undefined) return
    form.reset(unsaid(another.draftAfter(saved)))
    setNext({ focus: another.focus })
  }
}
