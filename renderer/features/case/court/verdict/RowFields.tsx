import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  SENTENCE_EFFECTS,
  SENTENCE_KINDS,
  type SentenceKind,
} from '../../../../../shared/domain/kinds/sentence.ts'
import { PartyField } from '../../../../records/people/PartyField.tsx'
import { CountField } from '../../../../ui/CountField.tsx'
import { PartialDateField, SelectField, TextField } from '../../../../ui/index.ts'
import { ChargesField } from '../ChargesField.tsx'
import classes from './verdict.module.css'
import { type CheckedVerdict, saysNothing, type VerdictDraft, type VerdictFile } from './verdict-draft.ts'

const WITHOUT_TERM: ReadonlySet<SentenceKind | ''> = new Set([
  'fine',
  'confiscation',
  'compensation',
  'warning',
  'exemption',
  'acquittal',
  'liquidation',
])
const WITH_AMOUNT: ReadonlySet<SentenceKind | ''> = new Set([
  'fine',
  'confiscation',
  'compensation',
  'corrective-works',
  'other',
])

export interface RowFieldsProps {
  readonly control: Control<VerdictDraft, unknown, CheckedVerdict>
  readonly place: number
  readonly file: VerdictFile
}

type Name<Field extends string> = `rows.${number}.${Field}`

/** How much: only what the penalty can have, and what already stands there. */
const Amounts = ({ control, place }: Omit<RowFieldsProps, 'file'>) => {
  const { t } = useTranslation('court')
  const row = useWatch({ control, name: `rows.${place}` })
  const name = <Field extends string>(field: Field): Name<Field> => `rows.${place}.${field}`
  const hasTerm = [row.years, row.months, row.days].some((part) => part !== null)
  const isTermShown = !WITHOUT_TERM.has(row.kind) || hasTerm
  const isAmountShown = WITH_AMOUNT.has(row.kind) || row.amount !== '' || row.currency !== ''
  return (
    <div className={classes.amounts}>
      {isTermShown ? (
        <>
          <CountField control={control} name={name('years')} label={t('field.years')} />
          <CountField control={control} name={name('months')} label={t('field.months')} />
          <CountField control={control} name={name('days')} label={t('field.days')} />
        </>
      ) : null}
      {isAmountShown ? (
        <>
          <TextField control={control} name={name('amount')} label={t('field.amount')} />
          <TextField control={control} name={name('currency')} label={t('field.currency')} />
        </>
      ) : null}
    </div>
  )
}

/** On what, from when, put off until when. */
const Circumstances = ({ control, place, file }: RowFieldsProps) => {
  const { t } = useTranslation('court')
  const row = useWatch({ control, name: `rows.${place}` })
  const isImposedNow = row.kept === null && row.effect === 'imposed' && !WITHOUT_TERM.has(row.kind)
  return (
    <div className={classes.circumstances}>
      <ChargesField
        control={control}
        name={`rows.${place}.charges`}
        label={t('field.charges')}
        partyId={row.party.partyId}
        charges={file.charges}
      />
      <PartialDateField isBrief control={control} name={`rows.${place}.from`} label={t('field.from')} />
      <PartialDateField
        isBrief
        control={control}
        name={`rows.${place}.until`}
        label={t(row.effect === 'postponed' ? 'field.postponedUntil' : 'field.until')}
      />
      {isImposedNow ? (
        <>
          <PartialDateField
            isBrief
            control={control}
            name={`rows.${place}.postponedUntil`}
            label={t('field.postponedUntil')}
          />
          <PartialDateField
            isBrief
            control={control}
            name={`rows.${place}.postponedChildBornOn`}
            label={t('field.childBornOn')}
          />
        </>
      ) : null}
      {row.effect === 'postponed' ? (
        <PartialDateField
          isBrief
          control={control}
          name={`rows.${place}.childBornOn`}
          label={t('field.childBornOn')}
        />
      ) : null}
      <TextField control={control} name={`rows.${place}.detail`} label={t('field.detail')} />
    </div>
  )
}

/** The row that is being entered. What a review leaves as it was has nothing more to say. */
export const RowFields = (props: RowFieldsProps) => {
  const { control, place } = props
  const { t } = useTranslation('court')
  const row = useWatch({ control, name: `rows.${place}` })
  const { effect, changes, kept } = row
  const isReview = changes !== null || effect !== 'imposed'
  const hasTerms = !(isReview && (effect === 'upheld' || effect === 'cancelled'))
  return (
    <>
      <div className={classes.who}>
        <PartyField
          control={control}
          name={`rows.${place}.party`}
          label={t('field.sentenced')}
          isDisabled={kept !== null || changes !== null}
          isRequired
        />
        {isReview ? (
          <SelectField
            control={control}
            name={`rows.${place}.effect`}
            label={t('field.effect')}
            options={SENTENCE_EFFECTS.map((value) => ({ value, label: t(`effect.${value}`) }))}
          />
        ) : null}
        <SelectField
          control={control}
          name={`rows.${place}.kind`}
          label={t('field.sentenceKind')}
          isRequired={!saysNothing(row)}
          options={SENTENCE_KINDS.map((value) => ({ value, label: t(`sentenceKind.${value}`) }))}
          isSearchable
        />
      </div>
      {hasTerms ? (
        <>
          <Amounts control={control} place={place} />
          <Circumstances {...props} />
        </>
      ) : null}
    </>
  )
}
