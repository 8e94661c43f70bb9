import type { Restraint, RestraintInput } from '../kinds/restraint.ts'

/**
 * What an order that prolongs a measure says as far as the measure tells it: the same measure of the same person in the same place and
 * under the same conditions, from the day on which the prolonged order ends. Until when only the new order says; where the old one
 * names no end, neither is a beginning.
 */
export const extensionOf = ({ id, revision: _revision, ...prolonged }: Restraint): RestraintInput => ({
  ...prolonged,
  from: prolonged.until,
  fromTime: prolonged.untilTime,
  until: null,
  untilTime: null,
  termMonths: null,
  termDays: null,
  termHours: null,
  endedOn: null,
  endedTime: null,
  endReason: '',
  order: '',
  decisionId: null,
  documentId: null,
  extensionOf: id,
})
