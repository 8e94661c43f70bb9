import { Button, TextInput } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../../../ui/Chip.tsx'
import classes from './ChronologyFilters.module.css'
import { isFiltered, NO_ENTRY_FILTER } from './entry-filter.ts'
import { FilterFields, type FilterFieldsProps } from './FilterFields.tsx'
import { useFilterChips } from './use-filter-chips.ts'

interface ChronologyFiltersProps extends FilterFieldsProps {
  readonly shown: string
}

/** Narrows the chronology: words at once, all else behind one button. What narrows it stands beside, and how much is left of it. */
export const ChronologyFilters = ({ shown, ...of }: ChronologyFiltersProps) => {
  const { filter, onFilter, names } = of
  const { t } = useTranslation('chronology')
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const chips = useFilterChips(filter, names)
  const opener = useRef<HTMLButtonElement>(null)
  /** What was pressed goes with what it took away. */
  const without = (left: typeof filter): void => {
    onFilter(left)
    opener.current?.focus()
  }
  return (
    <search className={classes.filters} aria-label={t('filter.label')} data-open={isOpen}>
      <div className={classes.row}>
        <TextInput
          className={classes.text ?? ''}
          type="search"
          size="xs"
          aria-label={t('filter.text')}
          placeholder={t('filter.text')}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        />
        <Button
          ref={opener}
          variant="default"
          size="xs"
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.6} aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('filter.open')}
        </Button>
        {chips.map(({ key, text, without: part }) => (
          <Chip
            key={key}
            text={text}
            label={t('filter.remove', { what: text })}
            onRemove={() => without({ ...filter, ...part })}
          />
        ))}
        <span className={classes.shown} role="status">
          {shown}
        </span>
        {isFiltered(filter) ? (
          <Button variant="subtle" size="compact-sm" onClick={() => without(NO_ENTRY_FILTER)}>
            {t('filter.clear')}
          </Button>
        ) : null}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen ? <FilterFields {...of} /> : null}
      </div>
    </search>
  )
}
