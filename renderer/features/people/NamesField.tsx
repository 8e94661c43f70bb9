import { Button, VisuallyHidden } from '@mantine/core'
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Control, useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isUnnamed, NAME_KINDS, NAME_LANGUAGES } from '../../../shared/domain/kinds/party.ts'
import { IconButton, SelectField, TextField } from '../../ui/index.ts'
import classes from './NamesField.module.css'
import { NEW_NAME, type PartyDraft } from './party-draft.ts'

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

interface NameRowProps extends NamesFieldProps {
  readonly index: number
  readonly controls: ReactNode
}

/** The spelling, and below it where it comes from. */
const NameRow = ({ control, index, controls }: NameRowProps) => {
  const { t } = useTranslation('people')
  const number = index + 1
  const isDescription = useWatch({ control, name: `names.${index}.kind` }) === 'description'
  const label = (title: string, spoken: string) => <RowLabel index={index} title={title} spoken={spoken} />
  return (
    <div className={classes.name}>
      <div className={classes.text}>
        <TextField
          control={control}
          name={`names.${index}.text`}
          label={label(
            t(isDescription ? 'field.descriptionTitle' : 'field.nameTitle'),
            t(isDescription ? 'field.description' : 'field.name', { number }),
          )}
          isRequired
          autoFocus={index === 0}
        />
      </div>
      <div className={classes.controls}>{controls}</div>
      <div className={classes.origin}>
        <SelectField
          control={control}
          name={`names.${index}.kind`}
          label={label(t('field.nameKindTitle'), t('field.nameKind', { number }))}
          options={NAME_KINDS.map((kind) => ({ value: kind, label: t(`nameKind.${kind}`) }))}
        />
        <SelectField
          control={control}
          name={`names.${index}.language`}
          label={label(t('field.nameLanguageTitle'), t('field.nameLanguage', { number }))}
          options={NAME_LANGUAGES.map((value) => ({
            value,
            label: t(`nameLanguage.${value === '' ? 'none' : value}`),
          }))}
        />
        <TextField
          control={control}
          name={`names.${index}.source`}
          label={label(t('field.nameSourceTitle'), t('field.nameSource', { number }))}
        />
      </div>
    </div>
  )
}

/** All spellings of a name, or descriptions in place of one, with where each comes from; the first is the one shown. */
export const NamesField = ({ control }: NamesFieldProps) => {
  const { t } = useTranslation('people')
  const { fields, append, prepend, remove, move } = useFieldArray({ control, name: 'names' })
  const [kind, names] = useWatch({ control, name: ['kind', 'names'] })
  const isWithoutName = isUnnamed({ kind, names })
  const add = () => {
    if (isWithoutName) prepend({ ...NEW_NAME, kind: 'main' })
    else append({ ...NEW_NAME, ...(kind === 'group' ? { kind: 'description' } : {}) })
  }
  return (
    <fieldset className={classes.names}>
      <legend className={classes.legend}>{t(kind === 'group' ? 'field.descriptions' : 'field.names')}</legend>
      <p className={classes.hint}>
        {t(kind === 'group' || isWithoutName ? 'field.descriptionsHint' : 'field.namesHint')}
      </p>
      {fields.map((name, index) => (
        <NameRow
          key={name.id}
          control={control}
          index={index}
          controls={
            fields.length === 1 ? null : (
              <>
                {index === 0 ? null : (
                  <IconButton
                    label={t('field.makeFirst', { number: index + 1 })}
                    onClick={() => move(index, 0)}
                  >
                    <IconArrowUp size={17} stroke={1.6} aria-hidden />
                  </IconButton>
                )}
                <IconButton
                  label={t('field.removeName', { number: index + 1 })}
                  onClick={() => remove(index)}
                >
                  <IconX size={17} stroke={1.6} aria-hidden />
                </IconButton>
              </>
            )
          }
        />
      ))}
      <Button
        className={classes.add}
        variant="subtle"
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        disabled={fields.length >= MAX_NAMES}
        onClick={add}
      >
        {t(isWithoutName ? 'field.nameKnown' : kind === 'group' ? 'field.addDescription' : 'field.addName')}
      </Button>
    </fieldset>
  )
}
