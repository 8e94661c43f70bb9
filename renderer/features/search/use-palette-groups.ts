import { useTranslation } from 'react-i18next'
import type { SearchFilter } from '../../../shared/domain/search-hit.ts'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { useActionList } from '../../actions/actions.tsx'
import { narrows } from './filter-draft.ts'
import { labelMatches, type PaletteGroup, type PaletteItem } from './palette-items.ts'
import { useRecentCases } from './use-recent-cases.ts'
import { useRecords } from './use-records.ts'

/** The palette opens these itself; in its own list they would lead nowhere. */
const HIDDEN: ReadonlySet<string> = new Set(['do.find', 'do.back'])

const useCommands = (text: string): readonly PaletteItem[] => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  const actions = useActionList().filter(({ id }) => !HIDDEN.has(id))
  const ofPage = actions.filter(({ group }) => group === 'page')
  const others = actions.filter(({ group }) => group !== 'page')
  return [...ofPage, ...others]
    .filter((action) => labelMatches(`${t(action.label)} ${action.keywords ?? ''}`, text))
    .map((action) => ({
      id: `action.${action.id}`,
      title: t(action.label),
      detail: '',
      icon: action.icon,
      shortcut: action.shortcut,
      run: action.run,
    }))
}

/** All that the palette offers for what was typed, in the order of the screen. A filter is about records, not about commands. */
export const usePaletteGroups = (text: string, filter: SearchFilter): ReturnType<typeof useRecords> => {
  const records = useRecords(text, filter)
  const recent = useRecentCases(text === '' && !narrows(filter))
  const commands = useCommands(text)
  if (narrows(filter) || commands.length === 0) return records
  const actions: PaletteGroup = { id: 'actions', items: commands }
  // A command that is called what was typed is more than a record that has something like it.
  const before: PaletteGroup[] = recent.length === 0 ? [] : [{ id: 'recent', items: recent }]
  const groups = records.areNear ? [actions, ...records.groups] : [...before, ...records.groups, actions]
  return { ...records, groups }
}
