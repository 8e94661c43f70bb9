import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import { api } from '../../../app/api.ts'
import { ErrorNotice } from '../../../ui/index.ts'
import { newTask } from './drafts.ts'
import classes from './Work.module.css'

/** Type what is to be done, press Enter; the line is free for the next one at once. */
export const QuickTask = ({ caseId }: { readonly caseId: CaseId | null }) => {
  const { t } = useTranslation('work')
  const [title, setTitle] = useState('')
  // What could not be saved goes back into the line, unless something else is being typed there.
  const create = useMutation(
    api.tasks.create.mutationOptions({
      onError: (_error, { title: unsaved }) => setTitle((typed) => (typed === '' ? unsaved : typed)),
    }),
  )
  const add = (event: FormEvent) => {
    event.preventDefault()
    const typed = title.trim()
    if (typed === '') return
    setTitle('')
    create.mutate(newTask(caseId, typed))
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
      <ErrorNotice error={create.error} />
    </form>
  )
}
