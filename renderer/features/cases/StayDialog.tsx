import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { type Control, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { STAY_KINDS, type Stay, type StayInput, stayInputSchema } from '../../../shared/domain/stay.ts'
import { api, client } from '../../app/api.ts'
import { RemovalEffects } from '../../app/RemovalEffects.tsx'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import classes from './forms.module.css'
import { RecordHistory } from './history-slot.tsx'
import { keptIn } from './kept-in.ts'
import { PersonField } from './PersonField.tsx'
import type { CaseFile } from './use-case-file.ts'

type StayDraft = z.input<typeof stayInputSchema>

const draftOf = ({ id: _id, revision: _revision, ...fields }: Stay): StayDraft => fields

const newDraft = (file: CaseFile, partyId: PartyId): StayDraft => ({
  caseId: file.case.id,
  partyId,
  kind: file.stays.some((stay) => stay.partyId === partyId) ? 'remand-prison' : 'temporary-holding',
  place: '',
  from: null,
  until: null,
  reason: '',
  isSensitive: false,
})

export interface StayDialogProps {
  readonly file: CaseFile
  /** The stay to change; a new one is made where there is none. */
  readonly stay?: Stay
  /** Whose stay a new one is. */
  readonly partyId: PartyId
  readonly onClose: () => void
}

const Remove = ({ stay, onClose }: { readonly stay: Stay; readonly onClose: () => void }) => {
  const { t } = useTranslation('cases')
  const remove = useMutation(api.stays.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('stays.delete')}
      question={t('stays.deleteQuestion')}
      onRemove={() => remove.mutateAsync({ id: stay.id })}
      onRemoved={onClose}
    >
      <p>
        {t(`stayKind.${stay.kind}`)}, <bdi>{stay.place}</bdi>
      </p>
      <RemovalEffects subject="stay" id={stay.id} />
    </RemoveButton>
  )
}

const Leading = ({ stay, onClose }: Parameters<typeof Remove>[0]) => (
  <span className={classes.leading}>
    <Remove stay={stay} onClose={onClose} />
    <RecordHistory subject="stay" id={stay.id} />
  </span>
)

const useSaving = ({ file, stay, onClose }: StayDialogProps, fillForm: (kept: Stay) => void) => {
  const { t } = useTranslation('cases')
  const create = useMutation(api.stays.create.mutationOptions())
  const update = useMutation(api.stays.update.mutationOptions())
  return useRecordSaving<Stay, StayInput>({
    record: stay,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => keptIn(client.stays.list({ caseId: file.case.id }), id),
    fillForm,
    onSaved: () => {
      sayQuietly(t('staySaved'))
      onClose()
    },
  })
}

const Fields = ({ control, file }: { readonly control: Control<StayDraft>; readonly file: CaseFile }) => {
  const { t } = useTranslation('cases')
  return (
    <>
      <div className={classes.pair}>
        <PersonField
          control={control}
          name="partyId"
          label={t('field.stayOf')}
          participants={file.participants}
        />
        <SelectField
          control={control}
          name="kind"
          label={t('field.stayKind')}
          options={STAY_KINDS.map((value) => ({ value, label: t(`stayKind.${value}`) }))}
        />
      </div>
      <TextField control={control} name="place" label={t('field.place')} isRequired />
      <div className={classes.dates}>
        <PartialDateField control={control} name="from" label={t('field.stayFrom')} />
        <PartialDateField control={control} name="until" label={t('field.stayUntil')} />
      </div>
      <TextField control={control} name="reason" label={t('field.stayReason')} />
      <CheckField
        control={control}
        name="isSensitive"
        label={t('field.staySensitive')}
        description={t('field.staySensitiveHint')}
      />
    </>
  )
}

/** Where someone is held or stays, and from when until when. */
export const StayDialog = (props: StayDialogProps) => {
  const { file, stay, partyId, onClose } = props
  const { t } = useTranslation('cases')
  const form = useForm<StayDraft, unknown, StayInput>({
    resolver: zodResolver(stayInputSchema),
    defaultValues: stay ? draftOf(stay) : newDraft(file, partyId),
  })
  const saving = useSaving(props, (kept) => form.reset(draftOf(kept)))
  return (
    <FormDialog
      title={t(stay ? 'stays.edit' : 'stays.add')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={stay ? <Leading stay={stay} onClose={onClose} /> : undefined}
      {...saving}
    >
      <Fields control={form.control} file={file} />
    </FormDialog>
  )
}
