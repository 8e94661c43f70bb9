import {
  type CalendarAnswer,
  type CalendarItem,
  type CalendarKind,
  type CalendarQuestion,
  timeOfItem,
} from '../../../../shared/domain/calendar-item.ts'
import { isDay } from '../../../../shared/domain/partial-date.ts'
import { compareMoments } from '../../../../shared/domain/partial-moment.ts'
import { casesNamed, ITEMS_IN_RANGE, MOST_ITEMS } from '../../records/calendar.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { listHeld, withNames } from '../cases/custody-watch.ts'

/** Whose measure ends on these days, as far as the day is known. */
const custodyEnds = (work: Casework, { from, to, today }: CalendarQuestion) => {
  const ending = listHeld(work, today).filter(
    ({ until }) => until !== null && isDay(until) && until >= from && until <= to,
  )
  return withNames(readOf(work), ending.slice(0, MOST_ITEMS + 1)).map((held) => ({
    kind: 'custody' as const,
    held,
    caseId: held.caseId,
  }))
}

const itemsOf = (work: Casework, kind: CalendarKind, question: CalendarQuestion) =>
  kind === 'custody' ? custodyEnds(work, question) : ITEMS_IN_RANGE[kind](readOf(work), question)

/** What is on the days that are asked for, in the order of time. */
export const calendarRange = (work: Casework, question: CalendarQuestion): CalendarAnswer => {
  const found = [...new Set(question.kinds)].map((kind) => itemsOf(work, kind, question))
  const bare = found.flat()
  const ofCase = casesNamed(
    readOf(work),
    bare.map(({ caseId }) => caseId),
  )
  const items = bare.map((item): CalendarItem => ({ ...item, ...ofCase(item.caseId) }) as CalendarItem)
  return {
    items: items.toSorted((one, other) => compareMoments(timeOfItem(one).at, timeOfItem(other).at)),
    isCut: found.some((list) => list.length >= MOST_ITEMS),
  }
}
