import type { LawPreviewStep, MovedDeadline } from '../../../../shared/contract/laws.ts'
import type { Deadline } from '../../../../shared/domain/kinds/deadline.ts'
import {
  type ComputedDays,
  daysOfTerm,
  differs,
  findRule,
  termOf,
} from '../../../../shared/domain/terms/computed-deadline.ts'
import { changeLaws, type LawChange } from '../../../../shared/domain/terms/law-change.ts'
import { type Laws, lawsOf } from '../../../../shared/domain/terms/laws.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { keptLawsIn } from '../../records/law-rows.ts'
import { lawsIn } from '../../records/laws.ts'
import { shownNameSql } from '../../records/party.ts'

/** Between two looks at whether somebody has stopped it. */
const AT_ONCE = 500

/** More lines nobody reads; the rest is counted. */
const MOST_LINES = 500

type Row = Pick<Deadline, 'id' | 'caseId' | 'title' | 'rule' | 'pack' | 'safeOn' | 'lastOn' | 'lastTime'> &
  Pick<Deadline, 'startsOn' | 'startsTime'> & { readonly caseTitle: string; readonly person: string }

/** Exported so that its query plan can be tested. */
export const COUNTED_DEADLINES_SQL = `
  SELECT r.id, r.case_id AS caseId, r.title, r.rule, r.pack, r.safe_on AS safeOn, r.last_on AS lastOn, r.last_time AS lastTime,
    r.starts_on AS startsOn, r.starts_time AS startsTime, c.title AS caseTitle,
    coalesce(${shownNameSql('r.party_id')}, '') AS person
  FROM deadline AS r JOIN case_file AS c ON c.id = r.case_id
  WHERE r.state = 'open' AND r.rule <> '' AND r.starts_on IS NOT NULL ORDER BY coalesce(r.safe_on, r.last_on), r.id`

const sameFile = (before: object | undefined, after: object | undefined): boolean =>
  JSON.stringify(before) === JSON.stringify(after)

/** Asks of each law once whether its days are others, and of each rule once whether it is another. */
const whatMoves = (before: Laws, after: Laws) => {
  const known = new Map<string, boolean>()
  const isOther = (pack: string, rule: string): boolean => {
    const [old, now] = [findRule(pack, rule, before), findRule(pack, rule, after)]
    return !sameFile(old?.rule, now?.rule) || !sameFile(old?.law.days.calendar, now?.law.days.calendar)
  }
  return ({ pack, rule }: Row): boolean => {
    const key = `${pack}:${rule}`
    const seen = known.get(key) ?? isOther(pack, rule)
    known.set(key, seen)
    return seen
  }
}

/** Many deadlines run from the same day by the same rule. */
const countedBy = (laws: Laws) => {
  const known = new Map<string, ComputedDays | null>()
  return (row: Row): ComputedDays | null => {
    const key = [row.pack, row.rule, row.startsOn, row.startsTime].join(':')
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const term = termOf(row, laws)
    const days = (term && daysOfTerm(term)) ?? null
    known.set(key, days)
    return days
  }
}

const isSame = (one: ComputedDays | null, other: ComputedDays | null): boolean =>
  one === null || other === null ? one === other : !differs(one, other)

const movedOf = (row: Row, before: ComputedDays | null, after: ComputedDays | null): MovedDeadline => {
  const { id, caseId, caseTitle, title, person, safeOn, lastOn, lastTime } = row
  return { id, caseId, caseTitle, title, person, kept: { safeOn, lastOn, lastTime }, before, after }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/** What a change of the laws would do to the open deadlines of all cases. Nothing is kept by this. */
export async function* previewLaws(
  work: Casework,
  asked: LawChange,
  signal?: AbortSignal,
): AsyncGenerator<LawPreviewStep, void> {
  const changed = changeLaws(keptLawsIn(readOf(work)), asked)
  if (!changed.isTaken) {
    yield { kind: 'finished', problems: [...changed.problems], moved: [], movedCount: 0, counted: 0 }
    return
  }
  const [before, after] = [lawsIn(work), lawsOf(changed.files)]
  const [moves, was, is] = [whatMoves(before, after), countedBy(before), countedBy(after)]
  const rows = readOf(work).all<Row>(COUNTED_DEADLINES_SQL)
  const moved: MovedDeadline[] = []
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    yield { kind: 'progress', done: at, total: rows.length }
    await nextTurn()
    signal?.throwIfAborted()
    for (const row of rows.slice(at, at + AT_ONCE)) {
      if (!moves(row)) continue
      const [old, now] = [was(row), is(row)]
      if (!isSame(old, now)) moved.push(movedOf(row, old, now))
    }
  }
  yield {
    kind: 'finished',
    problems: [],
    moved: moved.slice(0, MOST_LINES),
    movedCount: moved.length,
    counted: rows.length,
  }
}
