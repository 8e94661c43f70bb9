import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { sameCharges } from '../../../../shared/domain/case/same-charges.ts'
import { CHARGE_STATUSES, type Charge } from '../../../../shared/domain/kinds/charge.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { EarlierField } from '../../../records/forms/EarlierField.tsx'
import classes from '../../../records/forms/forms.module.css'
import { LawCodeField } from '../../../records/forms/LawCodeField.tsx'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { LongTextField, Notice, PartialDateField, SelectField, TextField } from '../../../ui/index.ts'
import { PersonField } from '../people/PersonField.tsx'
import type { ChargeDraft } from './ChargeDialog.tsx'

interface FieldsProps {
  readonly control: Control<ChargeDraft>
}

const Requalified = ({ control, file, charge }: FieldsProps & ChargeFieldsProps) => {
  const { t } = useTranslation('cases')
  const ownTitle = useOwnTitle()
  return (
    <EarlierField
      control={control}
      name="requalifiedFrom"
      label={t('field.requalifiedFrom')}
      noneLabel={t('field.requalifiedFromNone')}
      earlier={file.charges.filter(({ id }) => id !== charge?.id)}
      textOf={(other) => ownTitle('charge', other)}
    />
  )
}

const Dates = ({ control }: FieldsProps) => {
  const { t } = useTranslation('cases')
  return (
    <>
      <div className={classes.dates}>
        <PartialDateField
          control={control}
          name="conductDate"
          label={t('field.conductDate')}
          description={t('field.conductDateHint')}
        />
        <PartialDateField
          control={control}
          name="announcedOn"
          label={t('field.announcedOn')}
          description={t('field.announcedOnHint')}
        />
      </div>
      <div className={classes.dates}>
        <PartialDateField control={control} name="since" label={t('field.chargeSince')} />
        <PartialDateField control={control} name="until" label={t('field.chargeUntil')} />
      </div>
    </>
  )
}

/** The same article of the same person, in whatever language its code is written. It forbids nothing. */
const Same = ({ control, file, charge }: FieldsProps & ChargeFieldsProps) => {
  const { t } = useTranslation('cases')
  const ownTitle = useOwnTitle()
  const [partyId, code, article, part] = useWatch({ control, name: ['partyId', 'code', 'article', 'part'] })
  const others = file.charges.filter(({ id }) => id !== charge?.id)
  const same = sameCharges(others, { partyId, code, article, part })
  if (same.length === 0) return null
  return (
    <Notice role="status">
      {same.map((other) => (
        <p key={other.id}>
          {t('charges.same', {
            charge: `${ownTitle('charge', other)} (${t(`chargeStatus.${other.status}`)})`,
          })}
        </p>
      ))}
    </Notice>
  )
}

interface ChargeFieldsProps {
  readonly file: ShownCase
  readonly charge?: Charge
}

/** The fields of a charge: whose, which article or what it is called, when, what became of it. */
export const ChargeFields = ({ control, file, charge }: FieldsProps & ChargeFieldsProps) => {
  const { t } = useTranslation('cases')
  return (
    <>
      <PersonField
        control={control}
        name="partyId"
        label={t('field.accused')}
        participants={file.participants}
      />
      <div className={classes.triple}>
        <LawCodeField control={control} name="code" label={t('field.code')} />
        <TextField control={control} name="article" label={t('field.article')} autoFocus />
        <TextField control={control} name="part" label={t('field.part')} />
      </div>
      <Same control={control} file={file} {...(charge === undefined ? {} : { charge })} />
      <TextField
        control={control}
        name="title"
        label={t('field.chargeTitle')}
        description={t('field.chargeTitleHint')}
      />
      <Dates control={control} />
      <div className={classes.pair}>
        <SelectField
          control={control}
          name="status"
          label={t('field.chargeStatus')}
          options={CHARGE_STATUSES.map((value) => ({ value, label: t(`chargeStatus.${value}`) }))}
        />
        <Requalified control={control} file={file} {...(charge === undefined ? {} : { charge })} />
      </div>
      <LongTextField control={control} name="notes" label={t('field.chargeNotes')} minRows={2} />
    </>
  )
}
