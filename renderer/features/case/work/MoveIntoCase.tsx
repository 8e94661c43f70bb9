import { Button } from '@mantine/core'
import { IconFolderSymlink } from '@tabler/icons-react'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { caseIdSchema } from '../../../../shared/domain/ids.ts'
import type { Note } from '../../../../shared/domain/kinds/note.ts'
import type { Task } from '../../../../shared/domain/kinds/task.ts'
import { api } from '../../../app/api.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ErrorNotice } from '../../../ui/index.ts'
import { Picker } from '../../../ui/Picker.tsx'
import { sayQuietly } from '../../../ui/say-quietly.ts'

const MAX_OFFERED = 30

const useCases = (typed: string) => {
  const { data } = useQuery(
    api.cases.page.queryOptions({
      input: {
        filter: { text: typed.slice(0, 200), status: 'all' },
        sort: { by: 'touched', direction: 'descending' },
        after: null,
        skip: 0,
        limit: MAX_OFFERED,
      },
      placeholderData: keepPreviousData,
    }),
  )
  return (data?.rows ?? []).map(({ id, title, number }) => ({ value: id, label: title, detail: number }))
}

type Moved =
  | { readonly subject: 'task'; readonly record: Task }
  | { readonly subject: 'note'; readonly record: Note }

const useMove = (moved: Moved) => {
  const task = useMutation(api.tasks.update.mutationOptions())
  const note = useMutation(api.notes.update.mutationOptions())
  const move = async (text: string) => {
    const caseId = caseIdSchema.parse(text)
    if (moved.subject === 'task') {
      const { id, revision, ...value } = moved.record
      return task.mutateAsync({ id, revision, value: { ...value, caseId } })
    }
    const { id, revision, updatedAt: _updatedAt, ...value } = moved.record
    return note.mutateAsync({ id, revision, value: { ...value, caseId } })
  }
  return { move, error: task.error ?? note.error }
}

const MoveDialog = ({ moved, onClose }: { readonly moved: Moved; readonly onClose: () => void }) => {
  const { t } = useTranslation(['work', 'calendar'])
  const { move, error } = useMove(moved)
  const [text, setText] = useState('')
  const choose = async (caseId: string) => {
    await move(caseId)
    sayQuietly(t('desk.moved'))
    onClose()
  }
  return (
    <Dialog isOpen title={t('desk.move')} onClose={onClose}>
      <Picker
        label={t('calendar:field.case')}
        description={t('desk.moveHint')}
        hasAutoFocus
        text={text}
        isChosen={false}
        options={useCases(text)}
        onType={setText}
        onChoose={({ value }) => void choose(value).catch(() => undefined)}
        onBlur={() => undefined}
      />
      <ErrorNotice error={error} />
    </Dialog>
  )
}

/** Puts a task or a note that belongs to no case into one; its history goes with it. */
export const MoveIntoCase = (moved: Moved) => {
  const { t } = useTranslation('work')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFolderSymlink size={16} stroke={1.6} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('desk.move')}
      </Button>
      {isOpen ? <MoveDialog moved={moved} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
