import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type Control, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { EVENT_ROLES } from '../../../../shared/domain/kinds/event.ts'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { NOBODY } from '../../../records/people/party-choice.ts'
import { IconButton, SelectField, TextField } from '../../../ui/index.ts'
import classes from './EventForm.module.css'
import type { CheckedEvent, EventDraft } from './event-draft.ts'

interface EventPersonsProps {
  readonly control: Control<EventDraft, unknown, CheckedEvent>
}

/** Who was in the event and as what. */
export const EventPersons = ({ control }: EventPersonsProps) => {
  const { t } = useTranslation('chronology')
  const { fields, append, remove } = useFieldArray({ control, name: 'persons' })
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t('persons.title')}</legend>
      {fields.map(({ id }, place) => (
        <div key={id} className={classes.person}>
          <PartyField
            control={control}
            name={`persons.${place}.party`}
            label={t('persons.person')}
            isRequired
          />
          <SelectField
            control={control}
            name={`persons.${place}.role`}
            label={t('persons.role')}
            options={EVENT_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
          <TextField control={control} name={`persons.${place}.detail`} label={t('persons.detail')} />
          <div className={classes.take}>
            <IconButton label={t('persons.remove', { number: place + 1 })} onClick={() => remove(place)}>
              <IconX size={17} stroke={1.6} aria-hidden />
            </IconButton>
          </div>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        onClick={() => append({ party: NOBODY, role: 'victim', detail: '' })}
      >
        {t('persons.add')}
      </Button>
    </fieldset>
  )
}
