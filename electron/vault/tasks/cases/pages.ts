import type { CaseLine } from '../../../../shared/domain/kinds/case.ts'
import type { DocumentLine } from '../../../../shared/domain/kinds/document.ts'
import type { PartyLine } from '../../../../shared/domain/kinds/party.ts'
import type { TaskLine } from '../../../../shared/domain/kinds/task.ts'
import type {
  CaseView,
  DocumentView,
  EventLine,
  EventView,
  PartyView,
  TaskView,
} from '../../../../shared/domain/list-views.ts'
import { type Casework, localDayOf, localNowOf, readOf } from '../../records/change.ts'
import { type PlaceInList, placeInList } from '../../records/lists/beside-in-list.ts'
import { caseList } from '../../records/lists/case-list.ts'
import { documentList } from '../../records/lists/document-list.ts'
import { eventList } from '../../records/lists/event-list.ts'
import { type ListPage, listPage } from '../../records/lists/list-page.ts'
import type { PagePlace } from '../../records/lists/ordered-ids.ts'
import { partyList } from '../../records/lists/party-list.ts'
import { taskList } from '../../records/lists/task-list.ts'
import { custodyOrders, withHeld } from './custody-watch.ts'

/*
 * One page of each long list. All throw INVALID_INPUT for a cursor of another order.
 */

export const pageOfCases = (work: Casework, question: CaseView & PagePlace): ListPage<CaseLine> => {
  const today = localDayOf(work.now())
  const values = { today, now: localNowOf(work.now()), ...custodyOrders(work, today) }
  const page = listPage(readOf(work), caseList, { ...question, values })
  return { ...page, rows: withHeld(work, today, page.rows) }
}

export const pageOfParties = (work: Casework, question: PartyView & PagePlace): ListPage<PartyLine> =>
  listPage(readOf(work), partyList, question)

export const pageOfDocuments = (work: Casework, question: DocumentView & PagePlace): ListPage<DocumentLine> =>
  listPage(readOf(work), documentList, question)

/** The documents beside one in the list of all; null where the list as it is looked at does not have it. */
export const besideDocument = (
  work: Casework,
  { id, ...view }: DocumentView & { readonly id: string },
): PlaceInList | null => placeInList(readOf(work), documentList, { view, id }) ?? null

export const pageOfEvents = (work: Casework, question: EventView & PagePlace): ListPage<EventLine> =>
  listPage(readOf(work), eventList, question)

export const pageOfTasks = (work: Casework, question: TaskView & PagePlace): ListPage<TaskLine> =>
  listPage(readOf(work), taskList, { ...question, values: { today: localDayOf(work.now()) } })
