import type { ShownList } from '../../../../shared/domain/list-views.ts'
import { type Casework, localDayOf, localNowOf, readOf } from '../../records/change.ts'
import { documentLinesOf } from '../../records/document.ts'
import { events } from '../../records/kinds/event.ts'
import { tasks } from '../../records/kinds/task.ts'
import { caseList } from '../../records/lists/case-list.ts'
import { documentList } from '../../records/lists/document-list.ts'
import { eventList } from '../../records/lists/event-list.ts'
import { allIds, type ListValues } from '../../records/lists/list-page.ts'
import { partyList } from '../../records/lists/party-list.ts'
import { taskList } from '../../records/lists/task-list.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { custodyOrders } from '../cases/custody-watch.ts'

/** The ids of a list as it stands on the screen, in its order. */
export const shownIds = (work: Casework, shown: ShownList): Generator<string> => {
  const read = readOf(work)
  const today = localDayOf(work.now())
  const values: ListValues = { today }
  switch (shown.list) {
    case 'cases':
      return allIds(read, caseList, {
        ...shown.view,
        values: { today, now: localNowOf(work.now()), ...custodyOrders(work, today) },
      })
    case 'parties':
      return allIds(read, partyList, shown.view)
    case 'documents':
      return allIds(read, documentList, shown.view)
    case 'events':
      return allIds(read, eventList, shown.view)
    case 'tasks':
      return allIds(read, taskList, { ...shown.view, values })
  }
}

/** One record of a list whose records belong to cases; undefined where it is gone meanwhile. */
export const findPart = (
  read: ReadHandle,
  list: 'documents' | 'events' | 'tasks',
  id: string,
): { readonly caseId: string | null } | undefined => {
  if (list === 'documents') return documentLinesOf(read, [id])[0]
  return list === 'events' ? events.table.find(read, id) : tasks.table.find(read, id)
}
