import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PartyId } from '../../../shared/domain/ids.ts'
import {
  PROCEDURAL_STATUSES,
  type ProceduralStatus,
  type ProceduralStatusInput,
  proceduralStatusInputSchema,
} from '../../../shared/domain/procedural-status.ts'
import { api, client } from '../../app/api.ts'
import { RemovalEffects } from '../../app/RemovalEffects.tsx'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { OptionalSelectField } from '../../ui/OptionalSelectField.tsx'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import classes from './forms.module.css'
import { RecordHistory } from './history-slot.tsx'
import { keptIn } from './kept-in.ts'
import { PersonField } from './PersonField.tsx'
import { useDocumentOptions } from './record-options.ts'
import { draftOfStatus, newStatusDraft, type StatusDraft } from './status-draft.ts'
import type { CaseFile } from './use-case-file.ts'

export interface StatusDialogProps {
  readonly file: CaseFile
  /** The status to change; a new one is made where there is none. */
  readonly status?: ProceduralStatus
  /** Whose status a new one is. */
  readonly partyId: PartyId
  readonly onClose: () => void
}

const Remove = ({ status, onClose }: { readonly status: ProceduralStatus; readonly onClose: () => void }) => {
  const { t } = useTranslation('cases')
  const remove = useMutation(api.proceduralStatuses.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('statuses.delete')}
      question={t('statuses.deleteQuestion', { status: t(`proceduralStatus.${status.status}`) })}
      onRemove={() => remove.mutateAsync({ id: status.id })}
      onRemoved={onClose}
    >
      <p>{t('statuses.deleteText')}</p>
      <RemovalEffects subject="procedural-status" id={status.id} />
    </RemoveButton>
  )
}

const Leading = ({ status, onClose }: Parameters<typeof Remove>[0]) => (
  <span className={classes.leading}>
    <Remove status={status} onClose={onClose} />
    <RecordHistory subject="procedural-status" id={status.id} />
  </span>
)

const useSaving = (
  { file, status, onClose }: StatusDialogProps,
  fillForm: (kept: ProceduralStatus) => void,
) => {
  const { t } = useTranslation('cases')
  const create = useMutation(api.proceduralStatuses.create.mutationOptions())
  const update = useMutation(api.proceduralStatuses.update.mutationOptions())
  return useRecordSaving<ProceduralStatus, ProceduralStatusInput>({
    record: status,
    create: (value) => create.mutateAsync(value),
    update: ({ id }, revision, value) => update.mutateAsync({ id, revision, value }),
    readAgain: ({ id }) => keptIn(client.proceduralStatuses.list({ caseId: file.case.id }), id),
    fillForm,
    onSaved: () => {
      sayQuietly(t('statusSaved'))
      onClose()
    },
  })
}

/** What someone is in the proceedings from some day on, and by which paper. */
export const StatusDialog = (props: StatusDialogProps) => {
  const { file, status, partyId, onClose } = props
  const { t } = useTranslation('cases')
  const form = useForm<StatusDraft, unknown, ProceduralStatusInput>({
    resolver: zodResolver(proceduralStatusInputSchema),
    defaultValues: status ? draftOfStatus(status) : newStatusDraft(file, partyId),
  })
  const { control } = form
  const documents = useDocumentOptions(file)
  const saving = useSaving(props, (kept) => form.reset(draftOfStatus(kept)))
  return (
    <FormDialog
      title={t(status ? 'statuses.edit' : 'statuses.add')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={status ? <Leading status={status} onClose={onClose} /> : undefined}
      {...saving}
    >
      <div className={classes.pair}>
        <PersonField
          control={control}
          name="partyId"
          label={t('field.statusOf')}
          participants={file.participants}
        />
        <SelectField
          control={control}
          name="status"
          label={t('field.proceduralStatus')}
          options={PROCEDURAL_STATUSES.map((value) => ({ value, label: t(`proceduralStatus.${value}`) }))}
        />
      </div>
      <div className={classes.dates}>
        <PartialDateField control={control} name="since" label={t('field.since')} />
        <PartialDateField control={control} name="until" label={t('field.untilWhen')} />
      </div>
      <TextField
        control={control}
        name="articles"
        label={t('field.articles')}
        description={t('field.articlesHint')}
      />
      <TextField control={control} name="basis" label={t('field.basis')} description={t('field.orderHint')} />
      {documents.length === 0 ? null : (
        <OptionalSelectField
          control={control}
          name="documentId"
          label={t('field.document')}
          noneLabel={t('field.noneChosen')}
          options={documents}
        />
      )}
    </FormDialog>
  )
}
