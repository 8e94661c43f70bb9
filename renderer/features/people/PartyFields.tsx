import { IconLock } from '@tabler/icons-react'
import { type Control, useFormState, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { LEGAL_STANDINGS, SENSITIVE_PARTY_FIELDS, SEXES } from '../../../shared/domain/kinds/party.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { LongTextField, PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { Fold } from './Fold.tsx'
import { IdentityNumberField } from './IdentityNumberField.tsx'
import type { PartyDraft } from './party-draft.ts'
import classes from './people.module.css'

interface FieldsProps {
  readonly control: Control<PartyDraft>
}

const ABOUT = ['died', 'sex', 'standing', 'citizenship', 'languages', 'occupation'] as const

const useFilled = (control: Control<PartyDraft>, names: readonly (keyof PartyDraft)[]): number =>
  useWatch({ control, name: [...names] }).filter(
    (value: unknown) => typeof value === 'string' && value !== '',
  ).length

const useHasError = (control: Control<PartyDraft>, names: readonly (keyof PartyDraft)[]): boolean => {
  const { errors } = useFormState({ control })
  return names.some((name) => errors[name] !== undefined)
}

/** What is no secret and not needed at once. */
export const AboutFields = ({ control }: FieldsProps) => {
  const { t } = useTranslation('people')
  const kind = useWatch({ control, name: 'kind' })
  const isPerson = kind === 'person'
  const filled = useFilled(control, ABOUT)
  return (
    <Fold
      title={t('group.about')}
      aside={filled === 0 ? undefined : t('group.filled', { count: filled })}
      isOpenAtFirst={filled > 0}
      hasError={useHasError(control, ABOUT)}
    >
      {kind === 'group' ? null : (
        <div className={classes.pair}>
          {isPerson ? (
            <SelectField
              control={control}
              name="sex"
              label={t('field.sex')}
              options={SEXES.map((value) => ({ value, label: t(`sex.${value === '' ? 'none' : value}`) }))}
            />
          ) : (
            <SelectField
              control={control}
              name="standing"
              label={t('field.standing')}
              options={LEGAL_STANDINGS.map((value) => ({
                value,
                label: t(`standing.${value === '' ? 'none' : value}`),
              }))}
            />
          )}
          <PartialDateField
            control={control}
            name="died"
            label={t(isPerson ? 'field.diedPerson' : 'field.diedOrganisation')}
          />
        </div>
      )}
      <div className={classes.pair}>
        <TextField
          control={control}
          name="citizenship"
          label={t(isPerson ? 'field.citizenship' : 'field.country')}
        />
        <TextField control={control} name="languages" label={t('field.languages')} />
      </div>
      <TextField
        control={control}
        name="occupation"
        label={t(isPerson ? 'field.occupation' : 'field.activity')}
      />
    </Fold>
  )
}

/** What can bring danger to the person; stays in the vault unless an export says otherwise. */
export const SensitiveFields = ({ control }: FieldsProps) => {
  const { t } = useTranslation('people')
  const filled = useFilled(control, SENSITIVE_PARTY_FIELDS)
  const kind = useWatch({ control, name: 'kind' })
  const isPerson = kind === 'person'
  return (
    <Fold
      title={
        <>
          <IconLock size={16} stroke={1.7} aria-hidden />
          {t('group.sensitive')}
        </>
      }
      aside={filled === 0 ? undefined : t('group.filled', { count: filled })}
      hasError={useHasError(control, SENSITIVE_PARTY_FIELDS)}
    >
      <p className={classes.hint}>{t('group.sensitiveHint')}</p>
      {kind === 'group' ? null : (
        <div className={classes.pair}>
          <IdentityNumberField control={control} />
          <TextField control={control} name="identityDocument" label={t('field.identityDocument')} />
        </div>
      )}
      <LongTextField control={control} name="address" label={t('field.address')} minRows={2} />
      <LongTextField control={control} name="contacts" label={t('field.contacts')} minRows={2} />
      {isPerson ? (
        <LongTextField control={control} name="health" label={t('field.health')} minRows={2} />
      ) : null}
      <LongTextField
        control={control}
        name="safety"
        label={t('field.safety')}
        description={t('field.safetyHint')}
        minRows={2}
      />
      <LongTextField control={control} name="notes" label={t('field.notes')} minRows={2} />
      <CheckField
        control={control}
        name="isSensitive"
        label={t('field.isSensitive')}
        description={t('field.isSensitiveHint')}
      />
    </Fold>
  )
}
