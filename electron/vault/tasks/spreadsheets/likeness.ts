import type { CaseInput } from '../../../../shared/domain/kinds/case.ts'
import type { EventInput } from '../../../../shared/domain/kinds/event.ts'
import type { PartyInput } from '../../../../shared/domain/kinds/party.ts'
import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import { boundsOf, overlaps } from '../../../../shared/domain/partial-date.ts'
import type { LineVerdict } from '../../../../shared/domain/table-import.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { events } from '../../records/kinds/event.ts'
import { askFor, ListMatcher, type PartyMatch, type VaultMatcher } from '../cases/party-matcher.ts'
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

/** Finds out what a line looks like; lines are given in order, and those before are remembered. */
export interface Likeness<Draft> {
  likeOf(draft: Draft, line: number): Like[]
}

const likeOf = ({ id, name, reasons, verdict }: PartyMatch): Like => ({
  id,
  title: name,
  verdict: verdict === 'match' ? verdict : 'review',
  reasons: [...new Set(reasons.map(({ code }) => code))],
})

/** Parties under any of their spellings, in any script: those of the vault first, then those of the lines before. */
export const partyLikeness = (vault: VaultMatcher): Likeness<PartyInput> => {
  const lines = new ListMatcher()
  return {
    likeOf: ({ names, ...draft }, line) => {
      const asked = askFor({ ...draft, names: names.map(({ text }) => text) })
      const found = [...vault.matchesOf(asked), ...lines.matchesOf(asked)]
      lines.add(lineId(line), asked)
      return found.slice(0, MOST_LIKE).map(likeOf)
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
    const ofCase = events.ofCase
      .list(readOf(work), caseId)
      .map(({ id, title, date }) => ({ id, title, date, folded: foldForSearch(title) }))
    known.set(caseId, ofCase)
    return ofCase
  }
  return {
    likeOf: ({ caseId, title, date }, line) => {
      const folded = foldForSearch(title)
      const events = eventsOf(caseId)
      const found = events
        .filter((event) => event.folded === folded && mayBeAtOnce(event.date, date))
        .map((event) => ({
          id: event.id,
          title: event.title,
          reasons: ['same-title', 'same-time'],
          verdict: null,
        }))
      events.push({ id: lineId(line), title, date, folded })
      return found.slice(0, MOST_LIKE)
    },
  }
}
