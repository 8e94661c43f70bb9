import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DECISION_KINDS, DECISION_OUTCOMES } from '../../../../../shared/domain/kinds/decision.ts'
import type { Hearing } from '../../../../../shared/domain/kinds/hearing.ts'
import { PartialDateField, SelectField, TextField } from '../../../../ui/index.ts'
import { RadioField } from '../../../../ui/RadioField.tsx'
import classes from './after.module.css'
import { type AfterHearingDraft, type CheckedAfterHearing, likelyOutcomes } from './after-hearing-draft.ts'

export interface PartProps {
  readonly control: Control<AfterHearingDraft, unknown, CheckedAfterHearing>
  readonly hearing: Hearing
}

/** What a hearing of this kind most often ends with, nothing decided before it and all else behind it. */
const Outcome = ({ control, hearing }: PartProps) => {
  const { t } = useTranslation(['calendar', 'court'])
  const likely = likelyOutcomes(hearing.kind)
  const isShown = (value: string): boolean => value === 'no' || likely.some((outcome) => outcome === value)
  return (
    <RadioField
      control={control}
      name="decided"
      label={t('after.decided')}
      shownAs={(value) => (isShown(value) ? value : 'unsaid')}
      options={[
        { value: 'no', label: t('after.nothing') },
        ...likely.map((value) => ({ value, label: t(`court:outcome.${value || 'unsaid'}`) })),
        { value: 'unsaid', label: t('after.otherwise') },
      ]}
    />
  )
}

const Details = ({ control, hearing }: PartProps) => {
  const { t } = useTranslation('court')
  const decided = useWatch({ control, name: 'decided' })
  const isLikely = likelyOutcomes(hearing.kind).some((outcome) => outcome === decided)
  return (
    <>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="decisionKind"
          label={t('field.kind')}
          options={DECISION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        {isLikely ? null : (
          <SelectField
            control={control}
            name="decided"
            label={t('field.outcome')}
            options={DECISION_OUTCOMES.map((value) => ({
              value: value || 'unsaid',
              label: t(`outcome.${value || 'unsaid'}`),
            }))}
          />
        )}
        <PartialDateField isBrief control={control} name="announcedOn" label={t('field.announcedOn')} />
        <TextField control={control} name="number" label={t('field.number')} />
        <TextField control={control} name="decisionJudge" label={t('field.judge')} />
      </div>
      <TextField control={control} name="body" label={t('field.body')} />
    </>
  )
}

/** What was decided: one press for the likely outcomes, and only then what the decision is. */
export const DecisionPart = (props: PartProps) => {
  const decided = useWatch({ control: props.control, name: 'decided' })
  return (
    <div className={classes.part}>
      <Outcome {...props} />
      {decided === 'no' ? null : <Details {...props} />}
    </div>
  )
}
