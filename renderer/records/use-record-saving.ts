import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldValues, UseFormReset } from 'react-hook-form'
import type { RecordSubject } from '../../shared/domain/kinds/index.ts'
import { CALLS, type InputOf, type KeptOf } from './calls.ts'
import type { FormShape } from './form-shape.ts'

export interface RecordSaving<Subject extends RecordSubject, Draft extends FieldValues, Checked> {
  readonly subject: Subject
  /** The record as it was when the form opened; undefined for a new one. */
  readonly record: KeptOf[Subject] | undefined
  readonly shape: FormShape<KeptOf[Subject], InputOf[Subject], Draft, Checked>
  readonly fillForm: UseFormReset<Draft>
  readonly onSaved: (kept: KeptOf[Subject]) => void
}

/**
 * The saving half of a form of one record, as `FormDialog` wants it: an update names the revision the form was filled
 * from; where the record has changed since, the form can be filled anew or its values saved over the change.
 */
export const useRecordSaving = <Subject extends RecordSubject, Draft extends FieldValues, Checked>(
  saving: RecordSaving<Subject, Draft, Checked>,
) => {
  const { subject, record, shape, fillForm, onSaved } = saving
  const calls = CALLS[subject]
  const create = useMutation(calls.create?.mutationOptions() ?? {})
  const update = useMutation(calls.update.mutationOptions())
  const [revision, setRevision] = useState(record?.revision ?? 0)
  const make = async (value: Checked) => create.mutateAsync(await shape.inputOf(value))
  if (record === undefined)
    return { make, onContinue: setRevision, onSave: async (value: Checked) => onSaved(await make(value)) }
  const { id } = record
  const change = async (from: number, value: Checked) => {
    const kept = await update.mutateAsync({ id, revision: from, value: await shape.inputOf(value) })
    setRevision(kept.revision)
    onSaved(kept)
  }
  return {
    make,
    /** The form was filled from another revision than the one it was opened with. */
    onContinue: setRevision,
    onSave: (value: Checked) => change(revision, value),
    onReload: async () => {
      const kept = await calls.get.call({ id })
      setRevision(kept.revision)
      fillForm(shape.draftOf(kept))
    },
    onOverwrite: async (value: Checked) => change((await calls.get.call({ id })).revision, value),
  }
}
