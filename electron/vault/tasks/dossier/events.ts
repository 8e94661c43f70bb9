import type { DossierEvent } from '../../../../shared/domain/dossier-parts.ts'
import type { Event } from '../../../../shared/domain/kinds/event.ts'
import type { Surroundings } from './surroundings.ts'

/** What a source in the event itself does not tell. */
const SAYS_NO_MORE = { page: '', asOf: null, stance: '', says: '', contradicts: false } as const

const eventOf = (event: Event, { nameOf, paperOf, sourcesOf }: Surroundings): DossierEvent => {
  const { kind, title, date, time, place, certainty, description, group, countMin, countMax } = event
  const beside = sourcesOf('event', event.id)
  return {
    kind,
    title,
    date,
    time,
    place,
    certainty,
    description,
    persons: event.persons.map(({ partyId, role, detail }) => {
      const name = nameOf(partyId)
      return { name, role, detail: name === '' ? '' : detail }
    }),
    group,
    countMin,
    countMax,
    sources: [
      ...event.sources.map(({ kind: what, text, documentId, reportedOn, quote }) => ({
        ...SAYS_NO_MORE,
        kind: what,
        text,
        paper: paperOf(documentId),
        reportedOn,
        quote,
      })),
      ...beside.sources,
    ],
    hasHiddenSources: beside.hasHidden,
  }
}

/** What happened and who says so; what is sensitive stays. */
export const eventsOf = (rows: readonly Event[], around: Surroundings): DossierEvent[] =>
  rows.filter(({ isSensitive }) => !isSensitive).map((event) => eventOf(event, around))
