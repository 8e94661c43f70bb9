import { useTranslation } from 'react-i18next'
import type { Task } from '../../../../shared/domain/kinds/task.ts'
import { useWorkPlace } from '../../../records/case-file/work-place.tsx'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { EmptyState } from '../../../ui/index.ts'
import { nowByClock } from './clock.ts'
import { newTaskDraft } from './drafts.ts'
import { QuickTask } from './QuickTask.tsx'
import { sortTasks } from './sort-tasks.ts'
import { TaskDialog } from './TaskDialog.tsx'
import { TaskRow } from './TaskRow.tsx'
import classes from './Work.module.css'

const Lists = ({ onOpen }: { readonly onOpen: (task: Task) => void }) => {
  const { t } = useTranslation('work')
  const { tasks, names } = useWorkPlace()
  const { open, done } = sortTasks(tasks)
  const now = nowByClock()
  const rows = (some: readonly Task[]) =>
    some.map((task) => (
      <TaskRow
        key={task.id}
        task={task}
        now={now}
        person={task.partyId === null ? '' : (names.get(task.partyId) ?? '')}
        onOpen={onOpen}
      />
    ))
  if (tasks.length === 0) return <EmptyState title={t('tasks.empty')}>{t('tasks.emptyText')}</EmptyState>
  return (
    <>
      {open.length === 0 ? <p className={classes.quiet}>{t('tasks.allDone')}</p> : null}
      <ul className={classes.list} aria-label={t('tasks.title')}>
        {rows(open)}
      </ul>
      {done.length === 0 ? null : (
        <details className={classes.done}>
          <summary>{t('tasks.done', { count: done.length })}</summary>
          <ul className={classes.list} aria-label={t('tasks.done', { count: done.length })}>
            {rows(done)}
          </ul>
        </details>
      )}
    </>
  )
}

/** The tasks of a case, or of none: a line to type the next one into, what is open, and what is done. */
export const Tasks = ({ openId }: { readonly openId?: string | undefined }) => {
  const { t } = useTranslation('work')
  const { caseId, tasks } = useWorkPlace()
  return (
    <RecordSection
      subject="task"
      title={t('tasks.title')}
      records={tasks}
      openId={openId}
      isFirst
      dialog={(task, close, day) => (
        <TaskDialog
          caseId={caseId}
          task={task}
          {...(day === undefined ? {} : { start: { ...newTaskDraft(caseId), dueOn: day } })}
          onClose={close}
        />
      )}
    >
      {(open) => (
        <>
          <QuickTask caseId={caseId} />
          <Lists onOpen={open} />
        </>
      )}
    </RecordSection>
  )
}
