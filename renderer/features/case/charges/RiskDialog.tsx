import type { Control } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import {
  blankRisk,
  EXPECTATIONS,
  RISK_STATES,
  type Risk,
  type RiskInput,
  riskInputSchema,
} from '../../../../shared/domain/kinds/risk.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import classes from '../../../records/forms/forms.module.css'
import { LawCodeField } from '../../../records/forms/LawCodeField.tsx'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { choiceOf, NOBODY, requiredPartySchema } from '../../../records/people/party-choice.ts'
import { useRequireParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'

const { partyId: _partyId, ...shape } = riskInputSchema.shape

/** In the form a person may still be a name without a record. */
const formSchema = z
  .strictObject({ ...shape, party: requiredPartySchema })
  .refine(({ expects, article, title }) => expects !== 'charge' || article !== '' || title !== '', {
    path: ['title'],
    error: 'articleOrTitle',
  })

type Draft = z.input<typeof formSchema>
type Checked = z.output<typeof formSchema>

/** What else is feared for the same person, by the same and for the same reason. */
const nextDraft = ({ caseId, party, expects, code, fearedBy, basis, since }: Checked): Draft => ({
  ...blankRisk(caseId),
  ...{ party, expects, code, fearedBy, basis, since },
})

const useShape = (file: ShownCase) => {
  const requireParty = useRequireParty()
  const names = new Map(file.participants.map(({ partyId, name }) => [partyId, name]))
  return {
    schema: formSchema,
    draftOf: (risk: Risk): Draft => {
      const { partyId, ...fields } = fieldsOf<RiskInput>(risk)
      return { ...fields, party: choiceOf(partyId, names) }
    },
    inputOf: async ({ party, ...value }: Checked): Promise<RiskInput> => ({
      ...value,
      partyId: await requireParty(party),
    }),
  }
}

interface FieldsProps {
  readonly control: Control<Draft, unknown, Checked>
}

const What = ({ control }: FieldsProps) => {
  const { t } = useTranslation(['cases', 'records'])
  return (
    <>
      <SelectField
        control={control}
        name="expects"
        label={t('records:risk.field.expects')}
        description={t('records:risk.hint')}
        options={EXPECTATIONS.map((value) => ({
          value,
          label: value === 'charge' ? t('records:risk.charge') : t(`proceduralStatus.${value}`),
        }))}
      />
      <div className={classes.triple}>
        <LawCodeField control={control} name="code" label={t('field.code')} />
        <TextField control={control} name="article" label={t('field.article')} />
        <TextField control={control} name="part" label={t('field.part')} />
      </div>
      <TextField control={control} name="title" label={t('field.chargeTitle')} />
    </>
  )
}

/** Since when it is feared, and what became of it. That it came true is said by the button beside it, which makes the record; here a word that is there can stay or go. */
const Course = ({ control, first }: FieldsProps & { readonly first: Risk['state'] }) => {
  const { t } = useTranslation('records')
  const state = useWatch({ control, name: 'state' })
  const states = RISK_STATES.filter((each) => each !== 'came-true' || each === first)
  return (
    <>
      <div className={classes.dates}>
        <PartialDateField control={control} name="since" label={t('risk.field.since')} />
        <SelectField
          control={control}
          name="state"
          label={t('risk.field.state')}
          options={states.map((value) => ({ value, label: t(`risk.state.${value}`) }))}
        />
      </div>
      {state === 'expected' ? null : (
        <PartialDateField control={control} name="endedOn" label={t('risk.field.endedOn')} />
      )}
    </>
  )
}

interface RiskDialogProps {
  readonly file: ShownCase
  /** The risk to change; a new one is made where there is none. */
  readonly risk: Risk | undefined
  readonly onClose: () => void
}

/** What is feared, since when, by whom and why. */
export const RiskDialog = ({ file, risk, onClose }: RiskDialogProps) => {
  const { t } = useTranslation('records')
  const ownTitle = useOwnTitle()
  return (
    <RecordDialog
      subject="risk"
      record={risk}
      shape={useShape(file)}
      start={() => ({ ...blankRisk(file.case.id), party: NOBODY })}
      removal={(of) => ({ name: ownTitle('risk', of) })}
      another={{ draftAfter: nextDraft, focus: 'article' }}
      onClose={onClose}
    >
      {({ control }) => (
        <>
          <PartyField control={control} name="party" label={t('risk.field.partyId')} isRequired />
          <What control={control} />
          <TextField
            control={control}
            name="fearedBy"
            label={t('risk.field.fearedBy')}
            description={t('risk.field.fearedByHint')}
          />
          <LongTextField control={control} name="basis" label={t('risk.field.basis')} minRows={2} />
          <Course control={control} first={risk?.state ?? 'expected'} />
        </>
      )}
    </RecordDialog>
  )
}
