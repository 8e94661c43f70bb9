import { SEARCH_KINDS, type SearchFilter, type SearchKind } from '../../../../shared/domain/search-hit.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { withCompletions } from './completions.ts'
import {
  type IndexedText,
  isOfTitle,
  type Reading,
  rankedExpressions,
  rankOf,
  widestExpression,
  withInitialsOf,
} from './question.ts'
import { isEverything, narrowEntries, SCOPE_SQL, type Scope } from './scope.ts'
import { type EntryRange, kindOf, rangeOfKind, WHOLE_RANGE } from './search-index.ts'

/** More than anyone reads; the page asks for more letters instead. */
export const MAX_HITS = 50

/** How many answers of each kind come at least, where there are more than fifty in all. */
const SHARE_OF_KIND = 4

/** Of a kind without its share so many of the newest are looked at: to rank them all would take longer than to find the best. */
const MOST_OF_SHARE = 16

/** Statements of the search, exported so that their query plans can be tested. */
export const FIND_SQL = {
  match: `
    SELECT rowid AS id FROM search_text
    WHERE search_text MATCH @expression AND rowid >= @first AND rowid < @before ORDER BY rowid LIMIT @limit`,
  matchInScope: `
    SELECT t.rowid AS id FROM search_text AS t CROSS JOIN search_entry AS e ON e.entry_id = t.rowid
    WHERE t.search_text MATCH @expression AND t.rowid >= @first AND t.rowid < @before AND ${SCOPE_SQL}
    ORDER BY t.rowid LIMIT @limit`,
  texts: `
    SELECT t.rowid AS id, t.title, t.body, t.stems FROM json_each(@ids) AS wanted
    CROSS JOIN search_text AS t ON t.rowid = wanted.value`,
  newest: `
    SELECT e.entry_id AS id, coalesce(e.first_day, e.last_day) AS day FROM search_entry AS e
    WHERE e.kind = @kind AND ${SCOPE_SQL}
    ORDER BY coalesce(e.first_day, e.last_day) DESC, e.entry_id LIMIT @limit`,
  days: `
    SELECT e.entry_id AS id, coalesce(e.first_day, e.last_day) AS day FROM json_each(@ids) AS wanted
    CROSS JOIN search_entry AS e ON e.entry_id = wanted.value`,
} as const

export interface Ranked {
  readonly id: number
  readonly rank: number
}

interface Search {
  readonly read: ReadHandle
  readonly readings: readonly Reading[]
  /** Null where the filter leaves everything of the wanted kinds. */
  readonly scope: Scope | null
}

/**
 * So many matches are walked through at once, in the order of ids: to begin anew for each kind takes longer. Within a filter that lets
 * little through, each of them would cost many that do not pass.
 */
const mostWalked = ({ scope }: Search): number => (scope === null ? 2_000 : MAX_HITS + 1)

const matches = (
  { read, scope }: Search,
  expression: string,
  { range, limit }: { readonly range: EntryRange; readonly limit: number },
): number[] => {
  // As whole numbers: FTS5 seeks to no other kind, but walks all matches from the first one on.
  const parameters = { expression, first: BigInt(range.from), before: BigInt(range.before), limit }
  const rows =
    scope === null
      ? read.all<{ id: number }>(FIND_SQL.match, parameters)
      : read.all<{ id: number }>(FIND_SQL.matchInScope, { ...scope, ...parameters })
  return rows.map(({ id }) => id)
}

const PARTIES = rangeOfKind('party')

/** A name is what one looks for first; somebody whose telephone or notes have the word comes after the papers that have it. */
const isBesideName = (id: number, readings: readonly Reading[], text: IndexedText): boolean =>
  id < PARTIES.before && !isOfTitle(readings, text)

