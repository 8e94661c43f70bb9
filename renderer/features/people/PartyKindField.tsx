import { Select } from '@mantine/core'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { GROUP_MEMBERS, PARTY_SORTS, type PartyInput, sortOf } from '../../../shared/domain/kinds/party.ts'
import { CountField } from '../../ui/CountField.tsx'
import { SelectField } from '../../ui/index.ts'
import type { PartyDraft } from './party-draft.ts'
import classes from './people.module.css'
import { resorted } from './resorted.ts'

interface PartyKindFieldProps {
  readonly form: UseFormReturn<PartyDraft, unknown, PartyInput>
}

/** Of whom the record is; for a group how many and of whom it is, as far as that is said. */
export const PartyKindField = ({ form }: PartyKindFieldProps) => {
  const { t } = useTranslation('people')
  const { control } = form
  const [kind, names] = useWatch({ control, name: ['kind', 'names'] })
  const sort = sortOf({ kind, names })
  return (
    <>
      <Select
        label={t('field.kind')}
        allowDeselect={false}
        value={sort}
        data={PARTY_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(chosen) => {
          const next = PARTY_SORTS.find((one) => one === chosen) ?? sort
          const { kind, names } = resorted(form.getValues(), next)
          form.setValue('kind', kind, { shouldDirty: true })
          form.setValue('names', names, { shouldDirty: true })
        }}
      />
      {kind === 'group' ? (
        <div className={classes.three}>
          <CountField control={control} name="countMin" label={t('field.countMin')} />
          <CountField control={control} name="countMax" label={t('field.countMax')} />
          <SelectField
            control={control}
            name="groupOf"
            label={t('field.groupOf')}
            options={GROUP_MEMBERS.map((value) => ({
              value,
              label: t(`groupOf.${value === '' ? 'none' : value}`),
            }))}
          />
        </div>
      ) : null}
    </>
  )
}
