import { calendarRange, hearingWork } from '../calendar/hearings.ts'
import { todayPage } from '../calendar/today.ts'
import { chargeWork, participationWork, restraintWork } from '../cases/case-parts.ts'
import { createCase, getCase, listCases, removeCase, updateCase } from '../cases/cases.ts'
import {
  createParty,
  getParty,
  listCasesOfParty,
  listParties,
  removeParty,
  updateParty,
} from '../cases/parties.ts'
import { getDocument, listDocuments, removeDocument, updateDocument } from '../documents/documents.ts'
import { searchRecords } from '../search/query.ts'
import { implementer } from './implementer.ts'

const { calendar, cases, charges, documents, hearings, participations, parties, restraints, search, today } =
  implementer

/** What the page asks about records, each answered by one use case. */
export const recordRoutes = {
  parties: {
    list: parties.list.handler(({ context }) => listParties(context.session.work())),
    get: parties.get.handler(({ context, input }) => getParty(context.session.work(), input.id)),
    create: parties.create.handler(({ context, input }) => createParty(context.session.work(), input)),
    update: parties.update.handler(({ context, input }) => updateParty(context.session.work(), input)),
    remove: parties.remove.handler(({ context, input }) => removeParty(context.session.work(), input.id)),
    cases: parties.cases.handler(({ context, input }) => listCasesOfParty(context.session.work(), input.id)),
  },
  cases: {
    list: cases.list.handler(({ context }) => listCases(context.session.work())),
    get: cases.get.handler(({ context, input }) => getCase(context.session.work(), input.id)),
    create: cases.create.handler(({ context, input }) => createCase(context.session.work(), input)),
    update: cases.update.handler(({ context, input }) => updateCase(context.session.work(), input)),
    remove: cases.remove.handler(({ context, input }) => removeCase(context.session.work(), input.id)),
  },
  participations: {
    list: participations.list.handler(({ context, input }) =>
      participationWork.list(context.session.work(), input.caseId),
    ),
    create: participations.create.handler(({ context, input }) =>
      participationWork.create(context.session.work(), input),
    ),
    update: participations.update.handler(({ context, input }) =>
      participationWork.update(context.session.work(), input),
    ),
    remove: participations.remove.handler(({ context, input }) =>
      participationWork.remove(context.session.work(), input.id),
    ),
  },
  charges: {
    list: charges.list.handler(({ context, input }) => chargeWork.list(context.session.work(), input.caseId)),
    create: charges.create.handler(({ context, input }) => chargeWork.create(context.session.work(), input)),
    update: charges.update.handler(({ context, input }) => chargeWork.update(context.session.work(), input)),
    remove: charges.remove.handler(({ context, input }) =>
      chargeWork.remove(context.session.work(), input.id),
    ),
  },
  restraints: {
    list: restraints.list.handler(({ context, input }) =>
      restraintWork.list(context.session.work(), input.caseId),
    ),
    create: restraints.create.handler(({ context, input }) =>
      restraintWork.create(context.session.work(), input),
    ),
    update: restraints.update.handler(({ context, input }) =>
      restraintWork.update(context.session.work(), input),
    ),
    remove: restraints.remove.handler(({ context, input }) =>
      restraintWork.remove(context.session.work(), input.id),
    ),
  },
  hearings: {
    list: hearings.list.handler(({ context, input }) =>
      hearingWork.list(context.session.work(), input.caseId),
    ),
    get: hearings.get.handler(({ context, input }) => hearingWork.get(context.session.work(), input.id)),
    create: hearings.create.handler(({ context, input }) =>
      hearingWork.create(context.session.work(), input),
    ),
    update: hearings.update.handler(({ context, input }) =>
      hearingWork.update(context.session.work(), input),
    ),
    remove: hearings.remove.handler(({ context, input }) =>
      hearingWork.remove(context.session.work(), input.id),
    ),
  },
  documents: {
    list: documents.list.handler(({ context, input }) => listDocuments(context.session.work(), input.caseId)),
    get: documents.get.handler(({ context, input }) => getDocument(context.session.work(), input.id)),
    update: documents.update.handler(({ context, input }) => updateDocument(context.session.work(), input)),
    remove: documents.remove.handler(({ context, input }) =>
      removeDocument(context.session.work(), input.id),
    ),
  },
  calendar: {
    range: calendar.range.handler(({ context, input }) =>
      calendarRange(context.session.work(), input.from, input.to),
    ),
  },
  today: {
    get: today.get.handler(({ context, input }) => todayPage(context.session.work(), input.today)),
  },
  search: {
    query: search.query.handler(({ context, input }) => searchRecords(context.session.work(), input.text)),
  },
}
