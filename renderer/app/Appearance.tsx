import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useMemo } from 'react'
import { theme } from '../ui/theme.ts'
import { usePreferences } from './preferences.tsx'

/** Mantine's own manager writes to the web storage of the page; ours keeps nothing, as main keeps the preference. */
const noMemory: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

/** Light, dark or as the system says; and Mantine without the style elements that the CSP refuses. */
export const Appearance = ({ children }: { readonly children: ReactNode }) => {
  const { preferences } = usePreferences()
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, {
    getInitialValueInEffect: false,
  })
  const scheme = useMemo(() => {
    if (preferences.theme !== 'system') return preferences.theme
    return systemIsDark === true ? 'dark' : 'light'
  }, [preferences.theme, systemIsDark])
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      colorSchemeManager={noMemory}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  )
}
