import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Task } from '../../../../shared/domain/kinds/task.ts'
import { useActions } from '../../../actions/actions.tsx'
import { useOpened } from '../../../app/use-opened.ts'
import { useCaseFile } from '../../../records/case-file/CaseFileProvider.tsx'
import { EmptyState, Section } from '../../../ui/index.ts'
import type { CaseWorkProps } from './CaseWork.tsx'
import { nowByClock } from './clock.ts'
import { QuickTask } from './QuickTask.tsx'
import { sortTasks } from './sort-tasks.ts'
import { TaskDialog } from './TaskDialog.tsx'
import { TaskRow } from './TaskRow.tsx'
import classes from './Work.module.css'

const Lists = ({ onOpen }: { readonly onOpen: (task: Task) => void }) => {
  const { t } = useTranslation('work')
  const { tasks, names } = useCaseFile()
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

/** The tasks of a case: a line to type the next one into, what is open, and what is done. */
export const Tasks = ({ openId }: CaseWorkProps) => {
  const { t } = useTranslation(['work', 'records'])
  const {
    case: { id: caseId },
    tasks,
  } = useCaseFile()
  const { opened: edited, open, close } = useOpened(tasks, openId)
  const add = () => open('new')
  useActions([
    {
      id: 'tasks.create',
      label: 'records:task.new',
      group: 'page',
      icon: IconPlus,
      shortcut: 'mod+n',
      run: add,
    },
  ])
  const addButton = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={add}
    >
      {t('records:task.new')}
    </Button>
  )
  return (
    <Section title={t('tasks.title')} actions={addButton}>
      <QuickTask caseId={caseId} />
      <Lists onOpen={open} />
      {edited === undefined ? null : (
        <TaskDialog caseId={caseId} task={edited === 'new' ? undefined : edited} onClose={close} />
      )}
    </Section>
  )
}
