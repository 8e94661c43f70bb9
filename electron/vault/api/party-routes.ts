import { pageOfParties } from '../tasks/cases/pages.ts'
import { listMembers } from '../tasks/people/members.ts'
import { createParty, getParty, listCasesOfParty, removeParty, updateParty } from '../tasks/people/parties.ts'
import { listRecordsOfParty } from '../tasks/people/records-of-party.ts'
import {
  createRelation,
  getRelation,
  listRelations,
  removeRelation,
  updateRelation,
} from '../tasks/people/relations.ts'
import { implementer } from './implementer.ts'

const { parties, relations } = implementer

/** What the page asks about people and organisations, apart from what makes two of them one (`merge-routes.ts`). */
export const partyRoutes = {
  page: parties.page.handler(({ context, input }) => pageOfParties(context.session.work(), input)),
  get: parties.get.handler(({ context, input }) => getParty(context.session.work(), input.id)),
  create: parties.create.handler(({ context, input }) => createParty(context.session.work(), input)),
  update: parties.update.handler(({ context, input }) => updateParty(context.session.work(), input)),
  remove: parties.remove.handler(({ context, input }) => removeParty(context.session.work(), input.id)),
  members: parties.members.handler(({ context, input }) => listMembers(context.session.work(), input.id)),
  cases: parties.cases.handler(({ context, input }) => listCasesOfParty(context.session.work(), input.id)),
  records: parties.records.handler(({ context, input }) =>
    listRecordsOfParty(context.session.work(), input.id),
  ),
}

/** What the page asks about ties between parties. */
export const relationRoutes = {
  list: relations.list.handler(({ context, input }) => listRelations(context.session.work(), input.partyId)),
  get: relations.get.handler(({ context, input }) => getRelation(context.session.work(), input.id)),
  create: relations.create.handler(({ context, input }) => createRelation(context.session.work(), input)),
  update: relations.update.handler(({ context, input }) => updateRelation(context.session.work(), input)),
  remove: relations.remove.handler(({ context, input }) => removeRelation(context.session.work(), input.id)),
}
