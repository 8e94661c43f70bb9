import { IconFolder } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { api } from '../../app/api.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { recordAddress } from '../../records/names/record-address.ts'
import type { PaletteItem } from './palette-items.ts'
import { useGo } from './use-go.ts'

/** As many as are seen at once above the commands. */
const MOST = 5

/** The cases that were worked on last, the latest first: what one most likely wants before anything is typed. */
export const useRecentCases = (isWanted: boolean): readonly PaletteItem[] => {
  const go = useGo()
  const today = isoDateSchema.parse(todayByClock())
  const { data } = useQuery(api.today.get.queryOptions({ input: { today }, enabled: isWanted }))
  if (!isWanted) return []
  return (data?.recentCases ?? []).slice(0, MOST).map(({ id, title, number, clients }) => ({
    id: `recent.${id}`,
    title,
    detail: [number, ...clients.map(({ name }) => name)].filter((words) => words !== '').join(' · '),
    icon: IconFolder,
    shortcut: undefined,
    chosen: {
      run: async () => {
        const address = recordAddress({ subject: 'case', recordId: id, caseId: id })
        if (address !== undefined) await go(address)
      },
    },
  }))
}
