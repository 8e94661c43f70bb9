import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type Control, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { blankSaid, MOST_SAID } from '../../../shared/domain/kinds/source.ts'
import type { SaidDraft } from '../../records/said-sources.ts'
import { IconButton } from '../../ui/index.ts'
import classes from './Part.module.css'
import { Part } from './Part.tsx'
import { SourceFields } from './SourceFields.tsx'

interface SourceProps {
  readonly control: Control<SaidDraft>
  readonly place: number
  readonly onRemove: () => void
}

const Said = ({ control, place, onRemove }: SourceProps) => {
  const { t } = useTranslation('records')
  const number = place + 1
  return (
    <li>
      <fieldset aria-label={t('source.number', { number })} className={classes.saidFields}>
        <div className={classes.saidHead}>
          <span>{t('source.number', { number })}</span>
          <IconButton label={t('source.takeOut', { number })} onClick={onRemove}>
            <IconX size={17} stroke={1.6} aria-hidden />
          </IconButton>
        </div>
        <SourceFields control={control} at={(field) => `sources.${place}.${field}`} />
      </fieldset>
    </li>
  )
}

export interface SaidSourcesProps {
  readonly control: Control<SaidDraft>
  /** The record is kept: its sources stand above, and a further one is added there. */
  readonly isKept: boolean
}

/** Who says so, typed in the form of a record and saved with it. */
export const SaidSources = ({ control, isKept }: SaidSourcesProps) => {
  const { t } = useTranslation('records')
  const { fields, append, remove } = useFieldArray({ control, name: 'sources' })
  if (isKept && fields.length === 0) return null
  const add =
    fields.length < MOST_SAID ? (
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        onClick={() => append(blankSaid(), { focusName: `sources.${fields.length}.text` })}
      >
        {t('source.new')}
      </Button>
    ) : null
  return (
    <Part
      title={t(isKept ? 'source.notSaved' : 'source.many')}
      action={fields.length === 0 ? add : null}
      none={t('source.none')}
      list={
        fields.length === 0 ? null : (
          <>
            <ol className={classes.saidList}>
              {fields.map(({ id }, place) => (
                <Said key={id} control={control} place={place} onRemove={() => remove(place)} />
              ))}
            </ol>
            {/* The next one is added below the last: the head may be out of sight by then. */}
            {isKept ? null : <div>{add}</div>}
          </>
        )
      }
    >
      {null}
    </Part>
  )
}
