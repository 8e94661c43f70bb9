import { Button } from '@mantine/core'
import { IconLock, IconPlus, IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyLine } from '../../../shared/domain/party.ts'
import { useActions } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { TabLink } from '../../app/links.tsx'
import { type Column, RecordTable } from '../../app/RecordTable.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { DateText, EmptyState, Page, QueryView, TabBar } from '../../ui/index.ts'
import { Duplicates } from './Duplicates.tsx'
import { filterParties, type PartyFilter } from './filter-parties.ts'
import { PartyDialog } from './PartyDialog.tsx'
import classes from './people.module.css'

const TRACKS = 'minmax(0, 6fr) minmax(0, 2fr) minmax(0, 2fr) minmax(4rem, 1fr)'

const useColumns = (): Column<PartyLine>[] => {
  const { t } = useTranslation('people')
  return [
    {
      key: 'name',
      title: t('column.name'),
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
    { key: 'kind', title: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'born',
      title: t('column.born'),
      cell: ({ born }) => (born === null ? null : <DateText value={born} />),
    },
    { key: 'cases', title: t('column.cases'), cell: ({ caseCount }) => caseCount },
  ]
}

interface ListedProps {
  readonly parties: readonly PartyLine[]
  readonly onCreate: () => void
}

const Listed = ({ parties, onCreate }: ListedProps) => {
  const { t } = useTranslation(['people', 'records'])
  const [filter, setFilter] = useState<PartyFilter>({ text: '', kind: 'all' })
  const shown = useMemo(() => filterParties(parties, filter), [parties, filter])
  const columns = useColumns()
  if (parties.length === 0) {
    return (
      <EmptyState
        icon={<IconUsers size={32} stroke={1.2} />}
        title={t('empty.title')}
        action={<Button onClick={onCreate}>{t('records:party.new')}</Button>}
      >
        {t('empty.text')}
      </EmptyState>
    )
  }
  return (
    <div className={classes.content}>
      <FilterBar
        text={filter.text}
        onText={(text) => setFilter({ ...filter, text })}
        textLabel={t('filter')}
        placeholder={t('filterHint')}
        choice={filter.kind}
        onChoice={(kind) => setFilter({ ...filter, kind })}
        choiceLabel={t('show.label')}
        choices={(['all', 'person', 'organisation'] as const).map((value) => ({
          value,
          label: t(`show.${value}`),
        }))}
        shown={t('shown', { count: shown.length })}
      />
      {shown.length === 0 ? (
        <EmptyState
          title={t('noMatch')}
          action={
            <Button variant="default" onClick={() => setFilter({ text: '', kind: 'all' })}>
              {t('clearFilter')}
            </Button>
          }
        />
      ) : (
        <RecordTable
          label={t('title')}
          columns={columns}
          tracks={TRACKS}
          rows={shown}
          rowKey={({ id }) => id}
          linkOf={({ id }) => ({ to: '/people/$partyId', params: { partyId: id } })}
        />
      )}
    </div>
  )
}

/** The list of all, or the pairs that look like one. */
export type PeopleView = 'all' | 'duplicates'

/** Everyone whom the vault knows, persons and organisations, under all their names. */
export interface PeoplePageProps {
  readonly view: PeopleView
  /** Buttons for tables that come in and go out. */
  readonly tables?: ReactNode
}

export const PeoplePage = ({ view, tables }: PeoplePageProps) => {
  const { t } = useTranslation(['people', 'records'])
  const navigate = useNavigate()
  const parties = useQuery(api.parties.list.queryOptions())
  const [isCreating, setIsCreating] = useState(false)
  const create = () => setIsCreating(true)
  useActions([
    {
      id: 'people.create',
      label: 'records:party.new',
      group: 'page',
      icon: IconPlus,
      shortcut: 'mod+n',
      run: create,
    },
  ])
  const hasPairs = (parties.data?.length ?? 0) > 1
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
          {tables}
          {parties.data?.length === 0 ? null : newParty}
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
      {view === 'duplicates' && hasPairs ? (
        <Duplicates />
      ) : (
        <QueryView query={parties}>{(lines) => <Listed parties={lines} onCreate={create} />}</QueryView>
      )}
      {isCreating ? (
        <PartyDialog
          onClose={() => setIsCreating(false)}
          onSaved={({ id }) => void navigate({ to: '/people/$partyId', params: { partyId: id } })}
        />
      ) : null}
    </Page>
  )
}
