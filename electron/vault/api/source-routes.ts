import type { TitledLink } from '../../../shared/contract/sources.ts'
import { isRecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { RecordTitle } from '../../../shared/domain/kinds/title.ts'
import { type Casework, readOf } from '../records/change.ts'
import { titleOf } from '../records/history/titles.ts'
import { linkWork, listLinksOf } from '../records/link.ts'
import { listSourcesOf, sourceWork } from '../records/source.ts'
import { keepWithSources } from '../tasks/cases/with-sources.ts'
import { implementer } from './implementer.ts'

const { links, sources } = implementer

/** What the page asks about who says what. */
export const sourceRoutes = {
  list: sources.list.handler(({ context, input }) => listSourcesOf(readOf(context.session.work()), input.id)),
  get: sources.get.handler(({ context, input }) => sourceWork.get(context.session.work(), input.id)),
  create: sources.create.handler(({ context, input }) => sourceWork.create(context.session.work(), input)),
  update: sources.update.handler(({ context, input }) => sourceWork.update(context.session.work(), input)),
  remove: sources.remove.handler(({ context, input }) => sourceWork.remove(context.session.work(), input.id)),
  keepWith: sources.keepWith.handler(({ context, input }) => keepWithSources(context.session.work(), input)),
}

/** The links of a record with what both ends are called, also where an end stands in no case that the page has read. */
const titledLinksOf = (work: Casework, id: string): TitledLink[] => {
  const read = readOf(work)
  const called = (subject: string, of: string): RecordTitle =>
    isRecordSubject(subject) ? titleOf(read, subject, of) : []
  return listLinksOf(read, id).map((link) => ({
    ...link,
    fromTitle: called(link.fromSubject, link.fromId),
    toTitle: called(link.toSubject, link.toId),
  }))
}

/** What the page asks about links between records. */
export const linkRoutes = {
  list: links.list.handler(({ context, input }) => titledLinksOf(context.session.work(), input.id)),
  get: links.get.handler(({ context, input }) => linkWork.get(context.session.work(), input.id)),
  create: links.create.handler(({ context, input }) => linkWork.create(context.session.work(), input)),
  update: links.update.handler(({ context, input }) => linkWork.update(context.session.work(), input)),
  remove: links.remove.handler(({ context, input }) => linkWork.remove(context.session.work(), input.id)),
}
