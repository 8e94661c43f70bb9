import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page.tsx'
import { About } from './About.tsx'
import { LockSettings } from './LockSettings.tsx'
import { LogCheck } from './LogCheck.tsx'
import { LookSettings } from './LookSettings.tsx'
import { SecretsSettings } from './SecretsSettings.tsx'

/** What the user can set, and what the program says about itself. */
export const SettingsPage = () => {
  const { t } = useTranslation('settings')
  return (
    <Page title={t('title')} width="text">
      <LookSettings />
      <LockSettings />
      <SecretsSettings />
      <LogCheck />
      <About />
    </Page>
  )
}
