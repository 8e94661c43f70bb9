import { hearingKind } from '../../../../shared/domain/kinds/hearing.ts'
import { partKind } from './part-kind.ts'

/** Sittings of courts, in the order of time. */
export const hearings = partKind(hearingKind, {
  columns: {},
  order: 'r.starts_at',
})
