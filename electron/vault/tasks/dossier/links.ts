import { linksOf } from '../../../../shared/domain/case/sources.ts'
import {
  type DossierLinked,
  type DossierLinkedRecord,
  LINKED_SUBJECTS,
  type LinkedSubject,
} from '../../../../shared/domain/dossier-links.ts'
import { KINDS, type RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import type { Intervention } from '../../../../shared/domain/kinds/intervention.ts'
import type { Link } from '../../../../shared/domain/kinds/link.ts'
import { titleOfRecord } from '../../../../shared/domain/kinds/title.ts'
import { findRecord } from '../../records/history/titles.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import type { Surroundings } from './surroundings.ts'

/** The records that a dossier prints, by id, in the order in which it prints them. */
export type PrintedRecords = ReadonlyMap<string, RecordSubject>

/** Whoever prints a record asks who says so: those that were asked for are those that are printed. */
export const notingPrinted = (sourcesOf: Surroundings['sourcesOf']) => {
  const printed = new Map<string, RecordSubject>()
  const noting: Surroundings['sourcesOf'] = (subject, id) => {
    printed.set(id, subject)
    return sourcesOf(subject, id)
  }
  return { printed, sourcesOf: noting }
}

interface Teller {
  readonly read: ReadHandle
  readonly around: Surroundings
  readonly printed: PrintedRecords
  readonly caseTitle: string
}

const isLinked = (subject: RecordSubject): subject is LinkedSubject =>
  LINKED_SUBJECTS.some((known) => known === subject)

const isIntervention = (subject: RecordSubject, _record: object): _record is Intervention =>
  subject === 'intervention'

/** Words beside an author who may not be named could tell who that is. */
const asTold = (subject: RecordSubject, record: object, { isNamed }: Surroundings): object => {
  if (!isIntervention(subject, record)) return record
  return record.authors.every(({ partyId }) => isNamed(partyId)) ? record : { ...record, authorWords: '' }
}

const linkedRecord = (id: string, { read, around, printed, caseTitle }: Teller) => {
  const subject = printed.get(id)
  if (subject === undefined || !isLinked(subject)) return undefined
  const found = findRecord(read, subject, id)
  if (found === undefined) return undefined
  const record = asTold(subject, found, around)
  return {
    subject,
    title: titleOfRecord(KINDS[subject], record, { nameOf: around.nameOf, caseTitle: () => caseTitle }),
    saidOf: around.saidOf('partyId' in record ? String(record.partyId) : ''),
    exhibit: subject === 'document' ? (around.paperOf(id)?.exhibit ?? null) : null,
  } satisfies DossierLinkedRecord
}

/**
 * What the printed records have to do with each other. A link of which one record is not printed is not told at all: its words alone would
 * say that there is such a record. Nobody follows a link but one step, so no ring can hold anything up.
 */
export const linkedOf = (links: readonly Link[], teller: Teller): DossierLinked[] => {
  const told = links.filter(({ fromId, toId }) => teller.printed.has(fromId) && teller.printed.has(toId))
  const ends = new Set<string>(told.flatMap(({ fromId, toId }) => [fromId, toId]))
  const records = new Map([...ends].map((id) => [id, linkedRecord(id, teller)]))
  return [...teller.printed.keys()]
    .filter((id) => ends.has(id))
    .flatMap((id): DossierLinked[] => {
      const record = records.get(id)
      const others = linksOf({ links: told }, id).flatMap(({ link, kind, isForward, other }) => {
        const seen = records.get(other.id)
        return seen === undefined ? [] : [{ ...seen, kind, isForward, detail: link.detail }]
      })
      return record === undefined || others.length === 0 ? [] : [{ ...record, others }]
    })
}
