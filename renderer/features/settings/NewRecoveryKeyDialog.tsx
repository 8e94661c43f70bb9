import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../../app/api.ts'
import { CheckRecoveryKey } from '../../app/secrets/CheckRecoveryKey.tsx'
import { PassphraseInput } from '../../app/secrets/PassphraseInput.tsx'
import { RecoveryKeySheet } from '../../app/secrets/RecoveryKeySheet.tsx'
import { RecoveryKeyText } from '../../app/secrets/RecoveryKeyText.tsx'
import { useTask } from '../../app/use-task.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { errorCodeOf } from '../../ui/error-code.ts'
import { FocusedText } from '../../ui/FocusedText.tsx'
import { GuardedButton } from '../../ui/GuardedButton.tsx'
import { ErrorNotice, Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import classes from './settings.module.css'

type NewKey = Awaited<ReturnType<typeof client.secrets.replaceRecoveryKey>>

interface AskProps {
  readonly onMade: (made: NewKey) => void
}

const AskPassphrase = ({ onMade }: AskProps) => {
  const { t } = useTranslation('settings')
  const [passphrase, setPassphrase] = useState('')
  const task = useTask(async () => {
    onMade(await client.secrets.replaceRecoveryKey({ passphrase }))
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase !== '') void task.run()
  }
  return (
    <form className={classes.stack} onSubmit={submit} autoComplete="off">
      <p>{t('secrets.replaceText')}</p>
      <PassphraseInput
        label={t('secrets.current')}
        value={passphrase}
        onChange={setPassphrase}
        isFixed={task.isRunning}
        isWrong={errorCodeOf(task.error) === 'WRONG_SECRET'}
        autoFocus
      />
      {task.isRunning ? <Progress label={t('secrets.replacing')} /> : null}
      <ErrorNotice error={task.error} />
      <DialogActions>
        <GuardedButton
          type="submit"
          loading={task.isRunning}
          lacks={passphrase === '' ? t('secrets.lacksPassphrase') : undefined}
        >
          {t('secrets.replaceSubmit')}
        </GuardedButton>
      </DialogActions>
    </form>
  )
}

interface ShowProps {
  readonly made: NewKey
  readonly vaultName: string
  readonly onWritten: () => void
}

const ShowKey = ({ made: { recoveryKey, isOldGone }, vaultName, onWritten }: ShowProps) => {
  const { t } = useTranslation(['unlock', 'settings'])
  return (
    <div className={classes.stack}>
      <FocusedText>{t('key.intro')}</FocusedText>
      {isOldGone ? null : <Notice role="status">{t('settings:secrets.replacedOldLeft')}</Notice>}
      <RecoveryKeyText recoveryKey={recoveryKey} />
      <RecoveryKeySheet recoveryKey={recoveryKey} vaultName={vaultName} />
      <p>{t('key.keep')}</p>
      <DialogActions>
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} stroke={1.7} />}
          onClick={() => window.print()}
        >
          {t('key.print')}
        </Button>
        <Button onClick={onWritten}>{t('key.written')}</Button>
      </DialogActions>
    </div>
  )
}

interface BodyProps {
  readonly onClose: () => void
  readonly vaultName: string
}

const Body = ({ onClose, vaultName }: BodyProps) => {
  const { t } = useTranslation('unlock')
  const queryClient = useQueryClient()
  const [made, setMade] = useState<NewKey>()
  const [isWritten, setIsWritten] = useState(false)
  const readStatus = () => queryClient.invalidateQueries({ queryKey: api.secrets.status.key() })

  const keep = (key: NewKey) => {
    setMade(key)
    void readStatus()
  }
  const confirmed = async () => {
    await readStatus()
    onClose()
  }

  if (made === undefined) return <AskPassphrase onMade={keep} />
  if (!isWritten) {
    return <ShowKey made={made} vaultName={vaultName} onWritten={() => setIsWritten(true)} />
  }
  return (
    <div className={classes.stack}>
      <p>{t('key.checkText')}</p>
      <CheckRecoveryKey
        onConfirmed={confirmed}
        actions={
          <Button variant="default" onClick={() => setIsWritten(false)}>
            {t('key.showAgain')}
          </Button>
        }
      />
    </div>
  )
}

/** A new recovery key: made, shown once, typed back. */
export const NewRecoveryKeyDialog = ({
  isOpen,
  onClose,
  vaultName,
}: BodyProps & { readonly isOpen: boolean }) => {
  const { t } = useTranslation('settings')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('secrets.replace')} size="lg">
      <Body onClose={onClose} vaultName={vaultName} />
    </Dialog>
  )
}
