import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { offerUndo } from '../../records/undo.tsx'
import { ErrorNotice, errorCodeOf, Notice } from '../../ui/index.ts'

/** Codes of a record that cannot be what it was, because something else is gone. */
const GONE: readonly string[] = ['NOT_FOUND', 'IN_USE', 'INVALID_INPUT']

const Failed = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation('history')
  if (error === null || !GONE.includes(errorCodeOf(error))) return <ErrorNotice error={error} />
  return (
    <Notice tone="error" role="alert">
      {t('bringBack.failed')}
    </Notice>
  )
}

/** Gives the record the values it had after a change. It asks nothing, as it can be undone itself. */
export const BringBack = ({ seq }: { readonly seq: number }) => {
  const { t } = useTranslation('history')
  const queryClient = useQueryClient()
  const bringBack = useMutation(
    api.history.bringBack.mutationOptions({
      onSuccess: () => offerUndo(queryClient, 'broughtBack'),
    }),
  )
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        // Disabled it would lose the focus, and Esc with it.
        aria-busy={bringBack.isPending}
        onClick={() => {
          if (!bringBack.isPending) bringBack.mutate({ seq })
        }}
      >
        {t('bringBack.action')}
      </Button>
      <Failed error={bringBack.error} />
    </>
  )
}
