import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useMemo } from 'react'
import type { Theme } from '../../shared/domain/preferences.ts'
import { theme } from './theme.ts'

/** Mantine's own manager writes to the web storage of the page; ours keeps nothing, as main keeps the preference. */
const noMemory: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

export interface LookProps {
  readonly wanted: Theme
  readonly children: ReactNode
}

/** Light, dark or as the system says; and Mantine without the style elements that the CSP refuses. */
export const Look = ({ wanted, children }: LookProps) => {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, {
    getInitialValueInEffect: false,
  })
  const scheme = useMemo(() => {
    if (wanted !== 'system') return wanted
    return systemIsDark === true ? 'dark' : 'light'
  }, [wanted, systemIsDark])
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
