import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { articlesText } from '../../../../shared/domain/article-text.ts'
import type { ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import { areContradicting, sourcesOf } from '../../../../shared/domain/case/sources.ts'
import type { Event } from '../../../../shared/domain/kinds/event.ts'
import type { Source } from '../../../../shared/domain/kinds/source.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { useCountText } from '../../../records/people/count-text.ts'
import { useInterventionFacts } from '../work/use-intervention-facts.ts'

/** What a line of the chronology says. */
export interface EntryText {
  /** What kind of record it is. */
  readonly kind: string
  readonly title: string
  /** Quieter facts, one after another. */
  readonly facts: readonly string[]
}

const SUBJECTS = ['chronology', 'cases', 'consents', 'court', 'documents', 'records'] as const

type Names = ReadonlyMap<string, string>

interface Words {
  readonly t: TFunction<typeof SUBJECTS>
  readonly names: Names
  readonly language: Language
  readonly sources: readonly Source[]
  readonly countText: ReturnType<typeof useCountText>
  readonly interventionFacts: ReturnType<typeof useInterventionFacts>
}

/** How many say so, and that they contradict each other. */
const sourceFacts = (event: Event, { t, sources }: Words): string[] => {
  const own = sourcesOf({ sources }, 'event', event.id)
  const count =
    own.length === 0 ? t('records:source.noneMark') : t('records:source.count', { count: own.length })
  return [count, areContradicting(own) ? t('records:source.contradicting').toLocaleLowerCase() : '']
}

const eventFacts = (event: Event, words: Words): string[] => {
  const { t, names, countText } = words
  const persons = event.persons.map(({ partyId, role, detail }) => {
    const part = [t(`chronology:role.${role}`).toLocaleLowerCase(), detail].filter(Boolean).join(', ')
    return `${names.get(partyId) ?? ''} (${part})`
  })
  return [
    event.place,
    persons.join(', '),
    [event.group, countText(event)].filter(Boolean).join(': '),
    ...sourceFacts(event, words),
  ]
}

/** The names of those of whom a record is, where it is of somebody. */
const whose = (entry: ChronologyEntry, names: Names): string =>
  entry.partyIds
    .map((id) => names.get(id) ?? '')
    .filter(Boolean)
    .join(', ')

const courtFacts = (entry: ChronologyEntry, { t, names, language }: Words): string[] => {
  switch (entry.subject) {
    case 'hearing': {
      const { court, purpose, result } = entry.record
      return [court, purpose, result]
    }
    case 'decision': {
      const { outcome, summary } = entry.record
      return [outcome === '' ? '' : t(`court:outcome.${outcome}`), whose(entry, names), summary]
    }
    case 'procedural-status':
      return [whose(entry, names), articlesText(entry.record.articles, language), entry.record.basis]
    case 'charge':
      return [whose(entry, names), entry.record.article === '' ? '' : entry.record.title]
    case 'restraint':
      return [whose(entry, names), entry.record.place, entry.record.order]
    case 'statement': {
      const { takenBy, said } = entry.record
      return [whose(entry, names), takenBy, said]
    }
    case 'item': {
      const { seizedBy, custody, findings } = entry.record
      return [whose(entry, names), seizedBy, custody, findings]
    }
    case 'stay':
      return [t(`cases:stayKind.${entry.record.kind}`), whose(entry, names), entry.record.reason]
    default:
      return []
  }
}

const officeFacts = (entry: ChronologyEntry, words: Words): string[] => {
  const { t, names } = words
  switch (entry.subject) {
    case 'deadline':
      return [whose(entry, names), entry.record.reason, entry.record.notes]
    case 'task':
      return [whose(entry, names), entry.record.notes]
    case 'contact': {
      const { partyId, with: others, place, summary } = entry.record
      return [whose(entry, names), partyId === null ? '' : others, place, summary]
    }
    case 'intervention': {
      const { answer, answerText } = entry.record
      return entry.moment === 'answered'
        ? [answer === '' ? '' : t(`records:intervention.answer.${answer}`), answerText]
        : words.interventionFacts(entry.record, names)
    }
    case 'consent':
      return [whose(entry, names), entry.record.recipient, entry.record.scope]
    case 'disclosure': {
      const { channel, purpose, content } = entry.record
      return [t(`consents:channel.${channel}`), purpose, content]
    }
    case 'document':
      return [t(`documents:kind_${entry.record.kind}`), entry.record.source]
    case 'case':
      return [entry.record.authority]
    case 'event':
      return eventFacts(entry.record, words)
    default:
      return []
  }
}

const kindOf = (entry: ChronologyEntry, { t }: Words): string => {
  if (entry.subject === 'event') return t(`chronology:kind.${entry.record.kind}`)
  const kind = t(`records:${entry.subject}.one`)
  return entry.moment === 'at' ? kind : `${kind}, ${t(`chronology:moment.${entry.moment}`)}`
}

/** What every line says in the words of the page, by its key: made once for all, since filters ask with every key pressed. */
export const useEntryTexts = (
  entries: readonly ChronologyEntry[],
  names: Names,
): ReadonlyMap<string, EntryText> => {
  const { t, i18n } = useTranslation(SUBJECTS)
  const language = languageOf(i18n.language)
  const ownTitle = useOwnTitle()
  const countText = useCountText()
  const interventionFacts = useInterventionFacts()
  const { sources } = useCaseFile()
  return useMemo(() => {
    const words = { t, names, sources, language, countText, interventionFacts }
    const textOf = (entry: ChronologyEntry): EntryText => ({
      kind: kindOf(entry, words),
      title: ownTitle(entry.subject, entry.record, ['date']),
      facts: [...courtFacts(entry, words), ...officeFacts(entry, words)].filter(Boolean),
    })
    return new Map(entries.map((entry) => [entry.key, textOf(entry)]))
  }, [entries, names, sources, t, language, countText, interventionFacts, ownTitle])
}
