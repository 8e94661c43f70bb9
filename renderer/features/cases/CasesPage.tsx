import { Button } from '@mantine/core'
import { IconFolder, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeldPerson } from '../../../shared/domain/case/custody.ts'
import type { CaseLine } from '../../../shared/domain/case.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { useActions } from '../../actions/actions.tsx'
import { ActionButton } from '../../app/ActionButton.tsx'
import { api } from '../../app/api.ts'
import { type Column, RecordTable } from '../../app/RecordTable.tsx'
import { RestraintEndBadge, useRestraintEndText } from '../../app/restraint-end.tsx'
import { todayByClock } from '../../i18n/dates.ts'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { DateText, EmptyState, Page, QueryView, TimeText } from '../../ui/index.ts'
import { NewCaseDialog } from './CaseDialog.tsx'
import classes from './CasesPage.module.css'
import { type CaseFilter, filterCases } from './filter-cases.ts'

const TRACKS = 'minmax(0, 5fr) minmax(0, 4fr) 10rem 10.5rem'

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

const useColumns = (): Column<CaseLine>[] => {
  const { t } = useTranslation('cases')
  const today = isoDateSchema.parse(todayByClock())
  const isThisYear = (date: string) => date.startsWith(today.slice(0, 4))
  const none = <span className={classes.none}>{t('none')}</span>
  return [
    {
      key: 'case',
      title: t('column.case'),
      cell: ({ title, number, stage, status }) => (
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
            {t(`stage.${stage}`)}
          </span>
        </>
      ),
    },
    {
      key: 'clients',
      title: t('column.clients'),
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
      cell: ({ nextHearingAt }) =>
        nextHearingAt === null ? (
          none
        ) : (
          <span className={classes.when}>
            <DateText value={nextHearingAt} weekday="short" withoutYear={isThisYear(nextHearingAt)} />
            <TimeText value={nextHearingAt} />
          </span>
        ),
    },
    {
      key: 'heldUntil',
      title: t('column.heldUntil'),
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

interface ListedProps {
  readonly cases: readonly CaseLine[]
  readonly onCreate: () => void
}

const Listed = ({ cases, onCreate }: ListedProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const [filter, setFilter] = useState<CaseFilter>({ text: '', status: 'open' })
  const shown = useMemo(() => filterCases(cases, filter), [cases, filter])
  const columns = useColumns()
  if (cases.length === 0) {
    return (
      <EmptyState
        icon={<IconFolder size={32} stroke={1.2} />}
        title={t('empty.title')}
        action={<Button onClick={onCreate}>{t('records:case.new')}</Button>}
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
        choice={filter.status}
        onChoice={(status) => setFilter({ ...filter, status })}
        choiceLabel={t('show.label')}
        choices={(['open', 'suspended', 'closed', 'all'] as const).map((value) => ({
          value,
          label: t(`show.${value}`),
        }))}
        shown={t('shown', { count: shown.length })}
      />
      {shown.length === 0 ? (
        <EmptyState
          title={t('noMatch')}
          action={
            <Button variant="default" onClick={() => setFilter({ text: '', status: 'all' })}>
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
          linkOf={({ id }) => ({ to: '/cases/$caseId', params: { caseId: id } })}
        />
      )}
    </div>
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
  const cases = useQuery(api.cases.list.queryOptions())
  const [isCreating, setIsCreating] = useState(startsNew)
  const create = () => setIsCreating(true)
  useActions([
    {
      id: 'cases.create',
      label: 'records:case.new',
      group: 'page',
      icon: IconPlus,
      shortcut: 'mod+n',
      run: create,
    },
  ])
  const newCase = (
    <>
      <ActionButton id="quickEntry.open" />
      <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={create}>
        {t('records:case.new')}
      </Button>
    </>
  )
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {tables}
          {cases.data?.length === 0 ? null : newCase}
        </>
      }
    >
      <QueryView query={cases}>{(lines) => <Listed cases={lines} onCreate={create} />}</QueryView>
      {isCreating ? (
        <NewCaseDialog
          onClose={() => setIsCreating(false)}
          onCreated={(caseId) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
        />
      ) : null}
    </Page>
  )
}
