import { useTranslation } from 'react-i18next'
import type { SearchFilter } from '../../../shared/domain/search-hit.ts'
import { narrows } from './filter-draft.ts'
import type { PaletteGroup, Step } from './palette-items.ts'
import { type OpenCase, useCommands } from './use-commands.ts'
import { useRecentCases } from './use-recent-cases.ts'
import { useRecords } from './use-records.ts'
import { useStepGroups } from './use-step-groups.ts'

export interface Asked {
  readonly text: string
  readonly filter: SearchFilter
  /** What the palette asks for a command that was chosen. */
  readonly step: Step | undefined
  readonly openCase: OpenCase | undefined
}

/**
 * All that the palette offers for what was typed, in the order of the screen: commands that were named, then records, then
 * commands that only have something of it. A filter is about records, not about commands.
 */
export const usePaletteGroups = ({ text, filter, step, openCase }: Asked): ReturnType<typeof useRecords> => {
  const { t } = useTranslation('search')
  const records = useRecords(step === undefined ? text : '', filter)
  const recent = useRecentCases(text === '' && !narrows(filter) && step === undefined)
  const commands = useCommands(text, openCase)
  const answers = useStepGroups(text, step)
  if (step !== undefined) return { groups: answers, areNear: false, error: null }
  if (narrows(filter)) return records
  const before: PaletteGroup[] =
    recent.length === 0 ? [] : [{ id: 'recent', heading: t('group.recent'), items: recent }]
  // Records that only have words like those typed give way to any command that has them.
  const groups = records.areNear
    ? [...commands.named, ...commands.others, ...records.groups]
    : [...before, ...commands.named, ...records.groups, ...commands.others]
  return { ...records, groups }
}
