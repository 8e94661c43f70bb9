import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../app/api.ts'
import { PassphraseChooser } from '../../app/secrets/PassphraseChooser.tsx'
import { PassphraseInput } from '../../app/secrets/PassphraseInput.tsx'
import { useTask } from '../../app/use-task.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { errorCodeOf } from '../../ui/error-code.ts'
import { ErrorNotice, Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import classes from './settings.module.css'

interface SecretDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly vaultName: string
}

const Body = ({ onClose, vaultName }: Omit<SecretDialogProps, 'isOpen'>) => {
  const { t } = useTranslation(['settings', 'common'])
  const [current, setCurrent] = useState('')
  const [isChanged, setIsChanged] = useState(false)
  const task = useTask(async (next: string) => {
    await client.secrets.changePassphrase({ current, next })
    setCurrent('')
    setIsChanged(true)
  })

  if (isChanged) {
    return (
      <>
        <Notice role="status">{t('secrets.changed')}</Notice>
        <DialogActions>
          <Button onClick={onClose} data-autofocus>
            {t('common:done')}
          </Button>
        </DialogActions>
      </>
    )
  }
  return (
    <div className={classes.stack}>
      <p>{t('secrets.passphraseText')}</p>
      <PassphraseInput
        label={t('secrets.current')}
        value={current}
        onChange={setCurrent}
        isFixed={task.isRunning}
        isWrong={errorCodeOf(task.error) === 'WRONG_SECRET'}
        autoFocus
      />
      <PassphraseChooser
        submitLabel={t('secrets.changeSubmit')}
        isBusy={task.isRunning}
        isReady={current !== ''}
        names={[vaultName]}
        onChosen={(next) => void task.run(next)}
      />
      {task.isRunning ? <Progress label={t('secrets.changing')} /> : null}
      <ErrorNotice error={task.error} />
    </div>
  )
}

/** A new passphrase for the open vault. What was typed is gone when the dialog closes. */
export const ChangePassphraseDialog = ({ isOpen, onClose, vaultName }: SecretDialogProps) => {
  const { t } = useTranslation('settings')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('secrets.change')} size="lg">
      <Body onClose={onClose} vaultName={vaultName} />
    </Dialog>
  )
}
