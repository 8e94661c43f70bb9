import { forgetDraft, getDraft, keepDraft, listDrafts } from '../records/draft.ts'
import { implementer } from './implementer.ts'

const { drafts } = implementer

/** What the page asks about forms that were begun and not saved. */
export const draftRoutes = {
  list: drafts.list.handler(({ context }) => listDrafts(context.session.work())),
  get: drafts.get.handler(({ context, input }) => getDraft(context.session.work(), input.id)),
  keep: drafts.keep.handler(({ context, input }) => keepDraft(context.session.work(), input)),
  forget: drafts.forget.handler(({ context, input }) => forgetDraft(context.session.work(), input)),
}
