import { searchRecords } from '../records/search/query.ts'
import { calendarRange } from '../tasks/calendar/range.ts'
import { todayPage } from '../tasks/calendar/today.ts'
import { markReviewed, weekReview } from '../tasks/calendar/week-review.ts'
import { concludeHearing } from '../tasks/cases/after-hearing.ts'
import { createCase, getCase, removeCase, updateCase } from '../tasks/cases/cases.ts'
import { comeTrue } from '../tasks/cases/come-true.ts'
import { readDesk } from '../tasks/cases/desk.ts'
import { openCase } from '../tasks/cases/open-case.ts'
import {
  besideDocument,
  pageOfCases,
  pageOfDocuments,
  pageOfEvents,
  pageOfTasks,
} from '../tasks/cases/pages.ts'
import { pronounce } from '../tasks/cases/pronounce.ts'
import { takeOverDeadlines, waitingProposals } from '../tasks/cases/proposals.ts'
import { readCaseFile, readCaseParts } from '../tasks/cases/whole-case.ts'
import { getDocument, readDocumentAs, removeDocument, updateDocument } from '../tasks/documents/documents.ts'
import { changeDocuments, removeDocuments } from '../tasks/documents/several-documents.ts'
import { implementer } from './implementer.ts'
import { partRoutes } from './part-routes.ts'

const { calendar, cases, documents, review, search, today } = implementer

const caseRoutes = {
  page: cases.page.handler(({ context, input }) => pageOfCases(context.session.work(), input)),
  get: cases.get.handler(({ context, input }) => getCase(context.session.work(), input.id)),
  create: cases.create.handler(({ context, input }) => createCase(context.session.work(), input)),
  update: cases.update.handler(({ context, input }) => updateCase(context.session.work(), input)),
  remove: cases.remove.handler(({ context, input }) => removeCase(context.session.work(), input.id)),
  file: cases.file.handler(({ context, input }) => readCaseFile(context.session.work(), input.caseId)),
  parts: cases.parts.handler(({ context, input }) =>
    readCaseParts(context.session.work(), input.caseId, input.parts),
  ),
  open: cases.open.handler(({ context, input }) => openCase(context.session.work(), input)),
}

const documentRoutes = {
  page: documents.page.handler(({ context, input }) => pageOfDocuments(context.session.work(), input)),
  beside: documents.beside.handler(({ context, input }) => besideDocument(context.session.work(), input)),
  get: documents.get.handler(({ context, input }) => getDocument(context.session.work(), input.id)),
  update: documents.update.handler(({ context, input }) => updateDocument(context.session.work(), input)),
  readAs: documents.readAs.handler(({ context, input }) => readDocumentAs(context.session.work(), input)),
  remove: documents.remove.handler(({ context, input }) => removeDocument(context.session.work(), input.id)),
  changeMany: documents.changeMany.handler(({ context, input }) =>
    changeDocuments(context.session.work(), input),
  ),
  removeMany: documents.removeMany.handler(({ context, input }) =>
    removeDocuments(context.session.work(), input.ids),
  ),
}

/** What the page asks about cases and what is in them, each answered by one use case. */
export const recordRoutes = {
  cases: caseRoutes,
  ...partRoutes,
  hearings: {
    ...partRoutes.hearings,
    conclude: implementer.hearings.conclude.handler(({ context, input }) =>
      concludeHearing(context.session.work(), input),
    ),
  },
  decisions: {
    ...partRoutes.decisions,
    pronounce: implementer.decisions.pronounce.handler(({ context, input }) =>
      pronounce(context.session.work(), input),
    ),
  },
  deadlines: {
    ...partRoutes.deadlines,
    takeOver: implementer.deadlines.takeOver.handler(({ context, input }) =>
      takeOverDeadlines(context.session.work(), input),
    ),
    proposed: implementer.deadlines.proposed.handler(({ context, input }) =>
      waitingProposals(context.session.work(), input.now),
    ),
  },
  events: {
    ...partRoutes.events,
    page: implementer.events.page.handler(({ context, input }) =>
      pageOfEvents(context.session.work(), input),
    ),
  },
  risks: {
    ...partRoutes.risks,
    comeTrue: implementer.risks.comeTrue.handler(({ context, input }) =>
      comeTrue(context.session.work(), input),
    ),
  },
  tasks: {
    ...partRoutes.tasks,
    page: implementer.tasks.page.handler(({ context, input }) => pageOfTasks(context.session.work(), input)),
  },
  desk: { get: implementer.desk.get.handler(({ context }) => readDesk(context.session.work())) },
  documents: documentRoutes,
  calendar: {
    range: calendar.range.handler(({ context, input }) => calendarRange(context.session.work(), input)),
  },
  review: {
    get: review.get.handler(({ context, input }) => weekReview(context.session.work(), input.today)),
    mark: review.mark.handler(({ context, input }) => markReviewed(context.session.work(), input)),
  },
  today: {
    get: today.get.handler(({ context, input }) => todayPage(context.session.work(), input.today)),
  },
  search: {
    query: search.query.handler(({ context, input }) => searchRecords(context.session.work(), input)),
  },
}
