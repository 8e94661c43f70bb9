import type { ReactNode } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { HEARING_KINDS, HEARING_STATUSES } from '../../../shared/domain/kinds/hearing.ts'
import { isBehind } from '../../../shared/domain/partial-date.ts'
import { dateOfMoment, partialMomentSchema } from '../../../shared/domain/partial-moment.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { DateField, LongTextField, MomentField, SelectField, TextField } from '../../ui/index.ts'
import { TimeField } from '../../ui/TimeField.tsx'
import { DayOffNotice } from './DayOffNotice.tsx'
import classes from './HearingDialog.module.css'
import type { HearingDraft } from './hearing-draft.ts'

interface FieldsProps {
  readonly control: Control<HearingDraft>
}

/** What came of it; asked where it is over, or was kept before. */
const Outcome = ({ control }: FieldsProps) => {
  const { t } = useTranslation('calendar')
  return (
    <>
      <SelectField
        control={control}
        name="status"
        label={t('field.status')}
        options={HEARING_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      <LongTextField control={control} name="result" label={t('field.result')} />
      <TextField
        control={control}
        name="nextStep"
        label={t('field.nextStep')}
        description={t('field.nextStepHint')}
      />
    </>
  )
}

interface HearingFieldsProps extends FieldsProps {
  readonly isNew: boolean
  /** What does not fit; stands right below the time it is about. */
  readonly warning?: ReactNode
}

/** The fields of a hearing. */
export const HearingFields = ({ control, isNew, warning }: HearingFieldsProps) => {
  const { t } = useTranslation('calendar')
  const startsAt = useWatch({ control, name: 'startsAt' })
  const today = isoDateSchema.parse(todayByClock())
  const known = partialMomentSchema.safeParse(startsAt).data
  const isPast = known !== undefined && isBehind(dateOfMoment(known), today)
  return (
    <>
      <div className={classes.when}>
        <MomentField control={control} name="startsAt" label={t('field.date')} isRequired />
        <SelectField
          control={control}
          name="kind"
          label={t('field.kind')}
          options={HEARING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </div>
      <DayOffNotice startsAt={startsAt} />
      {warning}
      <div className={classes.when}>
        <TimeField control={control} name="endsTime" label={t('field.endsTime')} />
        <DateField
          control={control}
          name="lastDay"
          label={t('field.lastDay')}
          description={t('field.lastDayHint')}
        />
      </div>
      <TextField control={control} name="court" label={t('field.court')} />
      <div className={classes.where}>
        <TextField control={control} name="judge" label={t('field.judge')} />
        <TextField control={control} name="room" label={t('field.room')} />
      </div>
      <TextField control={control} name="purpose" label={t('field.purpose')} />
      {isNew && !isPast ? null : <Outcome control={control} />}
    </>
  )
}
