import { Button } from '@mantine/core'
import { IconLock, IconPlus, IconUsers } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyLine } from '../../../shared/domain/kinds/party.ts'
import type { PartyView, ShownColumn } from '../../../shared/domain/list-views.ts'
import { NEW_HERE } from '../../actions/action.ts'
import { useActions } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { TabLink } from '../../app/links.tsx'
import { useListView } from '../../records/list/list-views.tsx'
import { type Column, RecordList } from '../../records/list/RecordList.tsx'
import { type RecordListState, useRecordList } from '../../records/list/use-record-list.ts'
import { DateText, EmptyState, Page, TabBar } from '../../ui/index.ts'
import { Duplicates } from './Duplicates.tsx'
import { PartyDialog } from './PartyDialog.tsx'
import { PartyKindText } from './PartyKindText.tsx'
import classes from './people.module.css'

const TRACKS = 'minmax(0, 6fr) minmax(0, 2fr) 10rem minmax(4rem, 1fr)'

const useColumns = (): Column<PartyLine, PartyView['sort']['by'], ShownColumn<'parties'>>[] => {
  const { t } = useTranslation('people')
  return [
    {
      key: 'name',
      title: t('column.name'),
      sortBy: 'name',
      cell: ({ name, otherNames, isSensitive }) => (
        <>
          <bdi>{name}</bdi>
          {isSensitive ? (
            <IconLock
              className={classes.lock}
              size={15}
              stroke={1.7}
              role="img"
              aria-label={t('sensitive')}
            />
          ) : null}
          {otherNames.length === 0 ? null : (
            <span className={classes.others}>
              {otherNames.map((other) => (
                <bdi key={other}>{other}</bdi>
              ))}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'kind',
      title: t('column.kind'),
      sortBy: 'kind',
      cell: (party) => <PartyKindText party={party} />,
    },
    {
      key: 'born',
      title: t('column.born'),
      sortBy: 'born',
      cell: ({ born }) => (born === null ? null : <DateText value={born} />),
    },
    { key: 'cases', title: t('column.cases'), sortBy: 'cases', cell: ({ caseCount }) => caseCount },
  ]
}

const INITIAL: PartyView = {
  filter: { text: '', kind: 'all' },
  sort: { by: 'name', direction: 'ascending' },
}

const CHOICES = ['all', 'person', 'organisation', 'group'] as const

interface ListedProps {
  readonly list: RecordListState<PartyView, PartyLine>
  readonly onCreate: () => void
}

const Listed = ({ list, onCreate }: ListedProps) => {
  const { t } = useTranslation(['people', 'records'])
  const columns = useColumns()
  return (
    <RecordList
      label={t('title')}
      list={list}
      initialSort={INITIAL.sort}
      columns={columns}
      tracks={TRACKS}
      linkOf={({ id }) => ({ to: '/people/$partyId', params: { partyId: id } })}
      narrowing={{
        label: t('filter'),
        placeholder: t('filterHint'),
        choice: {
          label: t('show.label'),
          chosen: list.view.filter.kind,
          choices: CHOICES.map((value) => ({
            value,
            label: t(`show.${value}`),
            choose: () => list.narrow({ kind: value }),
          })),
        },
        allText: (count) => t('shown', { count }),
        noMatch: t('noMatch'),
        clear: t('clearFilter'),
        cleared: INITIAL.filter,
      }}
      empty={
        <EmptyState
          icon={<IconUsers size={32} stroke={1.2} />}
          title={t('empty.title')}
          action={<Button onClick={onCreate}>{t('records:party.new')}</Button>}
        >
          {t('empty.text')}
        </EmptyState>
      }
    />
  )
}

/** The list of all, or the pairs that look like one. */
export type PeopleView = 'all' | 'duplicates'

/** Everyone whom the vault knows, persons, organisations and groups, under all their names. */
export interface PeoplePageProps {
  readonly view: PeopleView
  /** The form of a new one opens at once. */
  readonly startsNew: boolean
  /** Buttons for tables that come in and go out. */
  readonly tables?: ReactNode
}

export const PeoplePage = ({ view, startsNew, tables }: PeoplePageProps) => {
  const { t } = useTranslation(['people', 'records'])
  const navigate = useNavigate()
  const list = useRecordList<PartyView, PartyLine>(api.parties.page, useListView('parties', INITIAL))
  const [isCreating, setIsCreating] = useState(startsNew)
  const create = () => setIsCreating(true)
  useActions([
    {
      id: 'people.create',
      label: 'records:party.new',
      said: 'records:party.said',
      kind: 'records:party.one',
      group: 'page',
      icon: IconPlus,
      ...NEW_HERE,
      run: create,
    },
  ])
  const hasPairs = (list.counts?.all ?? 0) > 1
  const newParty = (
    <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={create}>
      {t('records:party.new')}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {list.counts?.all === 0 ? null : newParty}
          {tables}
        </>
      }
    >
      {hasPairs ? (
        <TabBar label={t('tab.label')}>
          <TabLink to="/people" search={{}} activeOptions={{ exact: true }}>
            {t('tab.all')}
          </TabLink>
          <TabLink to="/people" search={{ view: 'duplicates' }}>
            {t('tab.duplicates')}
          </TabLink>
        </TabBar>
      ) : null}
      {view === 'duplicates' && hasPairs ? <Duplicates /> : <Listed list={list} onCreate={create} />}
      {isCreating ? (
        <PartyDialog
          onClose={() => setIsCreating(false)}
          onSaved={({ id }) => void navigate({ to: '/people/$partyId', params: { partyId: id } })}
        />
      ) : null}
    </Page>
  )
}
