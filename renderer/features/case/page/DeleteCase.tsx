import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../../../shared/domain/kinds/case.ts'
import { api } from '../../../app/api.ts'
import { RemovalText } from '../../../records/RemovalText.tsx'
import { ConfirmDialog, ErrorNotice } from '../../../ui/index.ts'
import { useFocusReturn } from '../../../ui/use-focus-return.ts'

interface DeleteCaseProps {
  readonly of: Case
  readonly onCancel: () => void
}

/** Asks before a case goes with all that is in it, and says what that is. */
export const DeleteCase = ({ of, onCancel }: DeleteCaseProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const navigate = useNavigate()
  useFocusReturn()
  const [isLeaving, setIsLeaving] = useState(false)
  const remove = useMutation(
    api.cases.remove.mutationOptions({
      // Away from the page first: what it shows is about to be gone.
      onMutate: () => setIsLeaving(true),
      onSuccess: async () => {
        await navigate({ to: '/cases', replace: true })
      },
      onError: () => setIsLeaving(false),
    }),
  )
  return (
    <ConfirmDialog
      isOpen
      title={t('records:case.deleteQuestion', { context: of.nature })}
      confirmLabel={t('records:case.delete', { context: of.nature })}
      onConfirm={() => remove.mutate({ id: of.id })}
      onCancel={onCancel}
      isBusy={isLeaving}
      isDestructive
    >
      <RemovalText subject="case" record={of} removal={{ name: of.title }} />
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  )
}
