import type { PartialDate } from '../dates.ts'
import type { Consent } from '../kinds/consent.ts'
import type { Disclosure } from '../kinds/disclosure.ts'
import { boundsWithMargin, isCertainlyBefore } from '../partial-date.ts'

/** Whether it may have run out by then: its last day, which counts in, may lie before the last day that `on` can mean. */
const mayBeOver = (lastDay: PartialDate, on: PartialDate | null): boolean => {
  const { earliest } = boundsWithMargin(lastDay)
  const latest = on === null ? null : boundsWithMargin(on).latest
  return earliest === null || latest === null || earliest < latest
}

/** How a consent stands on a day. */
export type ConsentState = 'in-force' | 'not-yet' | 'expired' | 'withdrawn'

/**
 * Doubt goes against the disclosure: a consent that may have been withdrawn or may have run out by then counts as such. One whose
 * first day is not known counts as given, since somebody wrote down that it was.
 *
 * @param on as far as it is known
 */
export const consentStateOn = (
  { givenOn, expiresOn, withdrawnOn }: Pick<Consent, 'givenOn' | 'expiresOn' | 'withdrawnOn'>,
  on: PartialDate | null,
): ConsentState => {
  if (withdrawnOn !== null && !isCertainlyBefore(on, withdrawnOn)) return 'withdrawn'
  if (expiresOn !== null && mayBeOver(expiresOn, on)) return 'expired'
  return isCertainlyBefore(on, givenOn) ? 'not-yet' : 'in-force'
}

/** Why nothing in force carries a disclosure: no consent is named, or the named one did not hold on that day. */
export type Uncovered = 'none' | Exclude<ConsentState, 'in-force'>

/** Undefined where the disclosure rests on a consent that was in force on its day. */
export const uncovered = (
  { consentId, on }: Pick<Disclosure, 'consentId' | 'on'>,
  consents: readonly Consent[],
): Uncovered | undefined => {
  const consent = consents.find(({ id }) => id === consentId)
  if (consent === undefined) return 'none'
  const state = consentStateOn(consent, on)
  return state === 'in-force' ? undefined : state
}