/** Ranks entries by their words; those without the words drop out. */
const rankEach = ({ read, readings }: Search, ids: readonly number[]): Ranked[] =>
  read.all<IndexedText & { id: number }>(FIND_SQL.texts, { ids: JSON.stringify(ids) }).flatMap((text) => {
    const fitting = text.id < PARTIES.before ? withInitialsOf(readings, text) : readings
    const rank = rankOf(fitting, text)
    if (rank === undefined) return []
    return [{ id: text.id, rank: isBesideName(text.id, readings, text) ? rank + 0.5 : rank }]
  })

const byRank = (one: Ranked, other: Ranked): number => one.rank - other.rank || one.id - other.id

/** All that match within a range in the order of ids, or the first of them. */
interface Walk {
  readonly range: EntryRange
  readonly ids: readonly number[]
}

const walkOf = (search: Search, range: EntryRange): Walk => ({
  range,
  ids: matches(search, widestExpression(search.readings), { range, limit: mostWalked(search) }),
})

/** The best of a range. Where all that match are few, they are ranked; else each rank is asked in turn. */
const bestOf = (search: Search, { range, ids }: Walk): Ranked[] => {
  if (ids.length <= MAX_HITS) return rankEach(search, ids).sort(byRank)
  const found = new Set<number>()
  for (const expression of rankedExpressions(search.readings)) {
    for (const id of matches(search, expression, { range, limit: MAX_HITS })) found.add(id)
    if (found.size >= MAX_HITS) break
  }
  return rankEach(search, [...found])
    .sort(byRank)
    .slice(0, MAX_HITS)
}

/** A run of neighbouring kinds, from the place of the first on. */
interface Run {
  readonly kinds: readonly SearchKind[]
  readonly range: EntryRange
}

/** Kinds in the order of their ids as runs without a gap, so that one statement walks each. */
const runsOf = (kinds: readonly SearchKind[]): Run[] => {
  const runs: Run[] = []
  for (const kind of kinds) {
    const { from, before } = rangeOfKind(kind)
    const last = runs.at(-1)
    if (last?.range.before === from)
      runs[runs.length - 1] = { kinds: [...last.kinds, kind], range: { from: last.range.from, before } }
    else runs.push({ kinds: [kind], range: { from, before } })
  }
  return runs
}

/** The newest that match of each kind of a run. Most kinds have few, so that one statement tells of all of them. */
const newestInRun = (search: Search, { kinds, range }: Run, expression: string): number[] => {
  const limit = MOST_OF_SHARE * kinds.length
  const ids = matches(search, expression, { range, limit })
  const last = ids.at(-1)
  if (last === undefined || ids.length < limit) return ids
  // Where many match, what lies behind was not come to; of the last kind enough was, or it begins anew.
  const atKind = kinds.findIndex((kind) => rangeOfKind(kind).before > last)
  const isEnough = ids.filter((id) => kindOf(id) === kindOf(last)).length >= MOST_OF_SHARE
  const rest = kinds.slice(isEnough ? atKind + 1 : atKind)
  return [...ids, ...runsOf(rest).flatMap((run) => newestInRun(search, run, expression))]
}

/** The newest that match of each of some kinds: from the walks where they came so far. */
const newestOfEach = (
  search: Search,
  walks: readonly Walk[],
  kinds: readonly SearchKind[],
): readonly number[] => {
  const isWalked = (kind: SearchKind): boolean =>
    walks.some(({ range, ids }) => {
      const { from, before } = rangeOfKind(kind)
      const isWhole = ids.length < mostWalked(search) || (ids.at(-1) ?? 0) >= before
      return range.from <= from && before <= range.before && isWhole
    })
  const known = Map.groupBy(
    walks.flatMap(({ ids }) => ids),
    kindOf,
  )
  const walkedOf = (kind: SearchKind): readonly number[] => known.get(kind) ?? []
  const isKnown = (kind: SearchKind): boolean => isWalked(kind) || walkedOf(kind).length >= MOST_OF_SHARE
  const expression = widestExpression(search.readings)
  const asked = runsOf(kinds.filter((kind) => !isKnown(kind))).flatMap((run) =>
    newestInRun(search, run, expression),
  )
  const ofKinds = Map.groupBy(asked, kindOf)
  return kinds.flatMap((kind) => {
    const ids = isKnown(kind) ? walkedOf(kind) : (ofKinds.get(kind) ?? [])
    return [...new Set(ids)].slice(0, MOST_OF_SHARE)
  })
}

