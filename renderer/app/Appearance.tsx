import type { ReactNode } from 'react'
import { Look } from '../ui/Look.tsx'
import { usePreferences } from './preferences.tsx'

/** The look that the user wants. */
export const Appearance = ({ children }: { readonly children: ReactNode }) => {
  const { preferences } = usePreferences()
  return <Look wanted={preferences.theme}>{children}</Look>
}
