import { Button } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import { LABEL_SUBJECTS, type LabelKey } from '../../../actions/action.ts'
import { ButtonLink } from '../../../app/links.tsx'
import type { KeptOf } from '../../../records/calls.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import type { RecordName } from '../../../records/history-slot.tsx'
import { pageOf } from '../../../records/names/record-address.ts'
import { titleInCase } from '../../../records/names/title-in-case.ts'
import { useTitleText } from '../../../records/names/use-title-text.ts'
import { RecordRemove } from '../../../records/RecordRemove.tsx'
import { newTaskDraft, type TaskDraft } from '../work/drafts.ts'
import { TaskDialog } from '../work/TaskDialog.tsx'
import { hasForm } from './RecordForm.tsx'
import type { PaneWork } from './use-pane-keys.ts'

interface ActionsProps {
  readonly of: RecordName
  readonly file: ShownCase
}

/** What could be done instead of deleting, or what stays. */
const ADVICE: Partial<Record<RecordSubject, LabelKey>> = {
  charge: 'cases:charges.deleteText',
  'procedural-status': 'cases:statuses.deleteText',
  restraint: 'cases:restraints.deleteText',
  consent: 'consents:deleteConsentText',
  relation: 'people:relation.removeText',
}

/** Deletes it. The case itself is deleted at its head, a document on its page. */
export const RemoveRecord = (props: ActionsProps & PaneWork['removal']) =>
  hasForm(props.of.subject) && props.of.subject !== 'case' ? <Remove {...props} /> : null

const Remove = ({ of: { subject, id }, file, ...around }: Parameters<typeof RemoveRecord>[0]) => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  const titleText = useTitleText()
  const advice = ADVICE[subject]
  const removal = {
    name: titleText(titleInCase(file, subject, id)),
    ...(advice === undefined ? {} : { advice: t(advice) }),
  }
  return (
    <RecordRemove
      subject={subject}
      id={id as KeptOf[RecordSubject]['id']}
      removal={removal}
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
  const { of } = props
  const { t } = useTranslation('records')
  const page = pageOf(of)
  return (
    <>
      {page === undefined ? null : (
        <ButtonLink {...page} variant="default" size="xs">
          {t('reading.openPage')}
        </ButtonLink>
      )}
      {of.subject === 'task' || of.subject === 'case' ? null : <TaskFrom {...props} />}
    </>
  )
}
