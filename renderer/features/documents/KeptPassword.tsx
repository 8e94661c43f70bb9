import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Document } from '../../../shared/domain/kinds/document.ts'
import { api, client } from '../../app/api.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import styles from './document-page.module.css'

/** Says that what opens the document is kept with it, and forgets it on request. */
export const KeptPassword = ({ document: { id, mediaType } }: { readonly document: Document }) => {
  const { t } = useTranslation('documents')
  const queryClient = useQueryClient()
  const kept = useQuery({
    ...api.documentPasswords.isKept.queryOptions({ input: { id } }),
    enabled: mediaType === 'application/pdf',
  })
  const forget = useMutation({
    networkMode: 'always',
    mutationFn: () => client.documentPasswords.forget({ id }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: api.documentPasswords.key() }),
  })
  if (kept.data?.isKept !== true) return null
  return (
    <div className={styles.password}>
      <p>{t('passwordKept')}</p>
      <ErrorNotice error={forget.error} />
      <Button variant="default" size="xs" loading={forget.isPending} onClick={() => forget.mutate()}>
        {t('passwordForget')}
      </Button>
    </div>
  )
}
