import { Button } from '@mantine/core'
import { IconBookmark, IconFolder, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeldPerson } from '../../../shared/domain/case/custody.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { type CaseLine, isContext } from '../../../shared/domain/kinds/case.ts'
import type { CaseView, ShownColumn } from '../../../shared/domain/list-views.ts'
import { NEW_HERE } from '../../actions/action.ts'
import { useActions } from '../../actions/actions.tsx'
import { ActionButton } from '../../app/ActionButton.tsx'
import { api } from '../../app/api.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { NewCaseDialog } from '../../records/forms/CaseDialog.tsx'
import { useListView } from '../../records/list/list-views.tsx'
import { type Column, RecordList } from '../../records/list/RecordList.tsx'
import { type RecordListState, useRecordList } from '../../records/list/use-record-list.ts'
import { RestraintEndBadge, useRestraintEndText } from '../../records/names/restraint-end.tsx'
import { useFileText } from '../../records/names/use-file-text.ts'
import { DateText, EmptyState, Page, TimeText } from '../../ui/index.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './CasesPage.module.css'

const TRACKS = 'minmax(0, 5fr) minmax(0, 4fr) 10rem 12rem'

const HeldText = ({ held, isNamed }: { readonly held: HeldPerson; readonly isNamed: boolean }) => {
  const { t } = useTranslation('cases')
  const endText = useRestraintEndText()
  return (
    <>
      {isNamed ? <bdi className={classes.line}>{held.partyName}</bdi> : null}
      <span>
        {held.until === null && held.concern === null ? t(`restraintKind.${held.kind}`) : endText(held)}
      </span>
    </>
  )
}

const useColumns = (): Column<CaseLine, CaseView['sort']['by'], ShownColumn<'cases'>>[] => {
  const { t } = useTranslation('cases')
  const { fileText } = useFileText()
  const today = isoDateSchema.parse(todayByClock())
  const none = <span className={classes.none}>{t('none')}</span>
  return [
    {
      key: 'case',
      title: t('column.case'),
      sortBy: 'title',
      cell: ({ title, number, status, ...file }) => (
        <>
          <bdi>{title}</bdi>
          <span className={classes.detail}>
            {number === '' ? null : (
              <>
                <bdi>{number}</bdi>
                {' · '}
              </>
            )}
            {status === 'open' ? null : `${t(`status.${status}`)} · `}
            {isContext(file) ? (
              <StatusBadge icon={IconBookmark}>{fileText(file)}</StatusBadge>
            ) : (
              fileText(file)
            )}
          </span>
        </>
      ),
    },
    {
      key: 'clients',
      title: t('column.clients'),
      sortBy: 'client',
      cell: ({ clients }) =>
        clients.length === 0
          ? none
          : clients.map(({ id, name }) => (
              <bdi key={id} className={classes.line}>
                {name}
              </bdi>
            )),
    },
    {
      key: 'nextHearing',
      title: t('column.nextHearing'),
      sortBy: 'nextHearing',
      cell: ({ nextHearingAt }) =>
        nextHearingAt === null ? (
          none
        ) : (
          <span className={classes.when}>
            <DateText value={nextHearingAt} weekday="short" withoutThisYear />
            <TimeText value={nextHearingAt} />
          </span>
        ),
    },
    {
      key: 'heldUntil',
      title: t('column.heldUntil'),
      sortBy: 'heldUntil',
      cell: ({ held, clients }) =>
        held === null ? (
          none
        ) : (
          <span className={classes.until}>
            <HeldText held={held} isNamed={clients.length !== 1 || clients[0]?.id !== held.partyId} />
            <RestraintEndBadge end={held} today={today} />
          </span>
        ),
    },
  ]
}

const INITIAL: CaseView = {
  filter: { text: '', status: 'open' },
  sort: { by: 'touched', direction: 'descending' },
}

const CHOICES = ['open', 'suspended', 'closed', 'context', 'all'] as const

interface ListedProps {
  readonly list: RecordListState<CaseView, CaseLine>
  readonly onCreate: () => void
}

const Listed = ({ list, onCreate }: ListedProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const columns = useColumns()
  return (
    <RecordList
      label={t('title')}
      list={list}
      initialSort={INITIAL.sort}
      columns={columns}
      tracks={TRACKS}
      linkOf={({ id }) => ({ to: '/cases/$caseId', params: { caseId: id } })}
      narrowing={{
        label: t('filter'),
        placeholder: t('filterHint'),
        choice: {
          label: t('show.label'),
          chosen: list.view.filter.status,
          choices: CHOICES.map((value) => ({
            value,
            label: t(`show.${value}`),
            choose: () => list.narrow({ status: value }),
          })),
        },
        allText: (count) => t('shown', { count }),
        noMatch: t('noMatch'),
        clear: t('clearFilter'),
        cleared: { text: '', status: 'all' },
      }}
      empty={
        <EmptyState
          icon={<IconFolder size={32} stroke={1.2} />}
          title={t('empty.title')}
          action={<Button onClick={onCreate}>{t('records:case.new')}</Button>}
        >
          {t('empty.text')}
        </EmptyState>
      }
    />
  )
}

/** All cases, the open ones first to be seen. */
export interface CasesPageProps {
  readonly startsNew?: boolean
  /** Buttons for tables that come in and go out. */
  readonly tables?: ReactNode
}

export const CasesPage = ({ startsNew = false, tables }: CasesPageProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const navigate = useNavigate()
  const list = useRecordList<CaseView, CaseLine>(api.cases.page, useListView('cases', INITIAL))
  const [isCreating, setIsCreating] = useState(startsNew)
  const create = () => setIsCreating(true)
  useActions([
    {
      id: 'cases.create',
      label: 'records:case.new',
      said: 'records:case.said',
      group: 'page',
      icon: IconPlus,
      ...NEW_HERE,
      run: create,
    },
  ])
  const newCase = (
    <>
      <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={create}>
        {t('records:case.new')}
      </Button>
      <ActionButton id="quickEntry.open" />
    </>
  )
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {list.counts?.all === 0 ? null : newCase}
          {tables}
        </>
      }
    >
      <Listed list={list} onCreate={create} />
      {isCreating ? (
        <NewCaseDialog
          onClose={() => setIsCreating(false)}
          onCreated={(caseId) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
        />
      ) : null}
    </Page>
  )
}
