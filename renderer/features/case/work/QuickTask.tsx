import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import { api } from '../../../app/api.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { readTypedDay } from '../../../i18n/parse-date.ts'
import { ErrorNotice } from '../../../ui/index.ts'
import { newTask } from './drafts.ts'
import { readTaskLine } from './task-line.ts'
import classes from './Work.module.css'

/** The day with which the line ends, before it is kept. */
const Understood = ({ line }: { readonly line: string }) => {
  const { t, i18n } = useTranslation('work')
  const { dueOn } = readTaskLine(line, readTypedDay)
  return dueOn === null ? null : (
    <p className={classes.understood} aria-live="polite">
      {`${t('tasks.field.dueOn')}: ${formatDate(dueOn, languageOf(i18n.language))}`}
    </p>
  )
}

/** Type what is to be done, and by when, press Enter; the line is free for the next one at once. */
export const QuickTask = ({ caseId }: { readonly caseId: CaseId | null }) => {
  const { t } = useTranslation('work')
  const [title, setTitle] = useState('')
  // What could not be saved goes back into the line, unless something else is being typed there.
  const create = useMutation(api.tasks.create.mutationOptions())
  const add = (event: FormEvent) => {
    event.preventDefault()
    const typed = title.trim()
    if (typed === '') return
    setTitle('')
    const { title: what, dueOn } = readTaskLine(typed, readTypedDay)
    create.mutate(
      { ...newTask(caseId, what), dueOn },
      { onError: () => setTitle((now) => (now === '' ? typed : now)) },
    )
  }
  return (
    <form className={classes.quick} onSubmit={add}>
      <TextInput
        aria-label={t('tasks.quick')}
        placeholder={t('tasks.quickHint')}
        value={title}
        maxLength={300}
        onChange={(event) => setTitle(event.currentTarget.value)}
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      />
      <Understood line={title} />
      <ErrorNotice error={create.error} />
    </form>
  )
}
