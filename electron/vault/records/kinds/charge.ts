import { chargeKind } from '../../../../shared/domain/kinds/charge.ts'
import { partKind } from './part-kind.ts'

/** In the order in which they were added: a charge has four dates, and none of them is the one. */
export const charges = partKind(chargeKind, {
  columns: {},
})
