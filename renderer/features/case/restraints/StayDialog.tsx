import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import {
  STAY_KINDS,
  type Stay,
  type StayInput,
  stayInputSchema,
} from '../../../../shared/domain/kinds/stay.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { plainShape } from '../../../records/form-shape.ts'
import classes from '../../../records/forms/forms.module.css'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { CheckField } from '../../../ui/CheckField.tsx'
import { PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { PersonField } from '../people/PersonField.tsx'

type StayDraft = z.input<typeof stayInputSchema>

const SHAPE = plainShape(stayInputSchema)

const newDraft = (file: ShownCase, partyId: PartyId): StayDraft => ({
  caseId: file.case.id,
  partyId,
  kind: file.stays.some((stay) => stay.partyId === partyId) ? 'remand-prison' : 'temporary-holding',
  place: '',
  from: null,
  until: null,
  reason: '',
  isSensitive: false,
})

/** Where the same person was next, from the day on which this place was left. */
const nextDraft = ({ caseId, partyId, kind, until, isSensitive }: StayInput): StayDraft => ({
  ...{ caseId, partyId, isSensitive, place: '', until: null, reason: '' },
  kind: kind === 'temporary-holding' ? 'remand-prison' : kind,
  from: until,
})

export interface StayDialogProps {
  readonly file: ShownCase
  /** The stay to change; a new one is made where there is none. */
  readonly stay?: Stay
  /** Whose stay a new one is. */
  readonly partyId: PartyId
  readonly onClose: () => void
}

const Fields = ({ control, file }: { readonly control: Control<StayDraft>; readonly file: ShownCase }) => {
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
export const StayDialog = ({ file, stay, partyId, onClose }: StayDialogProps) => {
  const { t } = useTranslation('cases')
  return (
    <RecordDialog
      subject="stay"
      record={stay}
      shape={SHAPE}
      start={() => newDraft(file, partyId)}
      another={{ draftAfter: nextDraft, focus: 'place' }}
      removal={({ kind, place }) => ({ name: `${t(`stayKind.${kind}`)}, ${place}` })}
      onClose={onClose}
    >
      {({ control }) => <Fields control={control} file={file} />}
    </RecordDialog>
  )
}
