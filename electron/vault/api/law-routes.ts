import { readOf } from '../records/change.ts'
import { keptLawsIn } from '../records/law-rows.ts'
import { changeLawsOf } from '../tasks/laws/change-laws.ts'
import { lawHistory } from '../tasks/laws/law-history.ts'
import { previewLaws } from '../tasks/laws/preview-laws.ts'
import { implementer } from './implementer.ts'

const { laws } = implementer

/** The laws of the vault, as the page asks for them. */
export const lawRoutes = {
  get: laws.get.handler(({ context }) => {
    const { files, parts } = keptLawsIn(readOf(context.session.work()))
    return { files: [...files], parts: [...parts] }
  }),
  preview: laws.preview.handler(({ context, input, signal }) =>
    previewLaws(context.session.work(), input, signal),
  ),
  change: laws.change.handler(({ context, input }) => changeLawsOf(context.session.work(), input)),
  history: laws.history.handler(({ context }) => lawHistory(context.session.work())),
}
