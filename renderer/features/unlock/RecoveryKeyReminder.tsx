import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { CheckRecoveryKey } from '../../app/secrets/CheckRecoveryKey.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Comes back at every opening until the owner has shown that the recovery key is on paper. */
export const RecoveryKeyReminder = () => {
  const { t } = useTranslation('unlock')
  const [isOpen, dialog] = useDisclosure(false)
  const queryClient = useQueryClient()
  const { data: status } = useQuery(api.secrets.status.queryOptions())
  if (status === undefined || status.recoveryKeyConfirmed) return null

  const confirmed = async () => {
    dialog.close()
    await queryClient.invalidateQueries({ queryKey: api.secrets.status.key() })
  }

  return (
    <>
      <Notice
        isSlim
        title={t('reminder.title')}
        actions={
          <Button variant="default" size="xs" onClick={dialog.open}>
            {t('reminder.action')}
          </Button>
        }
      />
      <Dialog isOpen={isOpen} onClose={dialog.close} title={t('key.checkTitle')} size="lg">
        <p>{t('reminder.text')}</p>
        <p>{t('key.checkText')}</p>
        <CheckRecoveryKey onConfirmed={confirmed} />
        <p>{t('reminder.lost')}</p>
      </Dialog>
    </>
  )
}
