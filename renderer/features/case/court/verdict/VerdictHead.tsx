import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DECISION_KINDS, DECISION_OUTCOMES } from '../../../../../shared/domain/kinds/decision.ts'
import { PartialDateField, SelectField, TextField } from '../../../../ui/index.ts'
import classes from './verdict.module.css'
import type { CheckedVerdict, VerdictDraft } from './verdict-draft.ts'

/** What the decision itself is; judge, reasons and papers are entered in its own form. */
export const VerdictHead = ({
  control,
}: {
  readonly control: Control<VerdictDraft, unknown, CheckedVerdict>
}) => {
  const { t } = useTranslation('court')
  return (
    <div className={classes.head}>
      <div className={classes.wide}>
        <SelectField
          control={control}
          name="kind"
          label={t('field.kind')}
          options={DECISION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </div>
      <SelectField
        control={control}
        name="outcome"
        label={t('field.outcome')}
        options={DECISION_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value || 'unsaid'}`) }))}
      />
      <div className={classes.wide}>
        <TextField control={control} name="body" label={t('field.body')} />
      </div>
      <TextField control={control} name="number" label={t('field.number')} />
      <PartialDateField isBrief control={control} name="announcedOn" label={t('field.announcedOn')} />
      <PartialDateField isBrief control={control} name="inForceOn" label={t('field.inForceOn')} />
    </div>
  )
}
