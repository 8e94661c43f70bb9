import { merge, mergePreview, unmerge } from '../tasks/people/merge.ts'
import { listDuplicates, listSimilar } from '../tasks/people/similar.ts'
import { implementer } from './implementer.ts'

const { parties } = implementer

/** What the page asks about parties that could be one. */
export const mergeRoutes = {
  similar: parties.similar.handler(({ context, input }) => listSimilar(context.session.work(), input)),
  duplicates: parties.duplicates.handler(({ context }) => listDuplicates(context.session.work())),
  mergePreview: parties.mergePreview.handler(({ context, input }) =>
    mergePreview(context.session.work(), input),
  ),
  merge: parties.merge.handler(({ context, input }) => merge(context.session.work(), input)),
  unmerge: parties.unmerge.handler(({ context, input }) => unmerge(context.session.work(), input.seq)),
}
