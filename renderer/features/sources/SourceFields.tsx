import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RELIABILITIES, type SaidSource, SOURCE_KINDS, STANCES } from '../../../shared/domain/kinds/source.ts'
import { useFoundCaseFile } from '../../records/case-file/case-file-context.ts'
import { DocumentField } from '../../records/people/DocumentField.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import classes from './Part.module.css'

interface FieldsProps<Values extends FieldValues> {
  readonly control: Control<Values>
  /** The place of a field in the form: of a source alone its name, of one of several where it stands. */
  readonly at: (field: keyof SaidSource) => FieldPath<Values>
  readonly isFirst?: boolean
}

const orUnstated = <Code extends string>(code: Code) =>
  (code === '' ? 'unstated' : code) as Exclude<Code, ''> | 'unstated'

const Who = <Values extends FieldValues>({ control, at, isFirst = false }: FieldsProps<Values>) => {
  const { t } = useTranslation('records')
  // Where no case is open, as in the list of people, there is none whose documents could be offered.
  const isInCase = useFoundCaseFile() !== undefined
  return (
    <>
      <div className={classes.pair}>
        <TextField
          control={control}
          name={at('text')}
          label={t('source.field.text')}
          placeholder={t('source.field.textHint')}
          autoFocus={isFirst}
        />
        <TextField control={control} name={at('page')} label={t('source.field.page')} />
      </div>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name={at('kind')}
          label={t('source.field.kind')}
          options={SOURCE_KINDS.map((value) => ({ value, label: t(`source.kind.${value}`) }))}
        />
        {isInCase ? (
          <DocumentField
            control={control}
            name={at('documentId')}
            label={t('source.field.documentId')}
            noneLabel={t('source.field.noDocument')}
          />
        ) : null}
      </div>
    </>
  )
}

/** The fields of a source. */
export const SourceFields = <Values extends FieldValues>(props: FieldsProps<Values>) => {
  const { t } = useTranslation('records')
  const { control, at } = props
  return (
    <>
      <Who {...props} />
      <div className={classes.pair}>
        <SelectField
          control={control}
          name={at('stance')}
          label={t('source.field.stance')}
          options={STANCES.map((value) => ({ value, label: t(`source.stance.${orUnstated(value)}`) }))}
        />
        <SelectField
          control={control}
          name={at('reliability')}
          label={t('source.field.reliability')}
          options={RELIABILITIES.map((value) => ({
            value,
            label: t(`source.reliability.${orUnstated(value)}`),
          }))}
        />
      </div>
      <div className={classes.pair}>
        <PartialDateField control={control} name={at('reportedOn')} label={t('source.field.reportedOn')} />
        <PartialDateField
          control={control}
          name={at('asOf')}
          label={t('source.field.asOf')}
          description={t('source.field.asOfHint')}
        />
      </div>
      <LongTextField control={control} name={at('quote')} label={t('source.field.quote')} minRows={2} />
      <TextField
        control={control}
        name={at('says')}
        label={t('source.field.says')}
        description={t('source.field.saysHint')}
      />
      <CheckField
        control={control}
        name={at('contradicts')}
        label={t('source.field.contradicts')}
        description={t('source.field.contradictsHint')}
      />
      <CheckField
        control={control}
        name={at('isSensitive')}
        label={t('source.field.isSensitive')}
        description={t('source.field.isSensitiveHint')}
      />
    </>
  )
}
