import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { useTask } from '../../app/use-task.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { Setting } from './Setting.tsx'
import classes from './settings.module.css'

const MINUTES = [1, 2, 3, 5, 10, 15, 20, 30]

/** When the vault locks by itself, and when it honestly cannot. */
export const LockSettings = () => {
  const { t } = useTranslation('settings')
  const { preferences, change } = usePreferences()
  const { data: info } = useQuery(api.app.info.queryOptions())
  const save = useTask(async (minutes: number) => change({ idleLockMinutes: minutes }))
  const idleId = useId()
  const offered = [...new Set([...MINUTES, preferences.idleLockMinutes])].sort((a, b) => a - b)
  return (
    <Section title={t('lock.title')}>
      <Setting
        label={t('lock.idle')}
        labelId={idleId}
        text={
          <>
            <p>{t('lock.always')}</p>
            {info ? <p>{t(info.seesSuspend ? 'lock.sleepSeen' : 'lock.sleepUnseen')}</p> : null}
            {info ? <p>{t(info.seesScreenLock ? 'lock.screenSeen' : 'lock.screenUnseen')}</p> : null}
          </>
        }
      >
        <Select
          className={classes.minutes}
          aria-labelledby={idleId}
          data={offered.map((minutes) => ({
            value: String(minutes),
            label: t('lock.minutes', { count: minutes }),
          }))}
          value={String(preferences.idleLockMinutes)}
          onChange={(value) => void save.run(Number(value))}
        />
      </Setting>
      <ErrorNotice error={save.error} />
    </Section>
  )
}
