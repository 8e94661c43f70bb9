import { IconChecklist } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskLine } from '../../../../shared/domain/kinds/task.ts'
import { type ShownColumn, TASK_CHOICES, type TaskView } from '../../../../shared/domain/list-views.ts'
import { api } from '../../../app/api.ts'
import { ButtonLink } from '../../../app/links.tsx'
import { useListView } from '../../../records/list/list-views.tsx'
import { type Column, RecordList } from '../../../records/list/RecordList.tsx'
import { useRecordList } from '../../../records/list/use-record-list.ts'
import { DateText } from '../../../ui/dates.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Page } from '../../../ui/Page.tsx'
import { TaskTermBadge } from '../../../ui/TaskTermBadge.tsx'
import { nowByClock } from './clock.ts'

const TRACKS = 'minmax(0, 5fr) minmax(0, 4fr) minmax(9rem, 2fr) minmax(10rem, 2fr)'

const INITIAL: TaskView = { filter: { text: '', show: 'open' }, sort: { by: 'due', direction: 'ascending' } }

const useColumns = (): Column<TaskLine, TaskView['sort']['by'], ShownColumn<'tasks'>>[] => {
  const { t } = useTranslation('work')
  const now = nowByClock()
  return [
    {
      key: 'title',
      title: t('tasks.field.title'),
      sortBy: 'title',
      cell: ({ title }) => <bdi>{title}</bdi>,
    },
    {
      key: 'case',
      title: t('all.case'),
      sortBy: 'case',
      cell: ({ caseId, caseTitle }) => <bdi>{caseId === null ? t('desk.title') : caseTitle}</bdi>,
    },
    {
      key: 'due',
      title: t('tasks.field.dueOn'),
      sortBy: 'due',
      cell: ({ dueOn, dueTime }) =>
        dueOn === null ? null : (
          <>
            <DateText value={dueOn} />
            {dueTime === null ? null : `, ${dueTime}`}
          </>
        ),
    },
    {
      key: 'state',
      title: t('all.state'),
      cell: (task) =>
        task.isDone ? (
          <>
            {t('tasks.doneOn')} {task.doneOn === null ? null : <DateText value={task.doneOn} />}
          </>
        ) : (
          <TaskTermBadge task={task} now={now} />
        ),
    },
  ]
}

/** What is to be done, and what was done, in all cases; a row leads to the task in its case. */
export const TasksPage = ({ tables }: { readonly tables?: ReactNode }) => {
  const { t } = useTranslation('work')
  const list = useRecordList<TaskView, TaskLine>(api.tasks.page, useListView('tasks', INITIAL))
  const columns = useColumns()
  return (
    <Page
      title={t('tasks.title')}
      actions={
        <>
          <ButtonLink to="/desk" variant="default">
            {t('desk.title')}
          </ButtonLink>
          {tables}
        </>
      }
    >
      <RecordList
        label={t('tasks.title')}
        list={list}
        initialSort={INITIAL.sort}
        columns={columns}
        tracks={TRACKS}
        linkOf={({ id, caseId }) =>
          caseId === null
            ? { to: '/desk', search: { open: id } }
            : { to: '/cases/$caseId', params: { caseId }, search: { tab: 'work', open: id } }
        }
        narrowing={{
          label: t('all.filter'),
          placeholder: t('all.filterHint'),
          choice: {
            label: t('all.show.label'),
            chosen: list.view.filter.show,
            choices: TASK_CHOICES.map((value) => ({
              value,
              label: t(`all.show.${value}`),
              choose: () => list.narrow({ show: value }),
            })),
          },
          allText: (count) => t('all.shown', { count }),
          noMatch: t('all.noMatch'),
          clear: t('all.clearFilter'),
          cleared: { text: '', show: 'all' },
        }}
        empty={
          <EmptyState
            icon={<IconChecklist size={32} stroke={1.2} />}
            title={t('tasks.empty')}
            action={<ButtonLink to="/cases">{t('all.toCases')}</ButtonLink>}
          >
            {t('all.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  )
}
