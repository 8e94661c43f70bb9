import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { CASE_STATUSES } from '../../../shared/domain/kinds/case.ts'
import { SEARCH_KINDS } from '../../../shared/domain/search-hit.ts'
import { type FilterDraft, isDateUnderstood } from './filter-draft.ts'
import classes from './Palette.module.css'

interface PaletteFiltersProps {
  readonly id: string
  readonly draft: FilterDraft
  readonly onChange: (change: Partial<FilterDraft>) => void
  /** A case is open, to which the search can be held. */
  readonly hasCase: boolean
  readonly today: IsoDate
}

const DateFields = ({ draft, onChange, today }: Omit<PaletteFiltersProps, 'id' | 'hasCase'>) => {
  const { t } = useTranslation('search')
  return (['from', 'to'] as const).map((field) => (
    <TextInput
      key={field}
      size="xs"
      label={t(`filter.${field}`)}
      placeholder={t('filter.datePlaceholder')}
      autoComplete="off"
      maxLength={60}
      value={draft[field]}
      // The border alone: nobody is told in the middle of typing what is wrong.
      error={!isDateUnderstood(draft[field], today)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  ))
}

const KindField = ({ draft, onChange }: Pick<PaletteFiltersProps, 'draft' | 'onChange'>) => {
  const { t } = useTranslation('search')
  return (
    <NativeSelect
      size="xs"
      label={t('filter.kind')}
      value={draft.kind}
      onChange={(event) => {
        const kind = SEARCH_KINDS.find((each) => each === event.currentTarget.value)
        onChange({ kind: kind ?? '' })
      }}
      data={[
        { value: '', label: t('filter.anyKind') },
        ...SEARCH_KINDS.map((kind) => ({ value: kind, label: t(`group.${kind}`) })),
      ]}
    />
  )
}

const StatusField = ({ draft, onChange }: Pick<PaletteFiltersProps, 'draft' | 'onChange'>) => {
  const { t } = useTranslation('search')
  return (
    <NativeSelect
      size="xs"
      label={t('filter.status')}
      value={draft.status}
      onChange={(event) => {
        const status = CASE_STATUSES.find((each) => each === event.currentTarget.value)
        onChange({ status: status ?? '' })
      }}
      data={[
        { value: '', label: t('filter.anyStatus') },
        ...CASE_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
      ]}
    />
  )
}

/** What narrows the answers: kind, dates, article and status, and the case whose page is open. */
export const PaletteFilters = ({ id, draft, onChange, hasCase, today }: PaletteFiltersProps) => {
  const { t } = useTranslation('search')
  const headingId = useId()
  return (
    <fieldset id={id} className={classes.filters} aria-labelledby={headingId}>
      <legend id={headingId} className={classes.spoken}>
        {t('filter.title')}
      </legend>
      <KindField draft={draft} onChange={onChange} />
      <DateFields draft={draft} onChange={onChange} today={today} />
      <TextInput
        size="xs"
        label={t('filter.article')}
        placeholder="272"
        autoComplete="off"
        maxLength={60}
        value={draft.article}
        onChange={(event) => onChange({ article: event.currentTarget.value })}
      />
      <StatusField draft={draft} onChange={onChange} />
      {hasCase ? (
        <Checkbox
          size="xs"
          className={classes.thisCase}
          label={t('filter.thisCase')}
          checked={draft.isThisCase}
          onChange={(event) => onChange({ isThisCase: event.currentTarget.checked })}
        />
      ) : null}
    </fieldset>
  )
}
