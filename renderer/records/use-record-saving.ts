import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { RecordSubject } from '../../shared/domain/kinds/index.ts'
import { CALLS, type InputOf, type KeptOf } from './calls.ts'
import type { FormShape } from './form-shape.ts'
import { fieldsIn, saidIn } from './said-sources.ts'
import { useKeepWith } from './use-keep-with.ts'

export interface RecordSaving<
  Subject extends RecordSubject,
  Draft extends FieldValues,
  Checked extends FieldValues,
> {
  readonly subject: Subject
  /** The record as it was when the form opened; undefined for a new one. */
  readonly record: KeptOf[Subject] | undefined
  readonly shape: FormShape<KeptOf[Subject], InputOf[Subject], Draft, Checked>
  readonly fillForm: (draft: Draft) => void
  readonly onSaved: (kept: KeptOf[Subject]) => void
}

/**
 * The saving half of a form of one record, as `FormDialog` wants it: an update names the revision the form was filled
 * from; where the record has changed since, the form can be filled anew or its values saved over the change.
 */
export const useRecordSaving = <
  Subject extends RecordSubject,
  Draft extends FieldValues,
  Checked extends FieldValues,
>(
  saving: RecordSaving<Subject, Draft, Checked>,
) => {
  const { subject, record, shape, fillForm, onSaved } = saving
  const calls = CALLS[subject]
  const create = useMutation(calls.create?.mutationOptions() ?? {})
  const update = useMutation(calls.update.mutationOptions())
  const keep = useKeepWith(subject)
  const [revision, setRevision] = useState(record?.revision ?? 0)
  /** With what was said of it in the form, if anything was. */
  const keepAs = async (kept: Pick<KeptOf[Subject], 'id' | 'revision'> | null, checked: Checked) => {
    const sources = saidIn(checked)
    const value = await shape.inputOf(fieldsIn(checked))
    if (sources.length > 0) return keep({ kept, value, sources })
    return kept === null ? create.mutateAsync(value) : update.mutateAsync({ ...kept, value })
  }
  const make = (checked: Checked) => keepAs(null, checked)
  if (record === undefined)
    return { make, onContinue: setRevision, onSave: async (value: Checked) => onSaved(await make(value)) }
  const { id } = record
  const change = async (from: number, checked: Checked) => {
    const kept = await keepAs({ id, revision: from }, checked)
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
