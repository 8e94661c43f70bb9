import { effectsOfRemoval } from '../records/history/effects.ts'
import { historyOfCase, historyOfRecord } from '../records/history/history.ts'
import { listUndoable, undo } from '../records/history/undo.ts'
import { verifyVaultLog } from '../records/history/verify-log.ts'
import { bringBack } from '../tasks/cases/bring-back.ts'
import { implementer } from './implementer.ts'

const { history } = implementer

/** What the page asks about what happened to records, and the ways back. */
export const historyRoutes = {
  ofRecord: history.ofRecord.handler(({ context, input }) =>
    historyOfRecord(context.session.work(), input.id),
  ),
  ofCase: history.ofCase.handler(({ context, input }) => historyOfCase(context.session.work(), input)),
  bringBack: history.bringBack.handler(({ context, input }) => bringBack(context.session.work(), input.seq)),
  undoable: history.undoable.handler(({ context }) => listUndoable(context.session.work())),
  undo: history.undo.handler(({ context, input }) => undo(context.session.work(), input.seq)),
  effectsOfRemoval: history.effectsOfRemoval.handler(({ context, input }) =>
    effectsOfRemoval(context.session.work(), input),
  ),
  verify: history.verify.handler(({ context }) => verifyVaultLog(context.session.work())),
}
