import { Button } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { entrance } from '../../app/api.ts'
import { OtherSecretButton, SecretInput } from '../../app/secrets/SecretInput.tsx'
import { isWholeSecret, NO_SECRET, secretOf, type TypedSecret } from '../../app/secrets/typed-secret.ts'
import { holdDoor, releaseDoor } from '../../app/session.ts'
import { useTask } from '../../app/use-task.ts'
import { errorCodeOf } from '../../ui/error-code.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { countFailure, forgetFailures, useBackoff } from './backoff.ts'
import type { FoundVault } from './place.ts'
import { StartHeading } from './StartHeading.tsx'
import classes from './start.module.css'
import type { PlaceControls } from './use-place.ts'

/** Opens the vault; the work space waits until its notices are at hand. */
const unlock = async (vault: FoundVault, secret: TypedSecret): Promise<void> => {
  holdDoor()
  try {
    const { notices } = await entrance.unlock({ vault: vault.token }, secretOf(secret))
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
  const [secret, setSecret] = useState(NO_SECRET)
  const { secondsLeft } = useBackoff()
  const task = useTask(async () => unlock(vault, secret))

  // The button that was pressed may be resting now; the hand belongs back in the field.
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (task.error !== undefined) field.current?.select()
  }, [task.error])

  const isResting = secondsLeft > 0 || task.isRunning
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isResting) return
    if (isWholeSecret(secret)) void task.run()
    else field.current?.focus()
  }
  const change = (next: TypedSecret) => {
    if (next.kind !== secret.kind) task.forgetError()
    setSecret(next)
  }

  return (
    <form className={classes.form} onSubmit={submit} autoComplete="off">
      <StartHeading title={<bdi>{vault.name}</bdi>} />
      <SecretInput
        ref={field}
        passphraseLabel={t('open.passphrase')}
        secret={secret}
        onChange={change}
        isFixed={task.isRunning}
        isWrong={errorCodeOf(task.error) === 'WRONG_SECRET'}
      />
      {task.isRunning ? (
        <Progress label={t(secret.kind === 'passphrase' ? 'open.deriving' : 'open.checking')} />
      ) : null}
      <ErrorNotice error={task.error} />
      <Wait />
      <div className={classes.spread}>
        <Button type="submit" disabled={isResting}>
          {t(task.isRunning ? 'open.opening' : 'open.submit')}
        </Button>
        <div className={classes.links}>
          <OtherSecretButton secret={secret} onChange={change} isDisabled={task.isRunning} />
          <Button variant="subtle" size="compact-md" disabled={task.isRunning} onClick={controls.showVaults}>
            {t('open.others')}
          </Button>
        </div>
      </div>
    </form>
  )
}
