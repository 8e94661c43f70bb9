import { Button, VisuallyHidden } from '@mantine/core'
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { type Control, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { NAME_KINDS } from '../../../shared/domain/party.ts'
import { IconButton, SelectField, TextField } from '../../ui/index.ts'
import classes from './NamesField.module.css'
import type { PartyDraft } from './party-draft.ts'

const MAX_NAMES = 50

interface NamesFieldProps {
  readonly control: Control<PartyDraft>
}

interface RowLabelProps {
  readonly index: number
  readonly title: string
  readonly spoken: string
}

/** The first row shows what its columns are; every row says it to a screen reader, with its number. */
const RowLabel = ({ index, title, spoken }: RowLabelProps) => (
  <>
    {index === 0 ? <span aria-hidden="true">{title}</span> : null}
    <VisuallyHidden>{spoken}</VisuallyHidden>
  </>
)

/** All spellings of a name with where each comes from; the first is the one shown. */
export const NamesField = ({ control }: NamesFieldProps) => {
  const { t } = useTranslation('people')
  const { fields, append, remove, move } = useFieldArray({ control, name: 'names' })
  const kinds = NAME_KINDS.map((kind) => ({ value: kind, label: t(`nameKind.${kind}`) }))
  return (
    <fieldset className={classes.names}>
      <legend className={classes.legend}>{t('field.names')}</legend>
      <p className={classes.hint}>{t('field.namesHint')}</p>
      {fields.map((name, index) => (
        <div className={classes.name} key={name.id}>
          <div className={classes.text}>
            <TextField
              control={control}
              name={`names.${index}.text`}
              label={
                <RowLabel
                  index={index}
                  title={t('field.nameTitle')}
                  spoken={t('field.name', { number: index + 1 })}
                />
              }
              isRequired
              autoFocus={index === 0}
            />
          </div>
          <div className={classes.kind}>
            <SelectField
              control={control}
              name={`names.${index}.kind`}
              label={
                <RowLabel
                  index={index}
                  title={t('field.nameKindTitle')}
                  spoken={t('field.nameKind', { number: index + 1 })}
                />
              }
              options={kinds}
            />
          </div>
          <div className={classes.controls}>
            <IconButton
              label={t('field.makeFirst', { number: index + 1 })}
              disabled={index === 0}
              onClick={() => move(index, 0)}
            >
              <IconArrowUp size={17} stroke={1.6} aria-hidden />
            </IconButton>
            <IconButton
              label={t('field.removeName', { number: index + 1 })}
              disabled={fields.length === 1}
              onClick={() => remove(index)}
            >
              <IconX size={17} stroke={1.6} aria-hidden />
            </IconButton>
          </div>
        </div>
      ))}
      <Button
        className={classes.add}
        variant="subtle"
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        disabled={fields.length >= MAX_NAMES}
        onClick={() => append({ text: '', kind: 'document' })}
      >
        {t('field.addName')}
      </Button>
    </fieldset>
  )
}
