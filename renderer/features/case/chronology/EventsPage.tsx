import { Button } from '@mantine/core'
import { IconTimelineEvent } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventLine, EventView } from '../../../../shared/domain/list-views.ts'
import { api } from '../../../app/api.ts'
import { ButtonLink } from '../../../app/links.tsx'
import { useListView } from '../../../records/list/list-views.tsx'
import { type Column, RecordList } from '../../../records/list/RecordList.tsx'
import { useCountText } from '../../../records/list/use-count-text.ts'
import { type RecordListState, useRecordList } from '../../../records/list/use-record-list.ts'
import { DateText } from '../../../ui/dates.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { FilterBar } from '../../../ui/FilterBar.tsx'
import { Page } from '../../../ui/Page.tsx'
import classes from './EventsPage.module.css'

const TRACKS = 'minmax(0, 2fr) minmax(0, 5fr) minmax(0, 4fr) minmax(7rem, 1.5fr)'

const INITIAL: EventView = {
  filter: { text: '', certainty: 'all' },
  sort: { by: 'date', direction: 'descending' },
}

const CHOICES = ['all', 'alleged', 'established', 'denied'] as const

const useColumns = (): Column<EventLine, EventView['sort']['by']>[] => {
  const { t } = useTranslation('chronology')
  return [
    {
      key: 'title',
      title: t('all.event'),
      sortBy: 'title',
      cell: ({ title, kind, place }) => (
        <>
          <bdi>{title}</bdi>
          <span className={classes.detail}>
            {t(`kind.${kind}`)}
            {place === '' ? null : (
              <>
                {' · '}
                <bdi>{place}</bdi>
              </>
            )}
          </span>
        </>
      ),
    },
    {
      key: 'date',
      title: t('field.date'),
      sortBy: 'date',
      cell: ({ date, time }) =>
        date === null ? (
          t('unknownDate')
        ) : (
          <>
            <DateText value={date} />
            {time === null ? null : `, ${time}`}
          </>
        ),
    },
    { key: 'case', title: t('all.case'), sortBy: 'case', cell: ({ caseTitle }) => <bdi>{caseTitle}</bdi> },
    {
      key: 'certainty',
      title: t('field.certainty'),
      sortBy: 'certainty',
      cell: ({ certainty }) => t(`certainty.${certainty}`),
    },
  ]
}

const Filter = ({
  list: { view, setView, counts },
}: {
  readonly list: RecordListState<EventView, EventLine>
}) => {
  const { t } = useTranslation('chronology')
  const countText = useCountText()
  const narrow = (part: Partial<EventView['filter']>) =>
    setView({ ...view, filter: { ...view.filter, ...part } })
  return (
    <FilterBar
      text={view.filter.text}
      onText={(text) => narrow({ text })}
      textLabel={t('all.filter')}
      placeholder={t('all.filterHint')}
      choice={view.filter.certainty}
      onChoice={(certainty) => narrow({ certainty })}
      choiceLabel={t('field.certainty')}
      choices={CHOICES.map((value) => ({
        value,
        label: value === 'all' ? t('filter.anyCertainty') : t(`certainty.${value}`),
      }))}
      shown={countText(counts, (count) => t('all.shown', { count }))}
    />
  )
}

/** What happened in all cases; a row leads to the event in its case. */
export const EventsPage = ({ tables }: { readonly tables?: ReactNode }) => {
  const { t } = useTranslation('chronology')
  const list = useRecordList<EventView, EventLine>(api.events.page, useListView('events', INITIAL))
  const columns = useColumns()
  const { view, setView } = list
  return (
    <Page title={t('all.title')} actions={tables}>
      <RecordList
        label={t('all.title')}
        list={list}
        initialSort={INITIAL.sort}
        columns={columns}
        tracks={TRACKS}
        linkOf={({ id, caseId }) => ({
          to: '/cases/$caseId',
          params: { caseId },
          search: { tab: 'chronology', open: id },
        })}
        filter={<Filter list={list} />}
        empty={
          <EmptyState
            icon={<IconTimelineEvent size={32} stroke={1.2} />}
            title={t('all.empty')}
            action={<ButtonLink to="/cases">{t('all.toCases')}</ButtonLink>}
          >
            {t('all.emptyText')}
          </EmptyState>
        }
        noMatch={
          <EmptyState
            title={t('all.noMatch')}
            action={
              <Button variant="default" onClick={() => setView({ ...view, filter: INITIAL.filter })}>
                {t('filter.clear')}
              </Button>
            }
          />
        }
      />
    </Page>
  )
}
