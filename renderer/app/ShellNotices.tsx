import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RecoveryKeyReminder } from '../features/unlock/index.ts'
import { Notice } from '../ui/Notice.tsx'
import classes from './ShellNotices.module.css'
import { dismissNotices, useSession } from './session.ts'

/** What the vault had to say when it opened, and what is still to be done about its secrets. */
export const ShellNotices = () => {
  const { t } = useTranslation('unlock')
  const { t: common } = useTranslation()
  const { notices } = useSession()
  return (
    <div className={classes.notices}>
      <RecoveryKeyReminder />
      {notices.length > 0 ? (
        <Notice
          role="status"
          actions={
            <Button variant="default" size="xs" onClick={dismissNotices}>
              {common('done')}
            </Button>
          }
        >
          {notices.map((notice) => (
            <p key={notice}>{t(`notice.${notice}`)}</p>
          ))}
        </Notice>
      ) : null}
    </div>
  )
}
