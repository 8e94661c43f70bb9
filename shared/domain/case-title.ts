import { shortCharge, type TypedCharge } from './charge-text.ts'

const LONGEST_TITLE = 300

/** Names, as many as a title holds. */
const namesWithin = (names: readonly string[]): string =>
  names.reduce((text, name) => {
    const next = text === '' ? name : `${text}, ${name}`
    return next.length > LONGEST_TITLE ? text : next
  }, '')

/** The name of a case until somebody gives it a better one: who, and under what. Empty where nobody is named. */
export const titleFromNames = (names: readonly string[], charges: readonly TypedCharge[]): string => {
  const who = namesWithin(names.map((name) => name.trim()).filter((name) => name !== ''))
  return [who, charges.map(shortCharge).join(', ')]
    .filter(Boolean)
    .join(': ')
    .slice(0, LONGEST_TITLE)
    .toWellFormed()
}
