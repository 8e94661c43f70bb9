import { useDisclosure } from '@mantine/hooks'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconCalendar,
  IconChecklist,
  IconFiles,
  IconFolder,
  IconKeyboard,
  IconLock,
  IconNotebook,
  IconSearch,
  IconSettings,
  IconSun,
  IconTimelineEvent,
  IconUsers,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import type { Action } from '../actions/action.ts'
import { useActions } from '../actions/actions.tsx'
import { useUndo } from '../records/undo.tsx'
import { lockVault } from './session.ts'

interface Overlay {
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
}

interface Openers {
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly openPalette: () => void
  readonly openKeys: () => void
}

type AppNavigation = ReturnType<typeof useRouter>

/** Pages of the program, in the order of the rail; the palette and the list of keys offer the same. */
const goActions = (router: AppNavigation): readonly Action[] => [
  {
    id: 'go.today',
    label: 'common:nav.today',
    group: 'go',
    icon: IconSun,
    shortcut: 'mod+1',
    run: () => router.navigate({ to: '/today' }),
  },
  {
    id: 'go.cases',
    label: 'common:nav.cases',
    group: 'go',
    icon: IconFolder,
    shortcut: 'mod+2',
    run: () => router.navigate({ to: '/cases' }),
  },
  {
    id: 'go.people',
    label: 'common:nav.people',
    group: 'go',
    icon: IconUsers,
    shortcut: 'mod+3',
    run: () => router.navigate({ to: '/people' }),
  },
  {
    id: 'go.calendar',
    label: 'common:nav.calendar',
    group: 'go',
    icon: IconCalendar,
    shortcut: 'mod+4',
    run: () => router.navigate({ to: '/calendar' }),
  },
  {
    id: 'go.documents',
    label: 'common:nav.documents',
    group: 'go',
    icon: IconFiles,
    shortcut: 'mod+5',
    run: () => router.navigate({ to: '/documents' }),
  },
  {
    id: 'go.tasks',
    label: 'common:nav.tasks',
    group: 'go',
    icon: IconChecklist,
    run: () => router.navigate({ to: '/tasks' }),
  },
  {
    id: 'go.desk',
    label: 'common:nav.desk',
    group: 'go',
    icon: IconNotebook,
    run: () => router.navigate({ to: '/desk' }),
  },
  {
    id: 'go.events',
    label: 'common:nav.events',
    group: 'go',
    icon: IconTimelineEvent,
    run: () => router.navigate({ to: '/events' }),
  },
  {
    id: 'go.settings',
    label: 'common:nav.settings',
    group: 'go',
    icon: IconSettings,
    shortcut: 'mod+6',
    run: () => router.navigate({ to: '/settings' }),
  },
]

const doActions = (
  router: AppNavigation,
  { openPalette, openKeys, undo, redo }: Openers,
): readonly Action[] => [
  {
    id: 'do.find',
    label: 'common:keys.palette',
    group: 'do',
    icon: IconSearch,
    shortcut: 'mod+k',
    run: openPalette,
  },
  {
    id: 'do.back',
    label: 'common:keys.back',
    group: 'do',
    icon: IconArrowLeft,
    shortcut: 'escape',
    run: () => router.history.back(),
  },
  {
    id: 'do.undo',
    label: 'history:undo.action',
    group: 'do',
    icon: IconArrowBackUp,
    shortcut: 'mod+z',
    run: undo,
  },
  {
    id: 'do.redo',
    label: 'history:undo.again',
    group: 'do',
    icon: IconArrowForwardUp,
    shortcut: 'mod+shift+z',
    run: redo,
  },
  { id: 'do.keys', label: 'common:keys.help', group: 'do', icon: IconKeyboard, shortcut: '?', run: openKeys },
  {
    id: 'do.lock',
    label: 'common:lockVault',
    group: 'do',
    icon: IconLock,
    shortcut: 'mod+l',
    run: lockVault,
  },
]

/** The commands that are there on every page, and the two overlays some of them open. */
export const useShellActions = (): { readonly palette: Overlay; readonly keys: Overlay } => {
  const router = useRouter()
  const [isPaletteOpen, palette] = useDisclosure(false)
  const [areKeysOpen, keys] = useDisclosure(false)
  const openers = { openPalette: palette.open, openKeys: keys.open, ...useUndo() }
  useActions([...goActions(router), ...doActions(router, openers)])
  return { palette: { isOpen: isPaletteOpen, ...palette }, keys: { isOpen: areKeysOpen, ...keys } }
}
