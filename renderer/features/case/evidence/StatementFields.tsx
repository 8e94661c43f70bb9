import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  PRESENCES,
  STATEMENT_CIRCUMSTANCES,
  STATEMENT_KINDS,
  type Statement,
} from '../../../../shared/domain/kinds/statement.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { EarlierField } from '../../../records/forms/EarlierField.tsx'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { DocumentField } from '../../../records/people/DocumentField.tsx'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { CheckField } from '../../../ui/CheckField.tsx'
import { ChoicesField } from '../../../ui/ChoicesField.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { TimeField } from '../../../ui/TimeField.tsx'
import classes from './evidence.module.css'
import type { CheckedStatement, StatementDraft } from './statement-draft.ts'

interface FieldProps {
  readonly control: Control<StatementDraft, unknown, CheckedStatement>
}

const When = ({ control }: FieldProps) => {
  const { t } = useTranslation('records')
  return (
    <>
      <div className={classes.when}>
        <PartialDateField control={control} name="date" label={t('statement.field.date')} />
        <TimeField control={control} name="time" label={t('statement.field.time')} />
      </div>
      <TextField control={control} name="place" label={t('statement.field.place')} />
    </>
  )
}

const Before = ({ control }: FieldProps) => {
  const { t } = useTranslation('records')
  return (
    <div className={classes.pair}>
      <PartyField control={control} name="taker" label={t('statement.field.takenById')} />
      <TextField control={control} name="takenBy" label={t('statement.field.takenBy')} />
    </div>
  )
}

const Pressure = ({ control }: FieldProps) => {
  const { t } = useTranslation('records')
  return (
    <>
      <ChoicesField
        control={control}
        name="circumstances"
        label={t('statement.field.circumstances')}
        options={STATEMENT_CIRCUMSTANCES.map((value) => ({
          value,
          label: t(`statement.circumstances.${value}`),
        }))}
      />
      <LongTextField control={control} name="pressure" label={t('statement.field.pressure')} minRows={2} />
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="lawyer"
          label={t('statement.field.lawyer')}
          options={PRESENCES.map((value) => ({ value, label: t(`statement.lawyer.${value || 'unsaid'}`) }))}
        />
        <SelectField
          control={control}
          name="interpreter"
          label={t('statement.field.interpreter')}
          options={PRESENCES.map((value) => ({
            value,
            label: t(`statement.interpreter.${value || 'unsaid'}`),
          }))}
        />
      </div>
    </>
  )
}

interface StatementFieldsProps extends FieldProps {
  readonly file: ShownCase
  readonly statement?: Statement
}

/** The fields of a statement. */
export const StatementFields = ({ control, file, statement }: StatementFieldsProps) => {
  const { t } = useTranslation('records')
  const ownTitle = useOwnTitle()
  return (
    <>
      <div className={classes.pair}>
        <PartyField control={control} name="party" label={t('statement.field.partyId')} isRequired />
        <SelectField
          control={control}
          name="kind"
          label={t('statement.field.kind')}
          options={STATEMENT_KINDS.map((value) => ({ value, label: t(`statement.kind.${value}`) }))}
        />
      </div>
      <EarlierField
        control={control}
        name="withdraws"
        personAt="party.partyId"
        label={t('statement.field.withdraws')}
        noneLabel={t('statement.field.withdrawsNone')}
        earlier={file.statements.filter(({ id }) => id !== statement?.id)}
        textOf={(earlier) => ownTitle('statement', earlier)}
      />
      <When control={control} />
      <Before control={control} />
      <LongTextField control={control} name="said" label={t('statement.field.said')} minRows={4} />
      <Pressure control={control} />
      <DocumentField
        control={control}
        name="documentId"
        label={t('statement.field.documentId')}
        noneLabel={t('statement.field.none')}
      />
      <CheckField
        control={control}
        name="isSensitive"
        label={t('statement.field.isSensitive')}
        description={t('statement.field.isSensitiveHint')}
      />
    </>
  )
}
