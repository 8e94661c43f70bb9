import { IconArrowUp } from '@tabler/icons-react'
import { useActions } from './actions.tsx'

/**
 * What Esc leads to from a page, when nothing is open that it closes: one level up, never to where one happened to come from. A
 * page without this stays as it is.
 */
export const useUp = (run: () => void | Promise<void>): void =>
  useActions([
    { id: 'do.up', label: 'common:keys.up', group: 'do', icon: IconArrowUp, shortcut: 'escape', run },
  ])
