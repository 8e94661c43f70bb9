import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import {
  PROCEDURAL_STATUSES,
  type ProceduralStatus,
  type ProceduralStatusInput,
  proceduralStatusInputSchema,
} from '../../../../shared/domain/kinds/procedural-status.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { plainShape } from '../../../records/form-shape.ts'
import classes from '../../../records/forms/forms.module.css'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { OptionalSelectField } from '../../../ui/OptionalSelectField.tsx'
import { useDocumentOptions } from '../page/record-options.ts'
import { PersonField } from '../people/PersonField.tsx'
import { newStatusDraft, type StatusDraft } from './status-draft.ts'

const SHAPE = plainShape(proceduralStatusInputSchema)

/** The same of another person, by the same paper. */
const nextDraft = ({
  partyId,
  status,
  since,
  articles,
  basis,
  documentId,
  caseId,
}: ProceduralStatusInput): StatusDraft => ({
  ...{ caseId, partyId, status, since, articles, basis, documentId },
  until: null,
})

export interface StatusDialogProps {
  readonly file: ShownCase
  /** The status to change; a new one is made where there is none. */
  readonly status?: ProceduralStatus
  /** Whose status a new one is. */
  readonly partyId: PartyId
  readonly onClose: () => void
}

const Fields = ({ control, file }: { readonly control: Control<StatusDraft>; readonly file: ShownCase }) => {
  const { t } = useTranslation('cases')
  const documents = useDocumentOptions(file)
  return (
    <>
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
    </>
  )
}

/** What someone is in the proceedings from some day on, and by which paper. */
export const StatusDialog = ({ file, status, partyId, onClose }: StatusDialogProps) => {
  const { t } = useTranslation('cases')
  return (
    <RecordDialog
      subject="procedural-status"
      record={status}
      shape={SHAPE}
      start={() => newStatusDraft(file, partyId)}
      removal={(of) => ({ name: t(`proceduralStatus.${of.status}`) })}
      another={{ draftAfter: nextDraft, focus: 'partyId' }}
      onClose={onClose}
    >
      {({ control }) => <Fields control={control} file={file} />}
    </RecordDialog>
  )
}