/** The best of all, but so that no kind fills the list alone while others have answers too. */
const bestOfKinds = (search: Search, kinds: readonly SearchKind[]): Ranked[] => {
  const ranges = kinds.length === SEARCH_KINDS.length ? [WHOLE_RANGE] : kinds.map(rangeOfKind)
  const walks = ranges.map((range) => walkOf(search, range))
  const best = walks.flatMap((walk) => bestOf(search, walk)).sort(byRank)
  if (best.length < MAX_HITS || kinds.length === 1) return best
  const own = Map.groupBy(best, ({ id }) => kindOf(id))
  const ownOf = (kind: SearchKind): readonly Ranked[] => own.get(kind) ?? []
  const scarce = kinds.filter((kind) => ownOf(kind).length < SHARE_OF_KIND)
  // One statement reads the texts of all of them.
  const ranked = rankEach(search, newestOfEach(search, walks, scarce)).sort(byRank)
  const newest = Map.groupBy(ranked, ({ id }) => kindOf(id))
  const chosen = new Map<number, Ranked>()
  for (const kind of kinds) {
    const looked = scarce.includes(kind) ? newest.get(kind) : ownOf(kind)
    for (const entry of looked?.slice(0, SHARE_OF_KIND) ?? []) chosen.set(entry.id, entry)
  }
  for (const entry of best) {
    if (chosen.size >= MAX_HITS) break
    chosen.set(entry.id, entry)
  }
  return [...chosen.values()].sort(byRank)
}

const byDay = (one: { id: number; day: string | null }, other: { id: number; day: string | null }): number =>
  (other.day ?? '').localeCompare(one.day ?? '') || one.id - other.id

const unranked = ({ id }: { readonly id: number }): Ranked => ({ id, rank: 0 })

const newestOf = (search: Search, ids: readonly number[]): Ranked[] =>
  search.read
    .all<{ id: number; day: string | null }>(FIND_SQL.days, { ids: JSON.stringify(ids) })
    .sort(byDay)
    .map(unranked)

const newestOfKinds = ({ read }: Search, kinds: readonly SearchKind[], scope: Scope): Ranked[] =>
  kinds
    .flatMap((kind) =>
      read.all<{ id: number; day: string | null }>(FIND_SQL.newest, { ...scope, kind, limit: MAX_HITS }),
    )
    .sort(byDay)
    .map(unranked)

/** Entries of what answers a question, the best first; without words the newest first. */
export const findEntries = (
  read: ReadHandle,
  readings: readonly Reading[],
  { filter, scope }: { filter: SearchFilter; scope: Scope },
): Ranked[] => {
  const kinds =
    filter.kinds.length === 0 ? SEARCH_KINDS : SEARCH_KINDS.filter((kind) => filter.kinds.includes(kind))
  const search: Search = {
    read,
    readings: withCompletions(read, readings),
    scope: isEverything(scope) ? null : scope,
  }
  const hasWords = readings.length > 0
  const narrow = narrowEntries(read, scope)
    ?.filter((entry) => kinds.some((kind) => kind === entry.kind))
    .map(({ id }) => id)
  if (narrow !== undefined) {
    const entries = hasWords ? rankEach(search, narrow).sort(byRank) : newestOf(search, narrow)
    return entries.slice(0, MAX_HITS)
  }
  return (hasWords ? bestOfKinds(search, kinds) : newestOfKinds(search, kinds, scope)).slice(0, MAX_HITS)
}
