import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CHRONOLOGY_SUBJECTS, type ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import { type IsoDate, isoDateSchema } from '../../../../shared/domain/dates.ts'
import { EVENT_CERTAINTIES } from '../../../../shared/domain/kinds/event.ts'
import { readTypedDay } from '../../../i18n/parse-date.ts'
import { DayInput } from '../../../ui/DayInput.tsx'
import classes from './ChronologyFilters.module.css'
import type { EntryFilter } from './entry-filter.ts'

export interface FilterFieldsProps {
  readonly filter: EntryFilter
  readonly onFilter: (filter: EntryFilter) => void
  /** All that could be shown: what never occurs is not offered. */
  readonly entries: readonly ChronologyEntry[]
  readonly names: ReadonlyMap<string, string>
}

interface ChoiceProps {
  readonly label: string
  readonly all: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

const ALL = 'all'

const Choice = ({ label, all, value, options, onChange }: ChoiceProps) => (
  <Select
    label={label}
    value={value === '' ? ALL : value}
    onChange={(chosen) => onChange(chosen === null || chosen === ALL ? '' : chosen)}
    data={[{ value: ALL, label: all }, ...options]}
    searchable={options.length > 12}
  />
)

const dayOf = (text: string): IsoDate | null => isoDateSchema.safeParse(text).data ?? null

/** All by which the chronology can be narrowed, beside words. */
export const FilterFields = ({ filter, onFilter, entries, names }: FilterFieldsProps) => {
  const { t } = useTranslation(['chronology', 'common', 'records'])
  const set = (part: Partial<EntryFilter>) => onFilter({ ...filter, ...part })
  const subjects = CHRONOLOGY_SUBJECTS.filter((subject) => entries.some((entry) => entry.subject === subject))
  const people = [...new Set(entries.flatMap(({ partyIds }) => partyIds))]
  const day = (which: 'from' | 'to') => (
    <DayInput
      label={t(`filter.${which}`)}
      value={filter[which] ?? ''}
      onChange={(value) => set({ [which]: dayOf(value) })}
      parse={readTypedDay}
      placeholder={t('common:date.placeholder')}
    />
  )
  return (
    <div className={classes.fields}>
      <Choice
        label={t('filter.subject')}
        all={t('filter.allSubjects')}
        value={filter.subject}
        options={subjects.map((value) => ({ value, label: t(`records:${value}.many`) }))}
        onChange={(value) => set({ subject: subjects.find((subject) => subject === value) ?? '' })}
      />
      <Choice
        label={t('filter.person')}
        all={t('filter.everyone')}
        value={filter.partyId}
        options={people.map((value) => ({ value, label: names.get(value) ?? '' }))}
        onChange={(partyId) => set({ partyId })}
      />
      <Choice
        label={t('filter.certainty')}
        all={t('filter.anyCertainty')}
        value={filter.certainty}
        options={EVENT_CERTAINTIES.map((value) => ({ value, label: t(`certainty.${value}`) }))}
        onChange={(value) => set({ certainty: EVENT_CERTAINTIES.find((each) => each === value) ?? '' })}
      />
      {day('from')}
      {day('to')}
    </div>
  )
}
