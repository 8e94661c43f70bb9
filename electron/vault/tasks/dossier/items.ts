import type { DossierItem } from '../../../../shared/domain/dossier-records.ts'
import type { Event } from '../../../../shared/domain/kinds/event.ts'
import type { Item } from '../../../../shared/domain/kinds/item.ts'
import type { Surroundings } from './surroundings.ts'

const itemOf = (item: Item, events: readonly Event[], around: Surroundings): DossierItem => {
  const { kind, description, serial, amount, currency, state, custody, seizedOn, seizedBy, seizedAt } = item
  const { copiedOn, returnedOn, examinedOn, examinedBy, findings } = item
  const event = events.find(({ id, isSensitive }) => id === item.eventId && !isSensitive)
  return {
    kind,
    description,
    serial,
    amount,
    currency,
    owner: item.partyId === null ? '' : around.nameOf(item.partyId),
    state,
    custody,
    seizedOn,
    seizedBy,
    seizedAt,
    event: event === undefined ? null : { title: event.title, date: event.date },
    copiedOn,
    returnedOn,
    examinedOn,
    examinedBy,
    findings,
    paper: around.paperOf(item.documentId),
    sources: around.sourcesOf('item', item.id).sources,
  }
}

/** Things that were taken or looked at, without what is sensitive and what belongs to somebody who may not be named. */
export const itemsOf = (
  rows: readonly Item[],
  events: readonly Event[],
  around: Surroundings,
): DossierItem[] =>
  rows
    .filter(
      ({ partyId, isSensitive, documentId }) =>
        !isSensitive && (partyId === null || around.isNamed(partyId)) && !around.isKeptBack(documentId),
    )
    .map((item) => itemOf(item, events, around))
