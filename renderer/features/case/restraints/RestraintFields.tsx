import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RESTRAINT_ENDS, RESTRAINT_KINDS, type Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { EarlierField } from '../../../records/forms/EarlierField.tsx'
import classes from '../../../records/forms/forms.module.css'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { CountField } from '../../../ui/CountField.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { OptionalSelectField } from '../../../ui/OptionalSelectField.tsx'
import { TimeField } from '../../../ui/TimeField.tsx'
import { useDocumentOptions } from '../page/record-options.ts'
import { PersonField } from '../people/PersonField.tsx'
import type { RestraintDraft } from './restraint-draft.ts'
import { useRestraintText } from './use-restraint-text.ts'

interface RestraintFieldsProps {
  readonly control: Control<RestraintDraft>
  readonly file: ShownCase
  /** The other restraints of the same person. */
  readonly others: readonly Restraint[]
  /** What does not fit; stands right below the days it is about. */
  readonly warning: ReactNode
}

const When = ({ control }: Pick<RestraintFieldsProps, 'control'>) => {
  const { t } = useTranslation('cases')
  return (
    <>
      <div className={classes.dayAndTime}>
        <PartialDateField
          control={control}
          name="from"
          label={t('field.from')}
          description={t('field.fromHint')}
        />
        <TimeField control={control} name="fromTime" label={t('field.time')} />
      </div>
      <div className={classes.dayAndTime}>
        <PartialDateField
          control={control}
          name="until"
          label={t('field.until')}
          description={t('field.untilHint')}
        />
        <TimeField control={control} name="untilTime" label={t('field.time')} />
      </div>
      <div className={classes.triple}>
        <CountField
          control={control}
          name="termMonths"
          label={t('field.termMonths')}
          description={t('field.termHint')}
        />
        <CountField control={control} name="termDays" label={t('field.termDays')} />
        <CountField control={control} name="termHours" label={t('field.termHours')} />
      </div>
    </>
  )
}

const Ending = ({ control }: Pick<RestraintFieldsProps, 'control'>) => {
  const { t } = useTranslation('cases')
  return (
    <>
      <div className={classes.dayAndTime}>
        <PartialDateField
          control={control}
          name="endedOn"
          label={t('field.endedOn')}
          description={t('field.endedOnHint')}
        />
        <TimeField control={control} name="endedTime" label={t('field.time')} />
      </div>
      <SelectField
        control={control}
        name="endReason"
        label={t('field.endReason')}
        options={RESTRAINT_ENDS.map((value) => ({ value, label: t(`restraintEnd.${value || 'unsaid'}`) }))}
      />
    </>
  )
}

const Basis = ({ control, file }: Pick<RestraintFieldsProps, 'control' | 'file'>) => {
  const { t } = useTranslation('cases')
  const ownTitle = useOwnTitle()
  const documents = useDocumentOptions(file)
  return (
    <>
      <TextField control={control} name="order" label={t('field.order')} description={t('field.orderHint')} />
      <div className={classes.pair}>
        {file.decisions.length === 0 ? null : (
          <OptionalSelectField
            control={control}
            name="decisionId"
            label={t('field.decision')}
            noneLabel={t('field.noneChosen')}
            options={file.decisions.map((decision) => ({
              value: decision.id,
              label: ownTitle('decision', decision),
            }))}
          />
        )}
        {documents.length === 0 ? null : (
          <OptionalSelectField
            control={control}
            name="documentId"
            label={t('field.document')}
            noneLabel={t('field.noneChosen')}
            options={documents}
          />
        )}
      </div>
    </>
  )
}

/** The fields of a measure: whose, which, from when until when, by which order, how it ended. */
export const RestraintFields = ({ control, file, others, warning }: RestraintFieldsProps) => {
  const { t } = useTranslation('cases')
  const restraintText = useRestraintText()
  return (
    <>
      <div className={classes.pair}>
        <PersonField
          control={control}
          name="partyId"
          label={t('field.restrained')}
          participants={file.participants}
        />
        <SelectField
          control={control}
          name="kind"
          label={t('field.restraintKind')}
          options={RESTRAINT_KINDS.map((value) => ({ value, label: t(`restraintKind.${value}`) }))}
        />
      </div>
      <EarlierField
        control={control}
        name="extensionOf"
        label={t('field.extensionOf')}
        noneLabel={t('field.extensionOfNone')}
        earlier={others}
        textOf={restraintText}
      />
      <When control={control} />
      {warning}
      <TextField control={control} name="place" label={t('field.place')} />
      <Basis control={control} file={file} />
      <LongTextField
        control={control}
        name="conditions"
        label={t('field.conditions')}
        description={t('field.conditionsHint')}
        minRows={2}
      />
      <Ending control={control} />
    </>
  )
}
