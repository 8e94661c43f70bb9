import { byDocumentDate, byIntake, byTitle } from '../../../shared/domain/document-order.ts'
import { type ExhibitOrder, MAX_EXHIBITS } from '../../../shared/domain/dossier-texts.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'

/** A document of the case and whether it goes into the dossier; the order of the list is the order of the exhibits. */
export interface ExhibitChoice {
  readonly document: DocumentLine
  readonly isIncluded: boolean
}

/** The orders in which all exhibits can be put at once. */
export const EXHIBIT_ORDERS = ['date', 'name', 'recorded'] as const

export type ExhibitOrderName = (typeof EXHIBIT_ORDERS)[number]

/** All of them in one order; what goes and what does not stays as it is. */
export const inOrder = (
  choices: readonly ExhibitChoice[],
  { name, language }: { readonly name: ExhibitOrderName; readonly language: string },
): readonly ExhibitChoice[] => {
  const compare = { date: byDocumentDate, name: byTitle(language), recorded: byIntake }[name]
  return choices.toSorted((one, other) => compare(one.document, other.document))
}

const ORDERLESS = { order: [], leftOut: [] } as const satisfies ExhibitOrder

/**
 * As it was left the last time, later documents after those; where nobody changed it, everything included but what is privileged,
 * oldest document first: the order of a binder.
 */
export const initialChoices = (
  documents: readonly DocumentLine[],
  kept: ExhibitOrder | null = null,
): readonly ExhibitChoice[] => {
  const { order, leftOut } = kept ?? ORDERLESS
  const places = new Map(order.map((id, place) => [id, place]))
  const placeOf = ({ id }: DocumentLine): number => places.get(id) ?? order.length
  const out = new Set(leftOut)
  return [...documents]
    .sort((one, other) => placeOf(one) - placeOf(other) || byDocumentDate(one, other))
    .map((document) => ({ document, isIncluded: !document.isPrivileged && !out.has(document.id) }))
}

/** What of it is kept with the case, as far as a dossier goes; null where it is as it would be by itself. */
export const keptOrderOf = (choices: readonly ExhibitChoice[]): ExhibitOrder | null => {
  const documents = choices.map(({ document }) => document)
  const order = documents.map(({ id }) => id)
  const leftOut = choices
    .filter(({ document, isIncluded }) => !isIncluded && !document.isPrivileged)
    .map(({ document }) => document.id)
  const isUsual = initialChoices(documents).every(({ document }, at) => document.id === order[at])
  return isUsual && leftOut.length === 0
    ? null
    : { order: order.slice(0, MAX_EXHIBITS), leftOut: leftOut.slice(0, MAX_EXHIBITS) }
}

/** All or none; what is privileged is taken in one by one, and put out with the rest. */
export const setAll = (choices: readonly ExhibitChoice[], isIncluded: boolean): readonly ExhibitChoice[] =>
  choices.map((choice) => ({
    ...choice,
    isIncluded: isIncluded && (choice.isIncluded || !choice.document.isPrivileged),
  }))

/** What is privileged and would leave the vault. */
export const leavingPrivileged = (choices: readonly ExhibitChoice[]): readonly DocumentLine[] =>
  choices
    .filter(({ document, isIncluded }) => isIncluded && document.isPrivileged)
    .map(({ document }) => document)

/** The list with one entry at another place, at the nearest there is. */
export const placed = (
  choices: readonly ExhibitChoice[],
  from: number,
  to: number,
): readonly ExhibitChoice[] => {
  const one = choices[from]
  if (one === undefined) return choices
  return choices.toSpliced(from, 1).toSpliced(Math.max(to, 0), 0, one)
}

/** The place at which an entry has the number that is printed on it: those that do not go into the dossier are not counted. */
export const placeOfNumber = (choices: readonly ExhibitChoice[], from: number, number: number): number => {
  const numbers = numbersOf(choices.toSpliced(from, 1))
  const at = numbers.indexOf(Math.max(number, 1))
  return at < 0 ? choices.length - 1 : at
}

/** Exhibit numbers as they will be printed: counted over the included ones only. */
export const numbersOf = (choices: readonly ExhibitChoice[]): readonly (number | undefined)[] => {
  let last = 0
  return choices.map(({ isIncluded }) => (isIncluded ? ++last : undefined))
}
