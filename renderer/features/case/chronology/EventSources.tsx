import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type Control, useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RELIABILITIES, SOURCE_KINDS } from '../../../../shared/domain/kinds/source.ts'
import { DocumentField } from '../../../records/people/DocumentField.tsx'
import { IconButton, LongTextField, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import classes from './EventForm.module.css'
import { type CheckedEvent, type EventDraft, NEW_SOURCE } from './event-draft.ts'

interface EventSourcesProps {
  readonly control: Control<EventDraft, unknown, CheckedEvent>
}

interface SourceProps extends EventSourcesProps {
  readonly place: number
  readonly onRemove: () => void
}

const Source = ({ control, place, onRemove }: SourceProps) => {
  const { t } = useTranslation('chronology')
  const kind = useWatch({ control, name: `sources.${place}.kind` })
  const documentId = useWatch({ control, name: `sources.${place}.documentId` })
  return (
    <div className={classes.source}>
      <div className={classes.sourceHead}>
        <span>{t('sources.number', { number: place + 1 })}</span>
        <IconButton label={t('sources.remove', { number: place + 1 })} onClick={onRemove}>
          <IconX size={17} stroke={1.6} aria-hidden />
        </IconButton>
      </div>
      <div className={classes.pair}>
        <SelectField
          control={control}
          name={`sources.${place}.kind`}
          label={t('sources.kind')}
          options={SOURCE_KINDS.map((value) => ({ value, label: t(`sourceKind.${value}`) }))}
        />
        <SelectField
          control={control}
          name={`sources.${place}.reliability`}
          label={t('sources.reliability')}
          options={RELIABILITIES.map((value) => ({
            value,
            label: t(`reliability.${value === '' ? 'unstated' : value}`),
          }))}
        />
      </div>
      {kind === 'document' || documentId !== null ? (
        <DocumentField
          control={control}
          name={`sources.${place}.documentId`}
          label={t('sources.document')}
          noneLabel={t('sources.noDocument')}
        />
      ) : null}
      <div className={classes.pair}>
        <TextField
          control={control}
          name={`sources.${place}.text`}
          label={t('sources.text')}
          placeholder={t('sources.textHint')}
        />
        <PartialDateField
          control={control}
          name={`sources.${place}.reportedOn`}
          label={t('sources.reportedOn')}
        />
      </div>
      <LongTextField
        control={control}
        name={`sources.${place}.quote`}
        label={t('sources.quote')}
        minRows={1}
      />
    </div>
  )
}

/** Who reports the event; several sources of one event make it one event all the same. */
export const EventSources = ({ control }: EventSourcesProps) => {
  const { t } = useTranslation('chronology')
  const { fields, append, remove } = useFieldArray({ control, name: 'sources' })
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t('sources.title')}</legend>
      {fields.map(({ id }, place) => (
        <Source key={id} control={control} place={place} onRemove={() => remove(place)} />
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        onClick={() => append(NEW_SOURCE)}
      >
        {t('sources.add')}
      </Button>
    </fieldset>
  )
}
