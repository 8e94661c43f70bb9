import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isoDateSchema } from '../../../../shared/domain/dates.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { Task, TaskInput } from '../../../../shared/domain/kinds/task.ts'
import { todayByClock } from '../../../i18n/dates.ts'
import { useWorkPlace } from '../../../records/case-file/work-place.tsx'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { useEnsureParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { CheckField } from '../../../ui/CheckField.tsx'
import { DateField, LongTextField, TextField } from '../../../ui/index.ts'
import { TimeField } from '../../../ui/TimeField.tsx'
import {
  type CheckedTask,
  draftOfTask,
  newTaskDraft,
  nextTaskDraft,
  type TaskDraft,
  taskFormSchema,
} from './drafts.ts'
import classes from './Work.module.css'

interface TaskDialogProps {
  readonly caseId: CaseId | null
  readonly task: Task | undefined
  /** What a new one starts from, where something is known of it. */
  readonly start?: TaskDraft
  readonly onClose: () => void
}

interface FieldsProps {
  readonly form: UseFormReturn<TaskDraft, unknown, CheckedTask>
}

const Fields = ({ form }: FieldsProps) => {
  const { t } = useTranslation('work')
  const { control } = form
  const isDone = useWatch({ control, name: 'isDone' })
  return (
    <>
      <TextField control={control} name="title" label={t('tasks.field.title')} isRequired autoFocus />
      <div className={classes.when}>
        <DateField control={control} name="dueOn" label={t('tasks.field.dueOn')} />
        <TimeField control={control} name="dueTime" label={t('tasks.field.dueTime')} />
      </div>
      <PartyField control={control} name="party" label={t('tasks.field.person')} />
      <LongTextField control={control} name="notes" label={t('tasks.field.notes')} />
      <CheckField control={control} name="isDone" label={t('tasks.field.isDone')} />
      {isDone ? <DateField control={control} name="doneOn" label={t('tasks.field.doneOn')} /> : null}
    </>
  )
}

const useShape = () => {
  const { names } = useWorkPlace()
  const ensureParty = useEnsureParty()
  return {
    schema: taskFormSchema,
    draftOf: (task: Task) => draftOfTask(task, names),
    /** The box and its day go together: a day is filled in where nobody gave one, and goes with the tick. */
    inputOf: async ({ party, ...value }: CheckedTask): Promise<TaskInput> => ({
      ...value,
      doneOn: value.isDone ? (value.doneOn ?? isoDateSchema.parse(todayByClock())) : null,
      partyId: await ensureParty(party),
    }),
  }
}

/** What is to be done, by when, for whom. */
export const TaskDialog = ({ caseId, task, start, onClose }: TaskDialogProps) => (
  <RecordDialog
    subject="task"
    record={task}
    shape={useShape()}
    start={() => start ?? newTaskDraft(caseId)}
    removal={({ title }) => ({ name: title })}
    another={{ draftAfter: nextTaskDraft, focus: 'title' }}
    onClose={onClose}
  >
    {(form) => <Fields form={form} />}
  </RecordDialog>
)
