import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { partyIdSchema } from '../../../../../shared/domain/ids.ts'
import type { Hearing, HearingKind } from '../../../../../shared/domain/kinds/hearing.ts'
import { RESTRAINT_KINDS } from '../../../../../shared/domain/kinds/restraint.ts'
import { nameIn } from '../../../../records/case-file/shown-case.ts'
import { PartialDateField, SelectField, TextField } from '../../../../ui/index.ts'
import { RadioField } from '../../../../ui/RadioField.tsx'
import { useRestraintText } from '../../restraints/use-restraint-text.ts'
import classes from './after.module.css'
import {
  type AfterFile,
  type AfterHearingDraft,
  type CheckedAfterHearing,
  MEASURE_STEPS,
  type MeasureStep,
  measureAfter,
  type Restrained,
} from './after-hearing-draft.ts'

export type AfterForm = UseFormReturn<AfterHearingDraft, unknown, CheckedAfterHearing>

interface MeasuresProps {
  readonly form: AfterForm
  readonly file: Pick<AfterFile, 'names'>
  readonly hearing: Hearing
  readonly people: readonly Restrained[]
}

interface RowProps extends Pick<MeasuresProps, 'form' | 'hearing'> {
  readonly place: number
  readonly person: Restrained
}

const Fields = ({
  form: { control },
  place,
  step,
}: Pick<RowProps, 'form' | 'place'> & { step: MeasureStep }) => {
  const { t } = useTranslation('cases')
  return (
    <>
      <div className={classes.pair}>
        {step === 'ordered' ? (
          <SelectField
            control={control}
            name={`measures.${place}.kind`}
            label={t('field.restraintKind')}
            options={RESTRAINT_KINDS.map((value) => ({ value, label: t(`restraintKind.${value}`) }))}
            isRequired
          />
        ) : null}
        <PartialDateField isBrief control={control} name={`measures.${place}.from`} label={t('field.from')} />
        <PartialDateField
          isBrief
          control={control}
          name={`measures.${place}.until`}
          label={t('field.until')}
        />
      </div>
      <div className={classes.pair}>
        <TextField control={control} name={`measures.${place}.place`} label={t('field.place')} />
        <TextField control={control} name={`measures.${place}.order`} label={t('field.order')} />
      </div>
    </>
  )
}

/** One person: what holds them, and whether it was prolonged or replaced. */
const Row = ({ form, hearing, place, person }: RowProps) => {
  const { t } = useTranslation('calendar')
  const restraintText = useRestraintText()
  const { control, getValues, setValue } = form
  const step = useWatch({ control, name: `measures.${place}.step` })
  const held = person.held === undefined ? t('after.noMeasure') : restraintText(person.held)
  const steps = MEASURE_STEPS.filter((value) => value !== 'extended' || person.held !== undefined)
  const follow = (next: MeasureStep) =>
    setValue(
      `measures.${place}`,
      { ...getValues(`measures.${place}`), ...measureAfter(next, person, hearing) },
      { shouldDirty: true },
    )
  return (
    <li className={classes.person}>
      <RadioField
        control={control}
        name={`measures.${place}.step`}
        label={
          <>
            <bdi>{person.name}</bdi>
            {': '}
            <bdi>{held}</bdi>
          </>
        }
        options={steps.map((value) => ({ value, label: t(`after.step.${value}`) }))}
        onChosen={(value) => follow(MEASURE_STEPS.find((known) => known === value) ?? 'none')}
      />
      {step === 'none' ? null : <Fields form={form} place={place} step={step} />}
    </li>
  )
}

/** These are about the measure itself; at any other hearing it is spoken of on demand. */
const ABOUT_MEASURES: readonly HearingKind[] = ['custody', 'extension']

const personOf = (file: MeasuresProps['file'], partyId: string): Restrained => ({
  partyId: partyIdSchema.parse(partyId),
  name: nameIn(file, partyId),
  held: undefined,
})

/** What was decided about the measure of each person. */
export const MeasuresPart = ({ form, file, hearing, people }: MeasuresProps) => {
  const { t } = useTranslation(['calendar', 'cases'])
  const [isAsked, setIsAsked] = useState(ABOUT_MEASURES.includes(hearing.kind))
  const rows = useWatch({ control: form.control, name: 'measures' })
  if (rows.length === 0) return null
  const isOpen = isAsked || rows.some(({ step }) => step !== 'none')
  if (!isOpen) {
    return (
      <div className={classes.part}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={() => setIsAsked(true)}
        >
          {t('cases:restraints.title')}
        </Button>
      </div>
    )
  }
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t('cases:restraints.title')}</legend>
      <ul className={classes.persons}>
        {rows.map(({ partyId }, place) => (
          <Row
            key={partyId}
            form={form}
            hearing={hearing}
            place={place}
            // A draft may speak of somebody of whom the case does not any more.
            person={people.find((each) => each.partyId === partyId) ?? personOf(file, partyId)}
          />
        ))}
      </ul>
    </fieldset>
  )
}
