import type { CaseInput } from '../../../shared/domain/case.ts'
import type { EventInput } from '../../../shared/domain/event.ts'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import { compareReadParties, readParty } from '../../../shared/domain/names/compare-parties.ts'
import { boundsOf, overlaps } from '../../../shared/domain/partial-date.ts'
import type { PartyInput } from '../../../shared/domain/party.ts'
import type { LineVerdict } from '../../../shared/domain/table-import.ts'
import { listSimilar } from '../cases/similar.ts'
import { type Casework, readOf } from '../casework/casework.ts'
import { eventsOfCase } from '../records/event.ts'
import { partyKeysOf } from '../records/party-keys.ts'
import type { CaseDirectory } from './case-directory.ts'

/** A record, or an earlier line of the table, that a line looks like, and the grounds as codes. */
export type Like = LineVerdict['like'][number]

/** How an earlier line of the same table is named where a record's id would stand. */
export const lineId = (line: number): string => `line:${line}`

/** The line that {@link lineId} names; undefined for a record. */
export const lineOfId = (id: string): number | undefined =>
  id.startsWith('line:') ? Number(id.slice(5)) : undefined

/** More than these help nobody to decide. */
const MOST_LIKE = 5
/** Earlier lines of the table that are compared with a name; lines that share a common surname are many. */
const MOST_COMPARED = 60

/** Finds out what a line looks like; lines are given in order, and those before are remembered. */
export interface Likeness<Draft> {
  likeOf(draft: Draft, line: number): Like[]
}

/** Parties under any of their spellings, in any script; those of the vault and of the lines before. */
export const partyLikeness = (work: Casework): Likeness<PartyInput> => {
  const lines = new Map<number, { title: string; party: ReturnType<typeof readParty> }>()
  const byKey = new Map<string, number[]>()
  return {
    likeOf: (draft, line) => {
      const { kind, born, identityNumber } = draft
      const names = draft.names.map(({ text }) => text)
      const question = { names, kind, born, identityNumber }
      const found: Like[] = listSimilar(work, { ...question, exceptId: null }).map(({ party, reasons }) => ({
        id: party.id,
        title: party.name,
        reasons,
      }))
      const party = readParty(question)
      const keys = [
        ...partyKeysOf(draft.names, kind),
        ...(identityNumber === '' ? [] : [`#${identityNumber}`]),
      ]
      const before = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
      for (const earlier of [...before].slice(0, MOST_COMPARED)) {
        const known = lines.get(earlier)
        if (known === undefined) continue
        const { verdict, reasons } = compareReadParties(known.party, party)
        if (verdict === 'no') continue
        const codes = [...new Set(reasons.map(({ code }) => code))]
        found.push({ id: lineId(earlier), title: known.title, reasons: codes })
      }
      lines.set(line, { title: names[0] ?? '', party })
      for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), line])
      return found.slice(0, MOST_LIKE)
    },
  }
}

/** Cases by their numbers and their title. */
export const caseLikeness = (directory: CaseDirectory): Likeness<CaseInput> => ({
  likeOf: (draft, line) => {
    const found = directory.alike(draft)
    directory.add({ id: lineId(line), ...draft })
    return found.slice(0, MOST_LIKE)
  },
})

type DatedEvent = Pick<EventInput, 'title' | 'date'> & { readonly id: string; readonly folded: string }

const mayBeAtOnce = (one: EventInput['date'], other: EventInput['date']): boolean => {
  if (one === null || other === null) return true
  const { earliest, latest } = boundsOf(one)
  return overlaps(other, earliest, latest)
}

/** Events of one case with the same words in the title and dates that can be the same. */
export const eventLikeness = (work: Casework): Likeness<EventInput> => {
  const known = new Map<string, DatedEvent[]>()
  const eventsOf = (caseId: EventInput['caseId']): DatedEvent[] => {
    const listed = known.get(caseId)
    if (listed !== undefined) return listed
    const events = eventsOfCase
      .list(readOf(work), caseId)
      .map(({ id, title, date }) => ({ id, title, date, folded: foldForSearch(title) }))
    known.set(caseId, events)
    return events
  }
  return {
    likeOf: ({ caseId, title, date }, line) => {
      const folded = foldForSearch(title)
      const events = eventsOf(caseId)
      const found = events
        .filter((event) => event.folded === folded && mayBeAtOnce(event.date, date))
        .map((event) => ({ id: event.id, title: event.title, reasons: ['same-title', 'same-time'] }))
      events.push({ id: lineId(line), title, date, folded })
      return found.slice(0, MOST_LIKE)
    },
  }
}
