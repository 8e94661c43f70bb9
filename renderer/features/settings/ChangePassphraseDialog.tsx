import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../app/api.ts'
import { PassphraseChooser } from '../../app/secrets/PassphraseChooser.tsx'
import { OtherSecretButton, SecretInput } from '../../app/secrets/SecretInput.tsx'
import { isWholeSecret, NO_SECRET, secretOf } from '../../app/secrets/typed-secret.ts'
import { useDrawnPassphrase } from '../../app/secrets/use-drawn-passphrase.ts'
import { useTask } from '../../app/use-task.ts'
import { languageOf } from '../../i18n/index.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { errorCodeOf } from '../../ui/error-code.ts'
import { FocusedText } from '../../ui/FocusedText.tsx'
import { ErrorNotice, Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import classes from './settings.module.css'

interface SecretDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly vaultName: string
}

interface ChangedProps extends Pick<SecretDialogProps, 'onClose'> {
  readonly isOldGone: boolean
}

const Changed = ({ onClose, isOldGone }: ChangedProps) => {
  const { t } = useTranslation(['settings', 'common'])
  return (
    <>
      <FocusedText>
        <Notice role="status">{t(isOldGone ? 'secrets.changed' : 'secrets.changedOldLeft')}</Notice>
      </FocusedText>
      <DialogActions>
        <Button onClick={onClose}>{t('common:done')}</Button>
      </DialogActions>
    </>
  )
}

const Body = ({ onClose, vaultName }: Omit<SecretDialogProps, 'isOpen'>) => {
  const { t, i18n } = useTranslation('settings')
  const drawn = useDrawnPassphrase(languageOf(i18n.language))
  const [current, setCurrent] = useState(NO_SECRET)
  const [changed, setChanged] = useState<{ readonly isOldGone: boolean }>()
  const task = useTask(async (next: string) => {
    const done = await client.secrets.changePassphrase({ current: secretOf(current), next })
    setCurrent(NO_SECRET)
    setChanged(done)
  })

  if (changed) return <Changed onClose={onClose} isOldGone={changed.isOldGone} />
  return (
    <div className={classes.stack}>
      <p>{t('secrets.passphraseText')}</p>
      <div>
        <SecretInput
          passphraseLabel={t('secrets.current')}
          secret={current}
          onChange={setCurrent}
          isFixed={task.isRunning}
          isWrong={errorCodeOf(task.error) === 'WRONG_SECRET'}
        />
        <div className={classes.link}>
          <OtherSecretButton secret={current} onChange={setCurrent} isDisabled={task.isRunning} />
        </div>
      </div>
      <PassphraseChooser
        submitLabel={t('secrets.changeSubmit')}
        isBusy={task.isRunning}
        drawn={drawn}
        lacks={isWholeSecret(current) ? undefined : t('secrets.lacksCurrent')}
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
