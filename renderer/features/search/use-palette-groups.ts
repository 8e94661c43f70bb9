import { useTranslation } from 'react-i18next'
import type { SearchFilter } from '../../../shared/domain/search-hit.ts'
import { narrows } from './filter-draft.ts'
import type { PaletteGroup, Step } from './palette-items.ts'
import { type OpenCase, useCommands } from './use-commands.ts'
import { useMeanings } from './use-meanings.ts'
import { useRecentCases } from './use-recent-cases.ts'
import { type RecentPages, useRecentItems } from './use-recent-pages.ts'
import { useRecords } from './use-records.ts'
import { useStepGroups } from './use-step-groups.ts'

export interface Asked {
  readonly text: string
  readonly filter: SearchFilter
  /** What the palette asks for a command that was chosen. */
  readonly step: Step | undefined
  readonly openCase: OpenCase | undefined
  readonly recentPages: RecentPages
}

/** Nothing has the words: that is said above the records, since commands may have them. */
const saidNear = ([first, ...others]: readonly PaletteGroup[], note: string): PaletteGroup[] =>
  first === undefined ? [] : [{ ...first, note }, ...others]

/**
 * All that the palette offers for what was typed, in the order of the screen: commands that were named, then records, then
 * commands that only have something of it. A filter is about records, not about commands.
 */
export const usePaletteGroups = ({
  text,
  filter,
  step,
  openCase,
  recentPages,
}: Asked): Omit<ReturnType<typeof useRecords>, 'areNear'> => {
  const { t } = useTranslation('search')
  const records = useRecords(step === undefined ? text : '', filter)
  const isEmpty = text === '' && !narrows(filter) && step === undefined
  const recent = useRecentCases(isEmpty)
  const looked = useRecentItems(recentPages, isEmpty)
  const commands = useCommands(text, openCase)
  const answers = useStepGroups(text, step)
  const meanings = useMeanings(text, openCase)
  if (step !== undefined) return { groups: answers, error: null }
  const found = records.areNear ? saidNear(records.groups, t('near')) : records.groups
  if (narrows(filter)) return { ...records, groups: found }
  const before: PaletteGroup[] = [
    { id: 'recent', heading: t('group.recent'), items: recent },
    { id: 'looked', heading: t('commands.looked'), items: looked },
  ].filter(({ items }) => items.length > 0)
  const meant = meanings.group === undefined ? [] : [meanings.group]
  const [first, last] = meanings.comesFirst ? [meant, []] : [[], meant]
  // Records that only have words like those typed give way to any command that has them.
  const groups = records.areNear
    ? [...first, ...commands.named, ...commands.others, ...found, ...last]
    : [...before, ...first, ...commands.named, ...found, ...commands.others, ...last]
  return { ...records, groups }
}
