import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { INTERVENTION_ANSWERS, INTERVENTION_KINDS } from '../../../../shared/domain/kinds/intervention.ts'
import { DocumentField } from '../../../records/people/DocumentField.tsx'
import { CheckField } from '../../../ui/CheckField.tsx'
import { CountField } from '../../../ui/CountField.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { InterventionParties } from './InterventionParties.tsx'
import type { CheckedIntervention, InterventionDraft } from './intervention-draft.ts'
import classes from './Work.module.css'

interface FieldsProps {
  readonly control: Control<InterventionDraft, unknown, CheckedIntervention>
}

const Authors = ({ control }: FieldsProps) => {
  const { t } = useTranslation('records')
  return (
    <InterventionParties control={control} name="authors" label={t('intervention.field.authors')}>
      <TextField
        control={control}
        name="authorWords"
        label={t('intervention.field.authorWords')}
        description={t('intervention.field.authorWordsHint')}
      />
      <div className={classes.pair}>
        <CountField control={control} name="countMin" label={t('intervention.field.countMin')} />
        <CountField control={control} name="countMax" label={t('intervention.field.countMax')} />
      </div>
      <LongTextField
        control={control}
        name="signatories"
        label={t('intervention.field.signatories')}
        minRows={2}
      />
    </InterventionParties>
  )
}

/** What was entered of an answer stays in sight, whatever is said of it now. */
const useHasAnswer = (control: FieldsProps['control']): boolean => {
  const [answer, ...parts] = useWatch({
    control,
    name: ['answer', 'answeredOn', 'answerText', 'answerDocumentId'],
  })
  return answer === 'answered' || answer === 'refused' || parts.some((part) => part !== null && part !== '')
}

const Answer = ({ control }: FieldsProps) => {
  const { t } = useTranslation('records')
  const hasAnswer = useHasAnswer(control)
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t('intervention.answerTitle')}</legend>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="answer"
          label={t('intervention.field.answer')}
          options={INTERVENTION_ANSWERS.map((value) => ({
            value,
            label: t(`intervention.answer.${value || 'unsaid'}`),
          }))}
        />
        {hasAnswer ? (
          <PartialDateField control={control} name="answeredOn" label={t('intervention.field.answeredOn')} />
        ) : null}
      </div>
      {hasAnswer ? (
        <>
          <LongTextField control={control} name="answerText" label={t('intervention.field.answerText')} />
          <DocumentField
            control={control}
            name="answerDocumentId"
            label={t('intervention.field.answerDocumentId')}
            noneLabel={t('intervention.field.none')}
          />
        </>
      ) : null}
      <PartialDateField
        control={control}
        name="followUpUntil"
        label={t('intervention.field.followUpUntil')}
        description={t('intervention.field.followUpUntilHint')}
      />
    </fieldset>
  )
}

/** The fields of an intervention. */
export const InterventionFields = ({ control }: FieldsProps) => {
  const { t } = useTranslation('records')
  return (
    <>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="kind"
          label={t('intervention.field.kind')}
          options={INTERVENTION_KINDS.map((value) => ({ value, label: t(`intervention.kind.${value}`) }))}
          isSearchable
        />
        <PartialDateField control={control} name="date" label={t('intervention.field.date')} />
      </div>
      <TextField control={control} name="title" label={t('intervention.field.title')} />
      <Authors control={control} />
      <InterventionParties control={control} name="addressees" label={t('intervention.field.addressees')}>
        <TextField control={control} name="addresseeWords" label={t('intervention.field.addresseeWords')} />
      </InterventionParties>
      <InterventionParties
        control={control}
        name="beneficiaries"
        label={t('intervention.field.beneficiaries')}
      />
      <div className={classes.part}>
        <LongTextField control={control} name="text" label={t('intervention.field.text')} minRows={4} />
        <DocumentField
          control={control}
          name="documentId"
          label={t('intervention.field.documentId')}
          noneLabel={t('intervention.field.none')}
        />
      </div>
      <Answer control={control} />
      <CheckField
        control={control}
        name="isSensitive"
        label={t('intervention.field.isSensitive')}
        description={t('intervention.field.isSensitiveHint')}
      />
    </>
  )
}
