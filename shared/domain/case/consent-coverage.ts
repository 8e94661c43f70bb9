import type { IsoDate } from '../dates.ts'
import type { Consent } from '../kinds/consent.ts'
import type { Disclosure } from '../kinds/disclosure.ts'
import { orderOf, partialDateOfDay } from '../partial-date.ts'

/** How a consent stands on a day. */
export type ConsentState = 'in-force' | 'not-yet' | 'expired' | 'withdrawn'

/**
 * Doubt goes against the disclosure: a consent that may have been withdrawn by that day counts as withdrawn. One whose first
 * day is not known counts as given, since somebody wrote down that it was.
 */
export const consentStateOn = (
  { givenOn, expiresOn, withdrawnOn }: Pick<Consent, 'givenOn' | 'expiresOn' | 'withdrawnOn'>,
  day: IsoDate,
): ConsentState => {
  const on = partialDateOfDay(day)
  if (withdrawnOn !== null && orderOf(withdrawnOn, on) !== 'after') return 'withdrawn'
  if (expiresOn !== null && expiresOn < day) return 'expired'
  return givenOn !== null && orderOf(givenOn, on) === 'after' ? 'not-yet' : 'in-force'
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
