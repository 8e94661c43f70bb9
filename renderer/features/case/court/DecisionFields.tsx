import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DECISION_KINDS, DECISION_OUTCOMES, type Decision } from '../../../../shared/domain/kinds/decision.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { OptionalSelectField } from '../../../ui/OptionalSelectField.tsx'
import classes from './court.module.css'
import type { CourtFile } from './court-file.ts'
import type { DecisionDraft } from './drafts.ts'

interface DecisionFieldsProps {
  readonly control: Control<DecisionDraft>
  readonly file: CourtFile
  readonly decision?: Decision
}

const Dates = ({ control }: Pick<DecisionFieldsProps, 'control'>) => {
  const { t } = useTranslation('court')
  return (
    <>
      <PartialDateField control={control} name="announcedOn" label={t('field.announcedOn')} />
      <div className={classes.dates}>
        <PartialDateField
          control={control}
          name="copyHandedOn"
          label={t('field.copyHandedOn')}
          description={t('field.copyHandedOnHint')}
        />
        <PartialDateField control={control} name="inForceOn" label={t('field.inForceOn')} />
      </div>
    </>
  )
}

const Ties = ({ control, file, decision }: DecisionFieldsProps) => {
  const { t } = useTranslation(['court', 'cases'])
  const ownTitle = useOwnTitle()
  const others = file.decisions.filter(({ id }) => id !== decision?.id)
  const noneLabel = t('cases:field.noneChosen')
  return (
    <>
      {others.length === 0 ? null : (
        <OptionalSelectField
          control={control}
          name="reviews"
          label={t('field.reviews')}
          noneLabel={t('field.reviewsNone')}
          options={others.map((other) => ({ value: other.id, label: ownTitle('decision', other) }))}
        />
      )}
      <div className={classes.pair}>
        {file.hearings.length === 0 ? null : (
          <OptionalSelectField
            control={control}
            name="hearingId"
            label={t('field.hearing')}
            noneLabel={noneLabel}
            options={file.hearings.map((hearing) => ({
              value: hearing.id,
              label: ownTitle('hearing', hearing),
            }))}
          />
        )}
        {file.documents.length === 0 ? null : (
          <OptionalSelectField
            control={control}
            name="documentId"
            label={t('cases:field.document')}
            noneLabel={noneLabel}
            options={file.documents.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
      </div>
    </>
  )
}

/** The fields of a decision; what it means for each person is entered as parts of sentences. */
export const DecisionFields = (props: DecisionFieldsProps) => {
  const { control } = props
  const { t } = useTranslation('court')
  return (
    <>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="kind"
          label={t('field.kind')}
          options={DECISION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <SelectField
          control={control}
          name="outcome"
          label={t('field.outcome')}
          options={DECISION_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value || 'unsaid'}`) }))}
        />
      </div>
      <Dates control={control} />
      <TextField control={control} name="body" label={t('field.body')} />
      <div className={classes.pair}>
        <TextField control={control} name="judge" label={t('field.judge')} />
        <TextField control={control} name="number" label={t('field.number')} />
      </div>
      <Ties {...props} />
      <LongTextField
        control={control}
        name="summary"
        label={t('field.summary')}
        description={t('field.summaryHint')}
      />
    </>
  )
}
