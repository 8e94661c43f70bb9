import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useState } from 'react'
import {
  type Control,
  type DefaultValues,
  type FieldValues,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormDialog, type FormDialogProps } from '../ui/FormDialog.tsx'
import { sayQuietly } from '../ui/say-quietly.ts'
import { NOT_YET } from '../ui/use-form-saving.tsx'
import { AlikeRecords } from './AlikeRecords.tsx'
import type { FormSubject, InputOf, KeptOf } from './calls.ts'
import { placeOf } from './drafts/draft-places.ts'
import { useFormDraft } from './drafts/use-form-draft.tsx'
import { FormBeside } from './FormBeside.tsx'
import type { FormShape } from './form-shape.ts'
import { RecordLeading } from './RecordLeading.tsx'
import { RecordRemove } from './RecordRemove.tsx'
import type { Removal } from './RemovalText.tsx'
import { unsaid, withSources } from './said-sources.ts'
import { type Another, useAnother } from './use-another.ts'
import { useRecordSaving } from './use-record-saving.ts'

type Save<Checked> = (value: Checked) => Promise<unknown>

export interface RecordDialogProps<
  Subject extends FormSubject,
  Draft extends FieldValues,
  Checked extends FieldValues,
> {
  readonly subject: Subject
  /** The record to change; a new one is made where there is none. */
  readonly record: KeptOf[Subject] | undefined
  readonly shape: FormShape<KeptOf[Subject], InputOf[Subject], Draft, Checked>
  /** What a new one starts from. */
  readonly start: () => Draft
  /** The record beside which a new one is begun, where that is not the case alone. */
  readonly ownerId?: string
  /** How the record is spoken of when it is about to be deleted; none where it is deleted elsewhere. */
  readonly removal?: (of: KeptOf[Subject]) => Removal
  /** Where records are entered one after the other: what the next one starts from. */
  readonly another?: Another<Draft, Checked>
  readonly size?: FormDialogProps<Draft, Checked>['size']
  readonly onClose: () => void
  /** Called with the record as it is now kept; the dialog is closed by then. */
  readonly onSaved?: ((kept: KeptOf[Subject]) => void) | undefined
  /** Stands between the form and its saving, where something has to be decided first; gives `NOT_YET` until it is. */
  readonly onSave?: (value: Checked, save: Save<Checked>, isAnother: boolean) => Promise<unknown>
  /** The fields. */
  readonly children: (form: UseFormReturn<Draft, unknown, Checked>) => ReactNode
}

/** A context file has words of its own where a case has others. */
const natureOf = (record: object): unknown => Reflect.get(record, 'nature')

/**
 * The form of one record of any kind: makes or changes it, says so, and for one that is kept leads to its history and
 * to its deletion. Mount it when it opens, so that it starts from the record's present values.
 */
export const RecordDialog = <
  Subject extends FormSubject,
  Draft extends FieldValues,
  Checked extends FieldValues,
>(
  props: RecordDialogProps<Subject, Draft, Checked>,
) => {
  const {
    subject,
    record,
    shape,
    start,
    ownerId,
    removal,
    another,
    size = 'lg',
    onClose,
    onSaved,
    onSave,
  } = props
  const { t } = useTranslation('records')
  const kind: FormSubject = subject
  const [first] = useState(() => (record === undefined ? start() : shape.draftOf(record)))
  const schema = withSources(shape.schema)
  const form = useForm<Draft, unknown, Checked>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: unsaid(first) as DefaultValues<Draft>,
  })
  const { make, onContinue, ...saving } = useRecordSaving({
    subject,
    record,
    shape,
    fillForm: (draft) => form.reset(unsaid(draft)),
    onSaved: (kept) => {
      sayQuietly(t(`${kind}.saved`, { context: natureOf(kept) }))
      onClose()
      onSaved?.(kept)
    },
  })
  const [place] = useState(() => placeOf(kind, { record, first, ownerId }))
  const draft = useFormDraft(form, { place, schema, onContinue })
  const beginNext = useAnother(form, another)
  const saveBy = (save: Save<Checked>, isAnother: boolean) => (value: Checked) =>
    onSave?.(value, save, isAnother) ?? save(value)
  const saveAnother = async (value: Checked) => {
    if ((await saveBy(make, true)(value)) === NOT_YET) return NOT_YET
    return () => {
      sayQuietly(t(`${kind}.saved`))
      beginNext(value)
    }
  }
  return (
    <FormDialog
      title={record === undefined ? t(`${kind}.new`) : t(`${kind}.edit`, { context: natureOf(record) })}
      size={size}
      form={form}
      draft={draft}
      onClose={onClose}
      leading={
        record === undefined ? undefined : (
          <RecordLeading subject={subject} id={record.id}>
            {removal && (
              <RecordRemove subject={subject} record={record} removal={removal(record)} onRemoved={onClose} />
            )}
          </RecordLeading>
        )
      }
      aside={
        record === undefined ? (
          <AlikeRecords subject={kind} control={form.control as unknown as Control} />
        ) : undefined
      }
      {...saving}
      onSaveAnother={record === undefined && another ? saveAnother : undefined}
      onSave={saveBy(saving.onSave, false)}
    >
      {props.children(form)}
      <FormBeside control={form.control} subject={kind} id={record?.id} />
    </FormDialog>
  )
}
