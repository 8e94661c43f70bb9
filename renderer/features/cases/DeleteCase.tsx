import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { ConfirmDialog, ErrorNotice } from '../../ui/index.ts'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { useFocusReturn } from '../../ui/use-focus-return.ts'
import type { CaseFile } from './use-case-file.ts'

interface DeleteCaseProps {
  readonly file: CaseFile
  readonly onCancel: () => void
}

const useWhatGoes = (file: CaseFile): string[] => {
  const { t } = useTranslation('cases')
  const documents = useQuery(api.documents.list.queryOptions({ input: { caseId: file.case.id } }))
  const counts = [
    { key: 'delete.documents', count: documents.data?.length ?? 0 },
    { key: 'delete.hearings', count: file.hearings.length },
    { key: 'delete.restraints', count: file.restraints.length },
    { key: 'delete.charges', count: file.charges.length },
    { key: 'delete.roles', count: file.participations.length },
  ] as const
  return counts.filter(({ count }) => count > 0).map(({ key, count }) => t(key, { count }))
}

/** Asks before a case goes with all that is in it, and says what that is. */
export const DeleteCase = ({ file, onCancel }: DeleteCaseProps) => {
  const { t } = useTranslation('cases')
  const navigate = useNavigate()
  useFocusReturn()
  const goes = useWhatGoes(file)
  const [isLeaving, setIsLeaving] = useState(false)
  const remove = useMutation(
    api.cases.remove.mutationOptions({
      // Away from the page first: what it shows is about to be gone.
      onMutate: () => setIsLeaving(true),
      onSuccess: async () => {
        sayQuietly(t('deleted'))
        await navigate({ to: '/cases', replace: true })
      },
      onError: () => setIsLeaving(false),
    }),
  )
  return (
    <ConfirmDialog
      isOpen
      title={t('delete.question', { title: file.case.title })}
      confirmLabel={t('deleteCase')}
      onConfirm={() => remove.mutate({ id: file.case.id })}
      onCancel={onCancel}
      isBusy={isLeaving}
      isDestructive
    >
      {goes.length === 0 ? null : (
        <>
          <p>{t('delete.goes')}</p>
          <ul>
            {goes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('delete.stays')}</p>
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  )
}
