import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '../../shared/domain/preferences.ts'
import { LanguageChoice, StartFrame, StartScreen } from '../features/unlock/index.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { Appearance } from './Appearance.tsx'
import { PreferencesProvider, usePreferences } from './preferences.tsx'
import { useSession } from './session.ts'

/** Loaded once the start screen stands and while the user types the passphrase: neither waits for it. */
const loadWorkspace = () => import('./Workspace.tsx')
const Workspace = lazy(async () => ({ default: (await loadWorkspace()).Workspace }))

const Ended = () => {
  const { t } = useTranslation()
  return (
    <StartFrame isBare>
      <h1>{t('ended.title')}</h1>
      <p>{t('ended.text')}</p>
    </StartFrame>
  )
}

const Door = () => {
  useEffect(() => {
    const handle = requestIdleCallback(() => void loadWorkspace())
    return () => cancelIdleCallback(handle)
  }, [])
  const { state, isDoorHeld } = useSession()
  const { chosen } = usePreferences()
  // At the beginning of a lock the page is about to be replaced by a new one; what was typed here would be lost.
  if (state.phase === 'starting' || state.phase === 'locking') return null
  if (state.phase === 'ended') return <Ended />
  if (state.phase === 'open' && !isDoorHeld) {
    return (
      <Suspense fallback={<Waiting />}>
        <Workspace />
      </Suspense>
    )
  }
  return chosen === null ? <LanguageChoice /> : <StartScreen />
}

/** The whole page: the start screen or, when a vault is open, the work space. Never both. */
export const App = ({ initialPreferences }: { readonly initialPreferences: Preferences | null }) => (
  <PreferencesProvider initial={initialPreferences}>
    <Appearance>
      <Door />
    </Appearance>
  </PreferencesProvider>
)
