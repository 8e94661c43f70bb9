import { decisionKind } from '../../../../shared/domain/kinds/decision.ts'
import { partKind } from './part-kind.ts'

/** What courts and bodies decided, in the order in which it was announced. */
export const decisions = partKind(decisionKind, {
  columns: {},
  order: ({ announcedOn }) => ({ date: announcedOn }),
})
