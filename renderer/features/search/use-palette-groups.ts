import { useDebouncedValue } from '@mantine/hooks'
import { IconCalendarEvent, IconFile, IconFolder, IconUser } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { caseIdSchema, documentIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { SearchHit, SearchKind } from '../../../shared/domain/search-hit.ts'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { useActionList } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { formatDate, formatTime } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { labelMatches, type PaletteGroup, type PaletteItem } from './palette-items.ts'

const ICONS: Readonly<Record<SearchKind, PaletteItem['icon']>> = {
  party: IconUser,
  case: IconFolder,
  hearing: IconCalendarEvent,
  document: IconFile,
}

/** Long enough that not every letter asks, short enough that nobody waits. */
const TYPING_PAUSE_MS = 60

/** The palette opens these itself; in its own list they would lead nowhere. */
const HIDDEN: ReadonlySet<string> = new Set(['do.find', 'do.back'])

const useOpenHit = () => {
  const navigate = useNavigate()
  return (hit: SearchHit): void | Promise<void> => {
    switch (hit.kind) {
      case 'party':
        return navigate({ to: '/people/$partyId', params: { partyId: partyIdSchema.parse(hit.id) } })
      case 'case':
        return navigate({ to: '/cases/$caseId', params: { caseId: caseIdSchema.parse(hit.id) } })
      case 'document':
        return navigate({
          to: '/documents/$documentId',
          params: { documentId: documentIdSchema.parse(hit.id) },
        })
      case 'hearing':
        if (hit.caseId === null) return
        return navigate({
          to: '/cases/$caseId',
          params: { caseId: hit.caseId },
          search: { tab: 'hearings', hearing: hit.id },
        })
    }
  }
}

/** When a hearing begins, in the words of the language; empty for everything else. */
const timeOf = ({ startsAt }: SearchHit, language: Language): string =>
  startsAt === null ? '' : `${formatDate(startsAt, language)}, ${formatTime(startsAt)}`

/** What the vault finds. Asked while typing; the last answer stays until the next one is there. */
const useRecords = (text: string): { readonly items: readonly PaletteItem[]; readonly error: unknown } => {
  const { t, i18n } = useTranslation('search')
  const language = languageOf(i18n.language)
  const open = useOpenHit()
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS)
  const isAsked = asked !== '' && text.trim() !== ''
  const { data, error } = useQuery(
    api.search.query.queryOptions({
      input: { text: asked },
      enabled: isAsked,
      placeholderData: keepPreviousData,
      gcTime: 0,
    }),
  )
  const hits = isAsked ? (data ?? []) : []
  const items = hits.map((hit) => ({
    id: `record.${hit.kind}.${hit.id}`,
    title: hit.title,
    detail: [t(`kind.${hit.kind}`), timeOf(hit, language), hit.detail]
      .filter((part) => part !== '')
      .join(' · '),
    icon: ICONS[hit.kind],
    shortcut: undefined,
    run: () => open(hit),
  }))
  return { items, error }
}

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

/** All that the palette offers for what was typed, in the order of the screen. */
export const usePaletteGroups = (
  text: string,
): { readonly groups: readonly PaletteGroup[]; readonly error: unknown } => {
  const records = useRecords(text)
  const commands = useCommands(text)
  const groups: PaletteGroup[] = [
    { id: 'records', items: records.items },
    { id: 'actions', items: commands },
  ]
  return { groups: groups.filter(({ items }) => items.length > 0), error: records.error }
}
