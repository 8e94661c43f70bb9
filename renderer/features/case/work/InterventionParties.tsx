import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Control, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { NOBODY } from '../../../records/people/party-choice.ts'
import { IconButton } from '../../../ui/index.ts'
import type { CheckedIntervention, InterventionDraft, PARTY_LISTS } from './intervention-draft.ts'
import classes from './Work.module.css'

interface InterventionPartiesProps {
  readonly control: Control<InterventionDraft, unknown, CheckedIntervention>
  readonly name: (typeof PARTY_LISTS)[number]
  readonly label: string
  /** The same in words, and what else belongs to these parties. */
  readonly children?: ReactNode
}

/** The parties of an intervention in one of their parts; a row that is left empty says nothing. */
export const InterventionParties = ({ control, name, label, children }: InterventionPartiesProps) => {
  const { t } = useTranslation('records')
  const { fields, append, remove } = useFieldArray({ control, name })
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{label}</legend>
      {fields.map(({ id }, place) => (
        <div key={id} className={classes.party}>
          <PartyField control={control} name={`${name}.${place}.party`} label={t('intervention.party')} />
          <div className={classes.take}>
            <IconButton
              label={t('intervention.removeParty', { what: label, number: place + 1 })}
              onClick={() => remove(place)}
            >
              <IconX size={17} stroke={1.6} aria-hidden />
            </IconButton>
          </div>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        aria-label={t('intervention.addTo', { what: label })}
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        onClick={() => append({ party: NOBODY })}
      >
        {t('intervention.addParty')}
      </Button>
      {children}
    </fieldset>
  )
}
