import {
  IconAlertTriangle,
  IconBuilding,
  IconCalendarDue,
  IconCalendarEvent,
  IconChecklist,
  IconFile,
  IconFolder,
  IconGavel,
  IconHistory,
  IconLock,
  IconMail,
  IconMessage,
  IconNote,
  IconNumber,
  IconPackage,
  IconPhone,
  IconQuote,
  IconScale,
  IconUser,
} from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/domain/language.ts'
import type { SearchFilter, SearchHit, SearchKind } from '../../../shared/domain/search-hit.ts'
import { api } from '../../app/api.ts'
import { formatDate, formatTime } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { useTitleText } from '../../records/names/use-title-text.ts'
import { narrows } from './filter-draft.ts'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'
import { useOpenHit } from './use-open-hit.ts'

const ICONS: Readonly<Record<SearchKind, PaletteItem['icon']>> = {
  party: IconUser,
  case: IconFolder,
  charge: IconScale,
  risk: IconAlertTriangle,
  restraint: IconLock,
  stay: IconBuilding,
  hearing: IconCalendarEvent,
  decision: IconGavel,
  event: IconHistory,
  task: IconChecklist,
  deadline: IconCalendarDue,
  intervention: IconMail,
  contact: IconPhone,
  note: IconNote,
  document: IconFile,
  source: IconQuote,
  item: IconPackage,
  statement: IconMessage,
  figure: IconNumber,
}

const dateOf = ({ startsAt, date }: SearchHit, language: Language): string => {
  if (startsAt !== null)
    return [formatDate(startsAt, language), formatTime(startsAt)].filter((part) => part !== '').join(', ')
  return date === null ? '' : formatDate(date, language)
}

/** Kinds stand in the order of their best answers, and in each the best comes first. */
const groupsOf = (
  hits: readonly SearchHit[],
  headingOf: (kind: SearchKind) => string,
  itemOf: (hit: SearchHit) => PaletteItem,
): PaletteGroup[] =>
  [...new Set(hits.map((hit) => hit.kind))].map((kind) => ({
    id: kind,
    heading: headingOf(kind),
    items: hits.filter((hit) => hit.kind === kind).map(itemOf),
  }))

interface Records {
  readonly groups: readonly PaletteGroup[]
  /** Nothing has the words that were typed; the groups have words like them. */
  readonly areNear: boolean
  readonly error: unknown
}

/**
 * What the vault finds. Asked at every letter: each answer belongs to its question, so a late one never takes the place of a
 * newer, and the last stays until the next is there.
 */
export const useRecords = (text: string, filter: SearchFilter): Records => {
  const { t, i18n } = useTranslation('search')
  const language = languageOf(i18n.language)
  const open = useOpenHit()
  const titleText = useTitleText()
  const isAsked = text.trim() !== '' || narrows(filter)
  const { data, error } = useQuery(
    api.search.query.queryOptions({
      input: { text: text.trim(), filter },
      enabled: isAsked,
      placeholderData: keepPreviousData,
      gcTime: 0,
    }),
  )
  const itemOf = (hit: SearchHit): PaletteItem => {
    const date = dateOf(hit, language)
    const title = titleText(hit.title, ['date'])
    return {
      id: `record.${hit.kind}.${hit.id}`,
      title: title === '' ? t(`group.${hit.kind}`) : title,
      detail: hit.detail,
      ...(date === '' ? {} : { aside: hit.kind === 'party' ? t('born', { date }) : date }),
      icon: ICONS[hit.kind],
      shortcut: undefined,
      chosen: { run: () => open(hit) },
    }
  }
  const hits = isAsked ? (data ?? []) : []
  return {
    groups: groupsOf(hits, (kind) => t(`group.${kind}`), itemOf),
    areNear: hits.some(({ isNear }) => isNear),
    error,
  }
}
