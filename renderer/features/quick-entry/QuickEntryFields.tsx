import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RESTRAINT_KINDS } from '../../../shared/domain/kinds/restraint.ts'
import { KnownPartyField } from '../../records/people/KnownPartyField.tsx'
import { PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { TimeField } from '../../ui/TimeField.tsx'
import { ChargesField } from './ChargesField.tsx'
import type { QuickEntryForm } from './QuickEntryDialog.tsx'
import classes from './QuickEntryFields.module.css'

const Client = ({ form }: { readonly form: QuickEntryForm }) => {
  const { t } = useTranslation('quickEntry')
  const [isKnown, setIsKnown] = useState(false)
  const born = useWatch({ control: form.control, name: 'born' })
  return (
    <div className={classes.wideFirst}>
      <KnownPartyField
        control={form.control}
        name="client"
        label={t('field.client')}
        {...(isKnown ? { description: t('known') } : {})}
        isRequired
        hasAutoFocus
        born={born}
        onChosen={(party) => {
          setIsKnown(party !== undefined)
          if (party !== undefined) form.setValue('born', party.born)
        }}
      />
      <PartialDateField control={form.control} name="born" label={t('field.born')} isDisabled={isKnown} />
    </div>
  )
}

const Detention = ({ form }: { readonly form: QuickEntryForm }) => {
  const { t } = useTranslation(['quickEntry', 'cases'])
  const { control } = form
  return (
    <>
      <div className={classes.wideFirst}>
        <div className={classes.dayAndTime}>
          <PartialDateField control={control} name="detainedOn" label={t('field.detainedOn')} />
          <TimeField control={control} name="detainedAt" label={t('field.detainedAt')} />
        </div>
        <TextField control={control} name="detainedBy" label={t('field.detainedBy')} />
      </div>
      <TextField
        control={control}
        name="place"
        label={t('field.place')}
        placeholder={t('field.placeExample')}
      />
      <ChargesField control={control} />
      <div className={classes.wideFirst}>
        <SelectField
          control={control}
          name="restraintKind"
          label={t('field.restraintKind')}
          options={RESTRAINT_KINDS.map((value) => ({ value, label: t(`cases:restraintKind.${value}`) }))}
        />
        <PartialDateField control={control} name="until" label={t('field.until')} />
      </div>
    </>
  )
}

const Next = ({ form }: { readonly form: QuickEntryForm }) => {
  const { t } = useTranslation('quickEntry')
  const { control } = form
  return (
    <>
      <div className={classes.wideFirst}>
        <div className={classes.dayAndTime}>
          <PartialDateField control={control} name="hearingOn" label={t('field.hearingOn')} />
          <TimeField control={control} name="hearingAt" label={t('field.hearingAt')} />
        </div>
        <TextField control={control} name="court" label={t('field.court')} />
      </div>
      <TextField control={control} name="task" label={t('field.task')} />
      <TextField control={control} name="title" label={t('field.title')} isRequired />
    </>
  )
}

/** The fields in the order in which a lawyer asks: who, when, where, for what, until when, what is next. */
export const QuickEntryFields = ({ form }: { readonly form: QuickEntryForm }) => {
  const { t } = useTranslation('quickEntry')
  return (
    <div className={classes.groups}>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('group.client')}</legend>
        <Client form={form} />
      </fieldset>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('group.detention')}</legend>
        <Detention form={form} />
      </fieldset>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('group.next')}</legend>
        <Next form={form} />
      </fieldset>
    </div>
  )
}
