import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { DEFAULT_PREFERENCES, type Preferences } from '../../shared/domain/preferences.ts'
import { speak } from '../i18n/index.ts'
import { client } from './api.ts'

interface PreferencesStore {
  /** Null until the user has chosen a language once. */
  readonly chosen: Preferences | null
  /** What holds now. */
  readonly preferences: Preferences
  /** Takes effect at once, then is written down; throws what the call throws. */
  readonly change: (part: Partial<Preferences>) => Promise<void>
}

const Context = createContext<PreferencesStore | undefined>(undefined)

export interface PreferencesProviderProps {
  readonly initial: Preferences | null
  readonly children: ReactNode
}

export const PreferencesProvider = ({ initial, children }: PreferencesProviderProps) => {
  const [chosen, setChosen] = useState(initial)

  const change = useCallback(
    async (part: Partial<Preferences>) => {
      const next = { ...(chosen ?? DEFAULT_PREFERENCES), ...part }
      await speak(next.language)
      setChosen(next)
      await client.app.savePreferences(next)
    },
    [chosen],
  )

  const store = useMemo(
    () => ({ chosen, preferences: chosen ?? DEFAULT_PREFERENCES, change }),
    [chosen, change],
  )
  return <Context value={store}>{children}</Context>
}

export const usePreferences = (): PreferencesStore => {
  const store = useContext(Context)
  if (store === undefined) throw new Error('PreferencesProvider is missing')
  return store
}
