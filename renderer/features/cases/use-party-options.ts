import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { NO_FILTER } from '../../../shared/domain/search-hit.ts'
import { api } from '../../app/api.ts'
import type { PickerOption } from '../../ui/Picker.tsx'

const MAX_OFFERED = 30

/** The parties that a typed name may mean; the vault's own search, so Latin typing finds Cyrillic. */
export const usePartyOptions = (text: string): PickerOption[] => {
  const typed = text.trim()
  const all = useQuery(api.parties.list.queryOptions({ enabled: typed === '' }))
  const found = useQuery(
    api.search.query.queryOptions({
      input: { text: typed.slice(0, 200), filter: { ...NO_FILTER, kinds: ['party'] } },
      enabled: typed !== '',
      placeholderData: keepPreviousData,
    }),
  )
  if (typed === '') {
    return (all.data ?? [])
      .slice(0, MAX_OFFERED)
      .map(({ id, name, otherNames }) => ({ value: id, label: name, detail: otherNames.join(' · ') }))
  }
  return (found.data ?? [])
    .slice(0, MAX_OFFERED)
    .map(({ id, title, detail }) => ({ value: id, label: title, detail }))
}
