import { useState } from 'react'

interface Revised {
  readonly revision: number
}

export interface RecordSaving<Kept extends Revised, Value> {
  /** The record as it was when the form opened; undefined for a new one. */
  readonly record: Kept | undefined
  readonly create: (value: Value) => Promise<Kept>
  readonly update: (record: Kept, revision: number, value: Value) => Promise<Kept>
  /** The record as it is kept now. */
  readonly readAgain: (record: Kept) => Promise<Kept>
  readonly fillForm: (kept: Kept) => void
  readonly onSaved: (kept: Kept) => void
}

/**
 * The saving half of a form of one record, as `FormDialog` wants it: an update names the revision the form was filled
 * from; where the record has changed since, the form can be filled anew or its values saved over the change.
 */
export const useRecordSaving = <Kept extends Revised, Value>(saving: RecordSaving<Kept, Value>) => {
  const { record, create, update, readAgain, fillForm, onSaved } = saving
  const [revision, setRevision] = useState(record?.revision ?? 0)
  if (record === undefined) return { onSave: async (value: Value) => onSaved(await create(value)) }
  return {
    onSave: async (value: Value) => onSaved(await update(record, revision, value)),
    onReload: async () => {
      const kept = await readAgain(record)
      setRevision(kept.revision)
      fillForm(kept)
    },
    onOverwrite: async (value: Value) =>
      onSaved(await update(record, (await readAgain(record)).revision, value)),
  }
}
