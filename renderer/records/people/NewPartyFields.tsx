import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PARTY_SORTS } from '../../../shared/domain/kinds/party.ts'
import { kindOfName } from '../../../shared/domain/names/body-names.ts'
import { CountInput } from '../../ui/CountInput.tsx'
import classes from './NewPartyFields.module.css'
import type { PartyChoice } from './party-choice.ts'

export interface NewPartyFieldsProps {
  readonly choice: PartyChoice
  readonly onChange: (choice: PartyChoice) => void
  /** Of the numbers of a group. */
  readonly error?: string | undefined
}

/** What a new record is of, and how many a group has. */
export const NewPartyFields = ({ choice, onChange, error }: NewPartyFieldsProps) => {
  const { t } = useTranslation(['people', 'cases'])
  const { countMin = null, countMax = null } = choice
  return (
    <div className={classes.fields}>
      <SegmentedControl
        size="xs"
        aria-label={t('cases:people.newKind')}
        value={choice.kind}
        onChange={(kind) =>
          onChange({ ...choice, kind: PARTY_SORTS.find((sort) => sort === kind) ?? 'person' })
        }
        data={PARTY_SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
      />
      {choice.kind === 'organisation' && kindOfName(choice.name) === 'organisation' ? (
        <p className={classes.hint}>{t('known.body')}</p>
      ) : null}
      {choice.kind === 'group' ? (
        <div className={classes.counts}>
          <CountInput
            label={t('field.countMin')}
            value={countMin}
            onChange={(countMin) => onChange({ ...choice, countMin })}
          />
          <CountInput
            label={t('field.countMax')}
            value={countMax}
            onChange={(countMax) => onChange({ ...choice, countMax })}
            error={error}
          />
        </div>
      ) : null}
    </div>
  )
}
