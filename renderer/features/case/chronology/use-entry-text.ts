import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import type { Event } from '../../../../shared/domain/kinds/event.ts'

/** What a line of the chronology says. */
export interface EntryText {
  /** What kind of record it is. */
  readonly kind: string
  readonly title: string
  /** Quieter facts, one after another. */
  readonly facts: readonly string[]
}

const SUBJECTS = [
  'chronology',
  'calendar',
  'cases',
  'consents',
  'court',
  'documents',
  'records',
  'work',
] as const

type Names = ReadonlyMap<string, string>

interface Words {
  readonly t: TFunction<typeof SUBJECTS>
  readonly names: Names
}

type Said = Omit<EntryText, 'kind'>

const countOf = ({ countMin, countMax }: Event, { t }: Words): string => {
  if (countMin !== null && countMax !== null) {
    return countMin === countMax
      ? t('chronology:group.exactly', { number: countMin })
      : t('chronology:group.between', { min: countMin, max: countMax })
  }
  if (countMin !== null) return t('chronology:group.atLeast', { number: countMin })
  return countMax === null ? '' : t('chronology:group.atMost', { number: countMax })
}

const eventFacts = (event: Event, words: Words): string[] => {
  const { t, names } = words
  const persons = event.persons.map(({ partyId, role, detail }) => {
    const part = [t(`chronology:role.${role}`).toLocaleLowerCase(), detail].filter(Boolean).join(', ')
    return `${names.get(partyId) ?? ''} (${part})`
  })
  return [
    event.place,
    persons.join(', '),
    [event.group, countOf(event, words)].filter(Boolean).join(': '),
    // A number and its word stay on one line.
    (event.sources.length === 0
      ? t('chronology:sources.none')
      : t('chronology:sources.count', { count: event.sources.length })
    ).replaceAll(' ', '\u00a0'),
  ]
}

/** The names of those of whom a record is, where it is of somebody. */
const whose = (entry: ChronologyEntry, names: Names): string =>
  entry.partyIds
    .map((id) => names.get(id) ?? '')
    .filter(Boolean)
    .join(', ')

const courtText = (entry: ChronologyEntry, { t, names }: Words): Said | undefined => {
  switch (entry.subject) {
    case 'hearing': {
      const { kind, court, purpose, result } = entry.record
      return { title: t(`calendar:kind.${kind}`), facts: [court, purpose, result] }
    }
    case 'decision': {
      const { kind, outcome, body, number, summary } = entry.record
      const what = outcome === '' ? '' : t(`court:outcome.${outcome}`)
      return {
        title: [t(`court:kind.${kind}`), what].filter(Boolean).join(': '),
        facts: [whose(entry, names), number, body, summary],
      }
    }
    case 'procedural-status': {
      const { status, articles, basis } = entry.record
      return {
        title: t(`cases:proceduralStatus.${status}`),
        facts: [whose(entry, names), articles, basis],
      }
    }
    case 'charge': {
      const { code, article, part, title } = entry.record
      const number =
        part === ''
          ? t('cases:charges.article', { article })
          : t('cases:charges.articlePart', { article, part })
      const said = article === '' ? title : [code, number].filter(Boolean).join(' ')
      return { title: said, facts: [whose(entry, names), article === '' ? '' : title] }
    }
    case 'restraint': {
      const { kind, place, order } = entry.record
      return { title: t(`cases:restraintKind.${kind}`), facts: [whose(entry, names), place, order] }
    }
    case 'stay': {
      const { kind, place, reason } = entry.record
      return { title: place, facts: [t(`cases:stayKind.${kind}`), whose(entry, names), reason] }
    }
    default:
      return undefined
  }
}

const officeText = (entry: ChronologyEntry, { t, names }: Words): Said | undefined => {
  switch (entry.subject) {
    case 'task':
      return { title: entry.record.title, facts: [whose(entry, names), entry.record.notes] }
    case 'contact': {
      const { kind, with: others, place, summary } = entry.record
      return {
        title: [t(`work:contactKind.${kind}`), whose(entry, names) || others].filter(Boolean).join(': '),
        facts: [whose(entry, names) === '' ? '' : others, place, summary],
      }
    }
    case 'consent': {
      const { purpose, recipient, scope } = entry.record
      return {
        title: [t(`consents:purpose.${purpose}`), whose(entry, names)].filter(Boolean).join(': '),
        facts: [recipient, scope],
      }
    }
    case 'disclosure':
      return {
        title: entry.record.recipient,
        facts: [t(`consents:channel.${entry.record.channel}`), entry.record.purpose, entry.record.content],
      }
    case 'document':
      return {
        title: entry.record.title,
        facts: [t(`documents:kind_${entry.record.kind}`), entry.record.source],
      }
    case 'case':
      return { title: entry.record.title, facts: [entry.record.authority] }
    default:
      return undefined
  }
}

const entryText = (entry: ChronologyEntry, words: Words): EntryText => {
  const { t } = words
  if (entry.subject === 'event') {
    const { kind, title } = entry.record
    return {
      kind: t(`chronology:kind.${kind}`),
      title,
      facts: eventFacts(entry.record, words).filter(Boolean),
    }
  }
  const said = courtText(entry, words) ?? officeText(entry, words) ?? { title: '', facts: [] }
  const kind = t(`records:${entry.subject}.many`)
  return {
    kind: entry.moment === 'at' ? kind : `${kind}, ${t(`chronology:moment.${entry.moment}`)}`,
    title: said.title,
    facts: said.facts.filter(Boolean),
  }
}

/** What every line says in the words of the page, by its key: made once for all, since filters ask with every key pressed. */
export const useEntryTexts = (
  entries: readonly ChronologyEntry[],
  names: Names,
): ReadonlyMap<string, EntryText> => {
  const { t } = useTranslation(SUBJECTS)
  return useMemo(
    () => new Map(entries.map((entry) => [entry.key, entryText(entry, { t, names })])),
    [entries, names, t],
  )
}
