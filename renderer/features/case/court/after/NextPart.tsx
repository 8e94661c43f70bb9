import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { HEARING_KINDS } from '../../../../../shared/domain/kinds/hearing.ts'
import { AlikeHearings } from '../../../../records/AlikeRecords.tsx'
import { ClashNotice } from '../../../../records/forms/ClashNotice.tsx'
import { DayOffNotice } from '../../../../records/forms/DayOffNotice.tsx'
import { DateField, MomentField, SelectField, TextField } from '../../../../ui/index.ts'
import classes from './after.module.css'
import type { PartProps } from './DecisionPart.tsx'

/** The next hearing: with a date it is one, and shows where the last one was and what it was about. */
const NextHearing = ({ control }: Pick<PartProps, 'control'>) => {
  const { t } = useTranslation('calendar')
  const [at, court, kind] = useWatch({ control, name: ['nextAt', 'court', 'nextKind'] })
  return (
    <div className={classes.part}>
      <MomentField control={control} name="nextAt" label={t('after.nextAt')} />
      <DayOffNotice startsAt={at} />
      <ClashNotice startsAt={at} lastDay={null} endsTime={null} court={court} kind={kind} />
      {at === '' ? null : (
        <>
          <div className={classes.pair}>
            <SelectField
              control={control}
              name="nextKind"
              label={t('field.kind')}
              options={HEARING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            />
            <TextField control={control} name="room" label={t('field.room')} />
            <TextField control={control} name="judge" label={t('field.judge')} />
          </div>
          <TextField control={control} name="court" label={t('field.court')} />
        </>
      )}
    </div>
  )
}

const NextStep = ({ control }: Pick<PartProps, 'control'>) => {
  const { t } = useTranslation(['calendar', 'work'])
  return (
    <div className={classes.part}>
      <div className={classes.pair}>
        <TextField control={control} name="task" label={t('field.nextStep')} />
        <DateField control={control} name="taskDueOn" label={t('work:tasks.field.dueOn')} />
      </div>
    </div>
  )
}

/** Says at the foot of the form that the next hearing may be recorded already. */
export const NextAlike = ({ control }: Pick<PartProps, 'control'>) => {
  const [startsAt, kind] = useWatch({ control, name: ['nextAt', 'nextKind'] })
  return <AlikeHearings typed={{ kind, startsAt }} />
}

/** What is next: the hearing, and what is to be done. */
export const NextPart = (props: Pick<PartProps, 'control'>) => (
  <>
    <NextHearing {...props} />
    <NextStep {...props} />
  </>
)
