import { Button } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import { ButtonLink } from '../../../app/links.tsx'
import type { KeptOf } from '../../../records/calls.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import type { RecordName } from '../../../records/history-slot.tsx'
import { recordAddress } from '../../../records/names/record-address.ts'
import { recordIn, titleInCase } from '../../../records/names/title-in-case.ts'
import { useTitleText } from '../../../records/names/use-title-text.ts'
import { RecordRemove } from '../../../records/RecordRemove.tsx'
import { newTaskDraft, type TaskDraft } from '../work/drafts.ts'
import { RestoreTerm } from '../work/RestoreTerm.tsx'
import { TaskDialog } from '../work/TaskDialog.tsx'
import { hasForm } from './RecordForm.tsx'
import type { PaneWork } from './use-pane-keys.ts'

interface ActionsProps {
  readonly of: RecordName
  readonly file: ShownCase
}

/** Deletes it. The case itself is deleted at its head, a document on its page. */
export const RemoveRecord = (props: ActionsProps & PaneWork['removal']) =>
  hasForm(props.of.subject) && props.of.subject !== 'case' ? <Remove {...props} /> : null

const Remove = ({ of: { subject, id }, file, ...around }: Parameters<typeof RemoveRecord>[0]) => {
  const titleText = useTitleText()
  const record = recordIn(file, subject, id)
  if (record === undefined) return null
  return (
    <RecordRemove
      subject={subject}
      record={record as KeptOf[RecordSubject]}
      removal={{ name: titleText(titleInCase(file, subject, id)) }}
      {...around}
      size="xs"
    />
  )
}

/** A task that names the record it is about. */
const TaskFrom = ({ of: { subject, id }, file }: ActionsProps) => {
  const { t } = useTranslation('records')
  const titleText = useTitleText()
  const [task, setTask] = useState<TaskDraft>()
  const about = titleText(titleInCase(file, subject, id))
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconChecklist size={16} stroke={1.6} aria-hidden />}
        onClick={() => setTask({ ...newTaskDraft(file.case.id), notes: about })}
      >
        {t('task.new')}
      </Button>
      {task === undefined ? null : (
        <TaskDialog caseId={file.case.id} task={undefined} start={task} onClose={() => setTask(undefined)} />
      )}
    </>
  )
}

/** What may be done with a record beside changing and deleting it. */
export const RecordActions = (props: ActionsProps) => {
  const { of, file } = props
  const { t } = useTranslation('records')
  // What has no form here is read and changed on a page of its own: people, documents, notes.
  const page = hasForm(of.subject)
    ? undefined
    : recordAddress({ subject: of.subject, recordId: of.id, caseId: file.case.id })
  return (
    <>
      {page === undefined ? null : (
        <ButtonLink {...page} variant="default" size="xs">
          {t('reading.openPage')}
        </ButtonLink>
      )}
      {of.subject === 'deadline' ? <RestoreTerm file={file} id={of.id} /> : null}
      {of.subject === 'task' || of.subject === 'case' ? null : <TaskFrom {...props} />}
    </>
  )
}
