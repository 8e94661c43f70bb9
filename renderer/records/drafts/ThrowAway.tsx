import { useTranslation } from 'react-i18next'
import { useTask } from '../../app/use-task.ts'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { ErrorNotice } from '../../ui/Notice.tsx'

export interface ThrowAwayProps {
  readonly onThrowAway: () => Promise<void>
  readonly onClose: () => void
}

/** Asks before a draft goes: there is no way back from it. */
export const ThrowAway = ({ onThrowAway, onClose }: ThrowAwayProps) => {
  const { t } = useTranslation()
  const { run, isRunning, error } = useTask(async () => {
    await onThrowAway()
    onClose()
  })
  return (
    <ConfirmDialog
      isOpen
      title={t('draft.throwAwayQuestion')}
      confirmLabel={t('draft.throwAway')}
      onConfirm={() => void run()}
      onCancel={onClose}
      isBusy={isRunning}
      isDestructive
    >
      {t('draft.throwAwayText')}
      <ErrorNotice error={error} />
    </ConfirmDialog>
  )
}
