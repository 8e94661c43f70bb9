import { useDisclosure } from '@mantine/hooks'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconCalendar,
  IconChecklist,
  IconChecks,
  IconFiles,
  IconFolder,
  IconKeyboard,
  IconLock,
  IconNotebook,
  IconPlus,
  IconPrinter,
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
import { printPage } from '../ui/printing.ts'
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

interface Place extends Pick<Action, 'icon' | 'shortcut'> {
  readonly name:
    | 'today'
    | 'cases'
    | 'people'
    | 'calendar'
    | 'documents'
    | 'tasks'
    | 'review'
    | 'desk'
    | 'events'
    | 'settings'
}

/** Pages of the program, in the order of the rail; the palette and the list of keys offer the same. */
const PLACES: readonly Place[] = [
  { name: 'today', icon: IconSun, shortcut: 'mod+1' },
  { name: 'cases', icon: IconFolder, shortcut: 'mod+2' },
  { name: 'people', icon: IconUsers, shortcut: 'mod+3' },
  { name: 'calendar', icon: IconCalendar, shortcut: 'mod+4' },
  { name: 'documents', icon: IconFiles, shortcut: 'mod+5' },
  { name: 'tasks', icon: IconChecklist },
  { name: 'review', icon: IconChecks },
  { name: 'desk', icon: IconNotebook },
  { name: 'events', icon: IconTimelineEvent },
  { name: 'settings', icon: IconSettings, shortcut: 'mod+6' },
]

const goActions = (router: AppNavigation): readonly Action[] =>
  PLACES.map(({ name, ...look }) => ({
    id: `go.${name}`,
    label: `common:nav.${name}`,
    said: `commands:said.${name}`,
    group: 'go',
    ...look,
    run: () => router.navigate({ to: `/${name}` }),
  }))

/** What is made in no case; the pages of cases and people have their own. */
const newActions = (router: AppNavigation): readonly Action[] => [
  {
    id: 'cases.create',
    label: 'records:case.new',
    said: 'records:case.said',
    group: 'do',
    icon: IconPlus,
    run: () => router.navigate({ to: '/cases', search: { new: true } }),
  },
  {
    id: 'people.create',
    label: 'records:party.new',
    said: 'records:party.said',
    kind: 'records:party.one',
    group: 'do',
    icon: IconPlus,
    run: () => router.navigate({ to: '/people', search: { new: true } }),
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
    also: '/',
    run: openPalette,
  },
  {
    id: 'do.back',
    label: 'common:keys.back',
    group: 'do',
    icon: IconArrowLeft,
    shortcut: 'alt+arrowleft',
    run: () => router.history.back(),
  },
  {
    id: 'do.undo',
    label: 'history:undo.action',
    said: 'commands:said.undo',
    group: 'do',
    icon: IconArrowBackUp,
    shortcut: 'mod+z',
    run: undo,
  },
  {
    id: 'do.redo',
    label: 'history:undo.again',
    said: 'commands:said.redo',
    group: 'do',
    icon: IconArrowForwardUp,
    shortcut: 'mod+shift+z',
    run: redo,
  },
  {
    id: 'do.print',
    label: 'common:print',
    said: 'commands:said.print',
    group: 'do',
    icon: IconPrinter,
    shortcut: 'mod+p',
    run: printPage,
  },
  {
    id: 'do.keys',
    label: 'common:keys.help',
    said: 'commands:said.keys',
    group: 'do',
    icon: IconKeyboard,
    shortcut: '?',
    run: openKeys,
  },
  {
    id: 'do.lock',
    label: 'common:lockVault',
    said: 'commands:said.lock',
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
  useActions([...newActions(router), ...goActions(router), ...doActions(router, openers)])
  return { palette: { isOpen: isPaletteOpen, ...palette }, keys: { isOpen: areKeysOpen, ...keys } }
}
