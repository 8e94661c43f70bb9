import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../app/session.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { StartFrame } from './StartFrame.tsx'
import classes from './start.module.css'
import { UnlockForm } from './UnlockForm.tsx'
import { usePlace } from './use-place.ts'
import { VaultChoice } from './VaultChoice.tsx'

/** Its lists of words and of bad passphrases are large and needed once in the life of a vault. */
const CreateVault = lazy(async () => ({ default: (await import('./create/CreateVault.tsx')).CreateVault }))

/** Why the vault that was open is locked now; nothing where the user locked it. */
const LockReason = () => {
  const { t } = useTranslation('unlock')
  const { state } = useSession()
  if (state.phase !== 'closed' || state.reason === null || state.reason === 'user') return null
  return (
    <Notice role="status" tone={state.reason === 'vault-process-ended' ? 'warning' : 'info'}>
      {t(`reason.${state.reason}`)}
    </Notice>
  )
}

/** What the lock has left of what was removed: being overwritten now, or for the next opening. */
const LeftAtLock = () => {
  const { t } = useTranslation('unlock')
  const { state } = useSession()
  if (state.phase !== 'closed' || state.left === undefined) return null
  const { left } = state
  if (left.kind === 'unfinished') {
    return (
      <Notice role="status" tone="warning">
        {t('removal.unfinished')}
      </Notice>
    )
  }
  return <Notice role="status">{t('removal.overwriting', { done: left.done, total: left.total })}</Notice>
}

/** The page while no vault is open. */
export const StartScreen = () => {
  const controls = usePlace()
  const { place } = controls
  if (place.view === 'create') {
    return (
      <StartFrame>
        <Suspense fallback={<Waiting />}>
          <CreateVault controls={controls} />
        </Suspense>
      </StartFrame>
    )
  }
  return (
    <StartFrame>
      <div className={classes.stack}>
        <LockReason />
        <LeftAtLock />
        {place.view === 'unlock' && place.vault !== undefined ? (
          <UnlockForm key={place.vault.token} vault={place.vault} controls={controls} />
        ) : (
          <VaultChoice controls={controls} />
        )}
      </div>
    </StartFrame>
  )
}
