import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { IsoDate, LocalDateTime, TimeOfDay } from '../../../../shared/domain/dates.ts'
import { addDays, dayOf } from '../../../../shared/domain/days.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { DeadlineInput } from '../../../../shared/domain/kinds/deadline.ts'
import { boundsOf } from '../../../../shared/domain/partial-date.ts'
import { type Laws, lawOfCase } from '../../../../shared/domain/terms/laws.ts'
import { movedDeadlines } from '../../../../shared/domain/terms/moved-deadlines.ts'
import {
  type ProposalRecords,
  proposedDeadlines,
} from '../../../../shared/domain/terms/proposed-deadlines.ts'
import { type Casework, change, readOf } from '../../records/change.ts'
import { lawsIn } from '../../records/laws.ts'
import { partWorks } from '../../records/part-works.ts'
import { listHeld } from './custody-watch.ts'
import { readCaseParts } from './whole-case.ts'

/**
 * Keeps several deadlines of one case in one change: all of them or none, and one step back for all of them.
 *
 * @throws NOT_FOUND; INVALID_INPUT where one is of another case, or what it names is
 */
export const takeOverDeadlines = (
  work: Casework,
  { caseId, deadlines }: { readonly caseId: CaseId; readonly deadlines: readonly DeadlineInput[] },
): { caseId: CaseId; taken: number } =>
  change(work, (open) => {
    if (deadlines.some((one) => one.caseId !== caseId)) throw new SandyqError('INVALID_INPUT')
    const [first] = deadlines.map((value) => partWorks.deadlines.createIn(open, value))
    if (first !== undefined && deadlines.length > 1)
      open.isAbout({
        action: 'create',
        subject: 'deadline',
        recordId: first.id,
        caseId,
        others: deadlines.length - 1,
      })
    return { caseId, taken: deadlines.length }
  })

/** What follows from the records of 5,000 cases takes seconds, and the first page has a tenth of one: it looks through those worked on last. */
const MOST_CASES = 60

/** Before the end of a term of custody both motions for its extension are due, the first of them 20 days before (CPC art. 151). */
const END_DAYS = 50

const LAST_CASES_SQL = `SELECT id FROM case_file AS c WHERE c.status = 'open' ORDER BY c.touched_at DESC, c.id LIMIT ?`

/** The open cases worked on last, and those in which a term of custody ends soon. */
const casesToLookAt = (work: Casework, today: IsoDate): { ids: CaseId[]; isCut: boolean } => {
  const last = readOf(work).all<{ id: CaseId }>(LAST_CASES_SQL, [MOST_CASES + 1])
  const ending = listHeld(work, today).filter(({ until }) => {
    const earliest = until === null ? null : boundsOf(until).earliest
    return earliest !== null && earliest >= today && earliest <= addDays(today, END_DAYS)
  })
  const ids = [
    ...last.slice(0, MOST_CASES).map(({ id }) => id),
    ...ending.slice(0, MOST_CASES).map(({ caseId }) => caseId),
  ]
  return { ids: [...new Set(ids)], isCut: last.length > MOST_CASES }
}

const PARTS = [
  'case',
  'participations',
  'charges',
  'restraints',
  'decisions',
  'hearings',
  'events',
  'deadlines',
  'parties',
] as const

/** How many deadlines wait in a case for somebody to decide. */
export interface CaseProposals {
  readonly caseId: CaseId
  readonly title: string
  readonly count: number
  readonly firstOn: IsoDate
  readonly firstTime: TimeOfDay | null
  readonly moved: number
}

const waitingIn = (file: ProposalRecords, laws: Laws, now: LocalDateTime): CaseProposals[] => {
  const { near } = proposedDeadlines(file, lawOfCase(file.case, laws), now)
  const moved = movedDeadlines(file, laws)
  const first = near[0]?.terms[0].days ?? moved[0]?.days
  if (first === undefined) return []
  const { id: caseId, title } = file.case
  const { lastOn: firstOn, lastTime: firstTime } = first
  return [{ caseId, title, count: near.length, firstOn, firstTime, moved: moved.length }]
}

const keyOf = ({ firstOn, firstTime }: CaseProposals): string => `${firstOn} ${firstTime ?? '24'}`

/** Where deadlines wait for somebody to decide, by the rule that the page of the case has; the first to press on top. */
export const waitingProposals = (
  work: Casework,
  now: LocalDateTime,
): { cases: CaseProposals[]; isCut: boolean } => {
  const { ids, isCut } = casesToLookAt(work, dayOf(now))
  const laws = lawsIn(work)
  const cases = ids
    .flatMap((id) => waitingIn(readCaseParts(work, id, PARTS) as ProposalRecords, laws, now))
    .toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)))
  return { cases, isCut }
}
