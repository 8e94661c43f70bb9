import { Button } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../app/api.ts'
import { PassphraseInput } from '../../app/secrets/PassphraseInput.tsx'
import { isWholeKey, NO_GROUPS, RecoveryKeyInput } from '../../app/secrets/RecoveryKeyInput.tsx'
import { holdDoor, releaseDoor } from '../../app/session.ts'
import { useTask } from '../../app/use-task.ts'
import { errorCodeOf } from '../../ui/error-code.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { countFailure, forgetFailures, useBackoff } from './backoff.ts'
import type { FoundVault } from './place.ts'
import classes from './start.module.css'
import type { PlaceControls } from './use-place.ts'

type SecretKind = 'passphrase' | 'recoveryKey'

/** Opens the vault; the work space waits until its notices are at hand. */
const unlock = async (vault: FoundVault, kind: SecretKind, value: string): Promise<void> => {
  holdDoor()
  try {
    const { notices } = await client.session.unlock({ vault: vault.token, secret: { kind, value } })
    forgetFailures()
    releaseDoor(notices)
  } catch (error) {
    releaseDoor()
    if (errorCodeOf(error) === 'WRONG_SECRET') countFailure()
    throw error
  }
}

/** How long to wait, and what the wait is worth. */
const Wait = () => {
  const { t } = useTranslation('unlock')
  const { failures, secondsLeft } = useBackoff()
  if (failures === 0 || secondsLeft <= 0) return null
  return (
    <p className={classes.wait}>
      <strong>{t('open.wait', { count: secondsLeft })}</strong>
      {failures > 1 ? <span>{t('open.waitHonest')}</span> : null}
    </p>
  )
}

/** Opens one vault, by its passphrase or its recovery key. */
export const UnlockForm = ({
  vault,
  controls,
}: {
  readonly vault: FoundVault
  readonly controls: PlaceControls
}) => {
  const { t } = useTranslation('unlock')
  const [kind, setKind] = useState<SecretKind>('passphrase')
  const [passphrase, setPassphrase] = useState('')
  const [groups, setGroups] = useState(NO_GROUPS)
  const { secondsLeft } = useBackoff()
  const task = useTask(async () => {
    await unlock(vault, kind, kind === 'passphrase' ? passphrase : groups.join('-'))
  })

  // The button that was pressed may be resting now; the hand belongs back in the field.
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (task.error !== undefined) field.current?.select()
  }, [task.error])

  const isReady = kind === 'passphrase' ? passphrase !== '' : isWholeKey(groups)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady && secondsLeft <= 0 && !task.isRunning) void task.run()
  }
  const switchTo = (next: SecretKind) => {
    task.forgetError()
    setPassphrase('')
    setGroups(NO_GROUPS)
    setKind(next)
  }

  return (
    <form className={classes.form} onSubmit={submit} autoComplete="off">
      <h1 className={classes.title}>
        <bdi>{vault.name}</bdi>
      </h1>
      {kind === 'passphrase' ? (
        <PassphraseInput
          ref={field}
          label={t('open.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          isFixed={task.isRunning}
          isWrong={errorCodeOf(task.error) === 'WRONG_SECRET'}
          autoFocus
        />
      ) : (
        <RecoveryKeyInput groups={groups} onChange={setGroups} isFixed={task.isRunning} autoFocus />
      )}
      {task.isRunning ? (
        <Progress label={t(kind === 'passphrase' ? 'open.deriving' : 'open.checking')} />
      ) : null}
      <ErrorNotice error={task.error} />
      <Wait />
      <div className={classes.spread}>
        <Button type="submit" disabled={!isReady || secondsLeft > 0 || task.isRunning}>
          {t(task.isRunning ? 'open.opening' : 'open.submit')}
        </Button>
        <div className={classes.links}>
          <Button
            variant="subtle"
            size="compact-md"
            disabled={task.isRunning}
            onClick={() => switchTo(kind === 'passphrase' ? 'recoveryKey' : 'passphrase')}
          >
            {t(kind === 'passphrase' ? 'open.useRecoveryKey' : 'open.usePassphrase')}
          </Button>
          <Button variant="subtle" size="compact-md" disabled={task.isRunning} onClick={controls.showVaults}>
            {t('open.others')}
          </Button>
        </div>
      </div>
    </form>
  )
}
