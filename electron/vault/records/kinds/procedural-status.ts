import { proceduralStatusKind } from '../../../../shared/domain/kinds/procedural-status.ts'
import { partKind } from './part-kind.ts'

/** What a person is in the proceeding, step by step. */
export const proceduralStatuses = partKind(proceduralStatusKind, {
  columns: {},
  order: ({ since }) => ({ date: since }),
})
