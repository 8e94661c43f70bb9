import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Task, TaskInput } from '../../../shared/domain/task.ts'
import { api, client } from '../../app/api.ts'
import { PartyField } from '../../app/PartyField.tsx'
import { useEnsureParty } from '../../app/use-ensure-party.ts'
import { usePartyNames } from '../../app/use-party-options.ts'
import { useRecordSaving } from '../../app/use-record-saving.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { RecordLeading } from '../../records/RecordLeading.tsx'
import { RemovalEffects } from '../../records/RemovalEffects.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { DateField, LongTextField, TextField } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { TimeField } from '../../ui/TimeField.tsx'
import { type CheckedTask, draftOfTask, newTaskDraft, type TaskDraft, taskFormSchema } from './drafts.ts'
import classes from './Work.module.css'

interface TaskDialogProps {
  readonly caseId: CaseId
  readonly task: Task | undefined
  readonly onClose: () => void
}

const Remove = ({ task, onClose }: { readonly task: Task; readonly onClose: () => void }) => {
  const { t } = useTranslation('work')
  const remove = useMutation(api.tasks.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('tasks.delete')}
      question={t('tasks.deleteQuestion', { task: task.title })}
      onRemove={() => remove.mutateAsync({ id: task.id })}
      onRemoved={onClose}
    >
      <RemovalEffects subject="task" id={task.id} />
    </RemoveButton>
  )
}

const useSaving = ({ task, onClose }: TaskDialogProps, fillForm: (kept: Task) => void) => {
  const { t } = useTranslation('work')
  const ensureParty = useEnsureParty()
  const create = useMutation(api.tasks.create.mutationOptions())
  const update = useMutation(api.tasks.update.mutationOptions())
  /** The box and its day go together: a day is filled in where nobody gave one, and goes with the tick. */
  const inputOf = async ({ party, ...value }: CheckedTask): Promise<TaskInput> => ({
    ...value,
    doneOn: value.isDone ? (value.doneOn ?? isoDateSchema.parse(todayByClock())) : null,
    partyId: await ensureParty(party),
  })
  return useRecordSaving<Task, CheckedTask>({
    record: task,
    create: async (value) => create.mutateAsync(await inputOf(value)),
    update: async ({ id }, revision, value) =>
      update.mutateAsync({ id, revision, value: await inputOf(value) }),
    readAgain: ({ id }) => client.tasks.get({ id }),
    fillForm,
    onSaved: () => {
      sayQuietly(t('tasks.saved'))
      onClose()
    },
  })
}

/** What is to be done, by when, for whom. */
export const TaskDialog = (props: TaskDialogProps) => {
  const { caseId, task, onClose } = props
  const { t } = useTranslation('work')
  const names = usePartyNames()
  const form = useForm<TaskDraft, unknown, CheckedTask>({
    resolver: zodResolver(taskFormSchema),
    defaultValues: task === undefined ? newTaskDraft(caseId) : draftOfTask(task, names),
  })
  const { control } = form
  const saving = useSaving(props, (kept) => form.reset(draftOfTask(kept, names)))
  const isDone = form.watch('isDone')
  return (
    <FormDialog
      title={t(task ? 'tasks.edit' : 'tasks.new')}
      size="lg"
      form={form}
      onClose={onClose}
      leading={
        task ? (
          <RecordLeading subject="task" id={task.id}>
            <Remove task={task} onClose={onClose} />
          </RecordLeading>
        ) : undefined
      }
      {...saving}
    >
      <TextField control={control} name="title" label={t('tasks.field.title')} isRequired autoFocus />
      <div className={classes.when}>
        <DateField control={control} name="dueOn" label={t('tasks.field.dueOn')} />
        <TimeField control={control} name="dueTime" label={t('tasks.field.dueTime')} />
      </div>
      <PartyField control={control} name="party" label={t('tasks.field.person')} caseId={caseId} />
      <LongTextField control={control} name="notes" label={t('tasks.field.notes')} />
      <CheckField control={control} name="isDone" label={t('tasks.field.isDone')} />
      {isDone ? <DateField control={control} name="doneOn" label={t('tasks.field.doneOn')} /> : null}
    </FormDialog>
  )
}
