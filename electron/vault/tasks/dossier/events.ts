import type { DossierEvent } from '../../../../shared/domain/dossier-parts.ts'
import type { Event } from '../../../../shared/domain/kinds/event.ts'
import type { Surroundings } from './surroundings.ts'

const eventOf = (event: Event, { nameOf, sourcesOf }: Surroundings): DossierEvent => {
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
    sources: beside.sources,
    hasHiddenSources: beside.hasHidden,
  }
}

/** What happened and who says so; what is sensitive stays. */
export const eventsOf = (rows: readonly Event[], around: Surroundings): DossierEvent[] =>
  rows.filter(({ isSensitive }) => !isSensitive).map((event) => eventOf(event, around))
