import { Button } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskLine } from '../../../../shared/domain/kinds/task.ts'
import { TASK_CHOICES, type TaskView } from '../../../../shared/domain/list-views.ts'
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
import { TaskTermBadge } from '../../../ui/TaskTermBadge.tsx'
import { nowByClock } from './clock.ts'

const TRACKS = 'minmax(0, 5fr) minmax(0, 4fr) minmax(9rem, 2fr) minmax(10rem, 2fr)'

const INITIAL: TaskView = { filter: { text: '', show: 'open' }, sort: { by: 'due', direction: 'ascending' } }

const useColumns = (): Column<TaskLine, TaskView['sort']['by']>[] => {
  const { t } = useTranslation('work')
  const now = nowByClock()
  return [
    {
      key: 'title',
      title: t('tasks.field.title'),
      sortBy: 'title',
      cell: ({ task }) => <bdi>{task.title}</bdi>,
    },
    { key: 'case', title: t('all.case'), sortBy: 'case', cell: ({ caseTitle }) => <bdi>{caseTitle}</bdi> },
    {
      key: 'due',
      title: t('tasks.field.dueOn'),
      sortBy: 'due',
      cell: ({ task: { dueOn, dueTime } }) =>
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
      cell: ({ task }) =>
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

const Filter = ({
  list: { view, setView, counts },
}: {
  readonly list: RecordListState<TaskView, TaskLine>
}) => {
  const { t } = useTranslation('work')
  const countText = useCountText()
  const narrow = (part: Partial<TaskView['filter']>) =>
    setView({ ...view, filter: { ...view.filter, ...part } })
  return (
    <FilterBar
      text={view.filter.text}
      onText={(text) => narrow({ text })}
      textLabel={t('all.filter')}
      placeholder={t('all.filterHint')}
      choice={view.filter.show}
      onChoice={(show) => narrow({ show })}
      choiceLabel={t('all.show.label')}
      choices={TASK_CHOICES.map((value) => ({ value, label: t(`all.show.${value}`) }))}
      shown={countText(counts, (count) => t('all.shown', { count }))}
    />
  )
}

/** What is to be done, and what was done, in all cases; a row leads to the task in its case. */
export const TasksPage = ({ tables }: { readonly tables?: ReactNode }) => {
  const { t } = useTranslation('work')
  const list = useRecordList<TaskView, TaskLine>(api.tasks.page, useListView('tasks', INITIAL))
  const columns = useColumns()
  const { view, setView } = list
  return (
    <Page title={t('tasks.title')} actions={tables}>
      <RecordList
        label={t('tasks.title')}
        list={list}
        initialSort={INITIAL.sort}
        columns={columns}
        tracks={TRACKS}
        linkOf={({ task: { id, caseId } }) => ({
          to: '/cases/$caseId',
          params: { caseId },
          search: { tab: 'work', open: id },
        })}
        filter={<Filter list={list} />}
        empty={
          <EmptyState
            icon={<IconChecklist size={32} stroke={1.2} />}
            title={t('tasks.empty')}
            action={<ButtonLink to="/cases">{t('all.toCases')}</ButtonLink>}
          >
            {t('all.emptyText')}
          </EmptyState>
        }
        noMatch={
          <EmptyState
            title={t('all.noMatch')}
            action={
              <Button
                variant="default"
                onClick={() => setView({ ...view, filter: { text: '', show: 'all' } })}
              >
                {t('all.clearFilter')}
              </Button>
            }
          />
        }
      />
    </Page>
  )
}
