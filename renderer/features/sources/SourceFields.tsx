import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import {
  RELIABILITIES,
  SOURCE_KINDS,
  type SourceInput,
  STANCES,
  type sourceInputSchema,
} from '../../../shared/domain/kinds/source.ts'
import { useFoundCaseFile } from '../../records/case-file/CaseFileProvider.tsx'
import { DocumentField } from '../../records/people/DocumentField.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import classes from './Part.module.css'

interface FieldsProps {
  readonly control: Control<z.input<typeof sourceInputSchema>, unknown, SourceInput>
}

const orUnstated = <Code extends string>(code: Code) =>
  (code === '' ? 'unstated' : code) as Exclude<Code, ''> | 'unstated'

const Who = ({ control }: FieldsProps) => {
  const { t } = useTranslation('records')
  // Where no case is open, as in the list of people, there is none whose documents could be offered.
  const isInCase = useFoundCaseFile() !== undefined
  return (
    <>
      <div className={classes.pair}>
        <TextField
          control={control}
          name="text"
          label={t('source.field.text')}
          placeholder={t('source.field.textHint')}
          autoFocus
        />
        <TextField control={control} name="page" label={t('source.field.page')} />
      </div>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="kind"
          label={t('source.field.kind')}
          options={SOURCE_KINDS.map((value) => ({ value, label: t(`source.kind.${value}`) }))}
        />
        {isInCase ? (
          <DocumentField
            control={control}
            name="documentId"
            label={t('source.field.documentId')}
            noneLabel={t('source.field.noDocument')}
          />
        ) : null}
      </div>
    </>
  )
}

/** The fields of a source. */
export const SourceFields = ({ control }: FieldsProps) => {
  const { t } = useTranslation('records')
  return (
    <>
      <Who control={control} />
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="stance"
          label={t('source.field.stance')}
          options={STANCES.map((value) => ({ value, label: t(`source.stance.${orUnstated(value)}`) }))}
        />
        <SelectField
          control={control}
          name="reliability"
          label={t('source.field.reliability')}
          options={RELIABILITIES.map((value) => ({
            value,
            label: t(`source.reliability.${orUnstated(value)}`),
          }))}
        />
      </div>
      <div className={classes.pair}>
        <PartialDateField control={control} name="reportedOn" label={t('source.field.reportedOn')} />
        <PartialDateField
          control={control}
          name="asOf"
          label={t('source.field.asOf')}
          description={t('source.field.asOfHint')}
        />
      </div>
      <LongTextField control={control} name="quote" label={t('source.field.quote')} minRows={2} />
      <TextField
        control={control}
        name="says"
        label={t('source.field.says')}
        description={t('source.field.saysHint')}
      />
      <CheckField
        control={control}
        name="contradicts"
        label={t('source.field.contradicts')}
        description={t('source.field.contradictsHint')}
      />
      <CheckField
        control={control}
        name="isSensitive"
        label={t('source.field.isSensitive')}
        description={t('source.field.isSensitiveHint')}
      />
    </>
  )
}
