import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PartySort } from '../../../shared/domain/kinds/party.ts'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import { NO_FILTER } from '../../../shared/domain/search-hit.ts'
import { api } from '../../app/api.ts'
import type { PickerOption } from '../../ui/Picker.tsx'
import { useFoundCaseFile } from '../case-file/CaseFileProvider.tsx'
import { useTitleText } from '../names/use-title-text.ts'
import { namesLike } from './names-like.ts'
import { useReasonsText, useSimilarParties } from './use-similar-parties.ts'

const MAX_OFFERED = 30

/** Everyone, where nothing is typed; else whoever is alike, with the grounds, and then whatever the vault's own search finds. */
const useEveryone = (typed: string, kind: PartySort): PickerOption[] => {
  const all = useQuery(
    api.parties.page.queryOptions({ input: namesLike('', MAX_OFFERED), enabled: typed === '' }),
  )
  const found = useQuery(
    api.search.query.queryOptions({
      input: { text: typed.slice(0, 200), filter: { ...NO_FILTER, kinds: ['party'] } },
      enabled: typed !== '',
      placeholderData: keepPreviousData,
    }),
  )
  const similar = useSimilarParties({ names: [typed], kind })
  const reasonsText = useReasonsText()
  const titleText = useTitleText()
  if (typed === '') {
    return (all.data?.rows ?? []).map(({ id, name, otherNames }) => ({
      value: id,
      label: name,
      detail: otherNames.join(' · '),
    }))
  }
  return [
    ...similar.map(({ party, reasons }) => ({
      value: party.id,
      label: party.name,
      detail: reasonsText(reasons),
    })),
    ...(found.data ?? [])
      .filter((hit) => hit.kind === 'party')
      .map(({ id, title, detail }) => ({ value: id, label: titleText(title), detail })),
  ]
}

/** Whom a typed name may mean, each once: those of the case on the page first, then everyone. */
export const usePartyOptions = ({
  name,
  kind,
}: {
  readonly name: string
  readonly kind: PartySort
}): PickerOption[] => {
  const typed = name.trim()
  const folded = foldForSearch(typed)
  const ofCase = (useFoundCaseFile()?.participants ?? [])
    .map(({ partyId, name: label }): PickerOption => ({ value: partyId, label }))
    .filter(({ label }) => foldForSearch(label).includes(folded))
  const everyone = useEveryone(typed, kind)
  const options = new Map<string, PickerOption>()
  for (const option of [...ofCase, ...everyone]) {
    if (!options.has(option.value)) options.set(option.value, option)
  }
  return [...options.values()].slice(0, MAX_OFFERED)
}
