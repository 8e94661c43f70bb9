import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { NamedParty } from '../../../shared/contract/parties.ts'
import type { PartySort } from '../../../shared/domain/kinds/party.ts'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import { NO_FILTER } from '../../../shared/domain/search-hit.ts'
import { api } from '../../app/api.ts'
import type { Named, PickerOption } from '../../ui/Picker.tsx'
import { useFoundCaseFile } from '../case-file/case-file-context.ts'
import { useTitleText } from '../names/use-title-text.ts'
import { namesLike } from './names-like.ts'
import { useAlikeParties, useAlikeText } from './use-similar-parties.ts'
import { whoIsNamed } from './who-is-named.ts'

const MAX_OFFERED = 30

/** Whatever the vault's own search finds for a text; the beginning of the list where nothing is typed. */
const useFound = (typed: string): PickerOption[] => {
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
  const titleText = useTitleText()
  if (typed === '') {
    return (all.data?.rows ?? []).map(({ id, name, otherNames }) => ({
      value: id,
      label: name,
      detail: otherNames.join(' · '),
    }))
  }
  return (found.data ?? [])
    .filter((hit) => hit.kind === 'party')
    .map(({ id, title, detail }) => ({ value: id, label: titleText(title), detail }))
}

const onceEach = (options: readonly PickerOption[]): PickerOption[] => {
  const once = new Map<string, PickerOption>()
  for (const option of options) if (!once.has(option.value)) once.set(option.value, option)
  return [...once.values()].slice(0, MAX_OFFERED)
}

export interface OfferedParties {
  readonly options: PickerOption[]
  readonly named: Named
}

/** Whom a typed name may mean, each once: who bears it, those of the case on the page, who is alike, then everyone. */
export const usePartyOptions = ({
  name,
  kind,
}: {
  readonly name: string
  readonly kind: PartySort | null
}): OfferedParties => {
  const typed = name.trim()
  const folded = foldForSearch(typed)
  const ofCase = (useFoundCaseFile()?.participants ?? [])
    .map(({ partyId, name: label }): PickerOption => ({ value: partyId, label }))
    .filter(({ label }) => foldForSearch(label).includes(folded))
  const { found, isSearching } = useAlikeParties({ names: [typed], kind })
  const alikeText = useAlikeText()
  const optionOf = (alike: NamedParty): PickerOption => ({
    value: alike.party.id,
    label: alike.party.name,
    detail: alikeText(alike),
  })
  const same = found.filter(({ isSame }) => isSame)
  const others = found.filter(({ isSame }) => !isSame)
  return {
    options: onceEach([...same.map(optionOf), ...ofCase, ...others.map(optionOf), ...useFound(typed)]),
    named: whoIsNamed(found, isSearching),
  }
}
