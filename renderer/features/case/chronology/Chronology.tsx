import { Button } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ChronologyEntry, chronologyOf } from '../../../../shared/domain/case/chronology.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { useShownChronology } from '../../../records/list/list-views.tsx'
import { useAdding } from '../../../records/use-adding.tsx'
import { EmptyState, Section } from '../../../ui/index.ts'
import classes from './Chronology.module.css'
import { ChronologyFilters } from './ChronologyFilters.tsx'
import { ChronologyList } from './ChronologyList.tsx'
import { DensityLine } from './DensityLine.tsx'
import { densityOf } from './density.ts'
import { EventDialog } from './EventDialog.tsx'
import { filterEntries, isFiltered, NO_ENTRY_FILTER } from './entry-filter.ts'
import { type EntryText, useEntryTexts } from './use-entry-text.ts'

export interface ChronologyProps {
  /** The form of a new event that was asked for. */
  readonly openId?: string | undefined
}

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

const jumpTo = (key: string): void => {
  const row = [...document.querySelectorAll<HTMLElement>('[data-entry]')].find(
    ({ dataset }) => dataset.entry === key,
  )
  row?.scrollIntoView({ block: 'center', behavior: isCalm() ? 'instant' : 'smooth' })
  row?.focus({ preventScroll: true })
}

const NOTHING: EntryText = { kind: '', title: '', facts: [] }

interface OpenedProps {
  readonly onNew: () => void
}

const Opened = ({ onNew }: OpenedProps) => {
  const { t } = useTranslation(['chronology', 'records'])
  const file = useCaseFile()
  const { names } = file
  const entries = useMemo(() => chronologyOf(file), [file])
  const texts = useEntryTexts(entries, names)
  const [filter, setFilter] = useState(NO_ENTRY_FILTER)
  const wanted = useDeferredValue(filter)
  const textOf = (entry: ChronologyEntry): EntryText => texts.get(entry.key) ?? NOTHING
  const shown = useMemo(
    () =>
      filterEntries(entries, wanted, ({ key }) => {
        const { kind, title, facts } = texts.get(key) ?? NOTHING
        return [kind, title, ...facts].join(' ')
      }),
    [entries, wanted, texts],
  )
  useShownChronology(
    file.case.id,
    useMemo(() => shown.map(({ key }) => key), [shown]),
  )
  const bars = useMemo(() => densityOf(shown), [shown])
  if (entries.length === 0) {
    const add = <Button onClick={onNew}>{t('records:event.new')}</Button>
    return (
      <EmptyState title={t('empty.title', { context: file.case.nature })} action={add}>
        {t('empty.text', { context: file.case.nature })}
      </EmptyState>
    )
  }
  const count = isFiltered(wanted)
    ? t('shownOf', { shown: shown.length, count: entries.length })
    : t('shown', { count: entries.length })
  return (
    <>
      <div className={classes.tools}>
        <ChronologyFilters
          filter={filter}
          onFilter={setFilter}
          entries={entries}
          names={names}
          shown={count}
        />
        <DensityLine bars={bars} onJump={jumpTo} />
      </div>
      {shown.length === 0 ? <p>{t('noMatch')}</p> : null}
      <ChronologyList entries={shown} textOf={textOf} />
    </>
  )
}

/** Everything dated in a case in one list, and the form of its events. */
export const Chronology = ({ openId }: ChronologyProps) => {
  const { t } = useTranslation('chronology')
  const { case: of, events } = useCaseFile()
  const { add, button, opened } = useAdding({
    subject: 'event',
    openId,
    isFirst: true,
    form: (onClose) => <EventDialog caseId={of.id} event={undefined} recorded={events} onClose={onClose} />,
  })
  return (
    <Section title={t('title')} actions={button}>
      <Opened onNew={add} />
      {opened}
    </Section>
  )
}
