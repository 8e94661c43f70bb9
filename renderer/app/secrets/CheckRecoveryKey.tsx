import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../ui/GuardedButton.tsx'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { client } from '../api.ts'
import { useTask } from '../use-task.ts'
import classes from './CheckRecoveryKey.module.css'
import { RecoveryKeyInput } from './RecoveryKeyInput.tsx'
import { isWholeKey, NO_GROUPS } from './recovery-key-groups.ts'

export interface CheckRecoveryKeyProps {
  readonly onConfirmed: () => void | Promise<void>
  /** Further buttons, before the one that checks. */
  readonly actions?: ReactNode
}

/** The owner types the recovery key from paper; the vault notes that it was written down. */
export const CheckRecoveryKey = ({ onConfirmed, actions }: CheckRecoveryKeyProps) => {
  const { t } = useTranslation('unlock')
  const [groups, setGroups] = useState(NO_GROUPS)
  const check = useTask(async () => {
    await client.secrets.confirmRecoveryKey({ recoveryKey: groups.join('-') })
    setGroups(NO_GROUPS)
    await onConfirmed()
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWholeKey(groups)) void check.run()
  }

  return (
    <form onSubmit={submit} className={classes.form} autoComplete="off">
      <RecoveryKeyInput groups={groups} onChange={setGroups} isFixed={check.isRunning} autoFocus />
      <ErrorNotice error={check.error} />
      <div className={classes.actions}>
        {actions}
        <GuardedButton
          type="submit"
          loading={check.isRunning}
          lacks={isWholeKey(groups) ? undefined : t('recovery.lacks')}
        >
          {t('key.check')}
        </GuardedButton>
      </div>
    </form>
  )
}
