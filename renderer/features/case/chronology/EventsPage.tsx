import { IconTimelineEvent } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventLine, EventView, ShownColumn } from '../../../../shared/domain/list-views.ts'
import { api } from '../../../app/api.ts'
import { ButtonLink } from '../../../app/links.tsx'
import { useListView } from '../../../records/list/list-views.tsx'
import { type Column, RecordList } from '../../../records/list/RecordList.tsx'
import { useRecordList } from '../../../records/list/use-record-list.ts'
import { DateText } from '../../../ui/dates.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Page } from '../../../ui/Page.tsx'
import classes from './EventsPage.module.css'

const TRACKS = '10rem minmax(0, 5fr) minmax(0, 4fr) minmax(7rem, 1.5fr)'

const INITIAL: EventView = {
  filter: { text: '', certainty: 'all' },
  sort: { by: 'date', direction: 'descending' },
}

const CHOICES = ['all', 'alleged', 'established', 'denied'] as const

const useColumns = (): Column<EventLine, EventView['sort']['by'], ShownColumn<'events'>>[] => {
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

/** What happened in all cases; a row leads to the event in its case. */
export const EventsPage = ({ tables }: { readonly tables?: ReactNode }) => {
  const { t } = useTranslation('chronology')
  const list = useRecordList<EventView, EventLine>(api.events.page, useListView('events', INITIAL))
  const columns = useColumns()
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
        narrowing={{
          label: t('all.filter'),
          placeholder: t('all.filterHint'),
          choice: {
            label: t('field.certainty'),
            chosen: list.view.filter.certainty,
            choices: CHOICES.map((value) => ({
              value,
              label: value === 'all' ? t('filter.anyCertainty') : t(`certainty.${value}`),
              choose: () => list.narrow({ certainty: value }),
            })),
          },
          allText: (count) => t('all.shown', { count }),
          noMatch: t('all.noMatch'),
          clear: t('filter.clear'),
          cleared: INITIAL.filter,
        }}
        empty={
          <EmptyState
            icon={<IconTimelineEvent size={32} stroke={1.2} />}
            title={t('all.empty')}
            action={<ButtonLink to="/cases">{t('all.toCases')}</ButtonLink>}
          >
            {t('all.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  )
}
