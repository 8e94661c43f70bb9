import { byDocumentDate, byIntake, byTitle, inKeptOrder } from '../../../shared/domain/document-order.ts'
import { type ExhibitOrder, exhibitOrderOf } from '../../../shared/domain/dossier-texts.ts'
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

/**
 * As it was left the last time, later documents after those; where nobody changed it, everything included but what is privileged,
 * oldest document first: the order of a binder.
 */
export const initialChoices = (
  documents: readonly DocumentLine[],
  kept: ExhibitOrder | null = null,
): readonly ExhibitChoice[] => {
  const only = kept?.only == null ? undefined : new Set(kept.only)
  const out = new Set(kept?.leftOut)
  const goesIn = ({ id }: DocumentLine): boolean => only?.has(id) ?? !out.has(id)
  return inKeptOrder(documents, kept).map((document) => ({
    document,
    isIncluded: !document.isPrivileged && goesIn(document),
  }))
}

/**
 * What of it is kept with the case, as far as a dossier goes; null where it is as it would be by itself.
 *
 * @param before what was kept: where only chosen documents went in, what comes later stays out until all go in
 */
export const keptOrderOf = (
  choices: readonly ExhibitChoice[],
  before: ExhibitOrder | null = null,
): ExhibitOrder | null => {
  const documents = choices.map(({ document }) => document)
  const order = documents.map(({ id }) => id)
  const isUsual = initialChoices(documents).every(({ document }, at) => document.id === order[at])
  const leavesOut = choices.some(({ document, isIncluded }) => !(isIncluded || document.isPrivileged))
  if (isUsual && !leavesOut) return null
  return exhibitOrderOf({
    order,
    included: new Set(includedOf(choices).map(({ id }) => id)),
    privileged: new Set(documents.filter(({ isPrivileged }) => isPrivileged).map(({ id }) => id)),
    isOnly: leavesOut && before?.only != null,
  })
}

/** What goes into the dossier, in its order. */
export const includedOf = (choices: readonly ExhibitChoice[]): readonly DocumentLine[] =>
  choices.filter(({ isIncluded }) => isIncluded).map(({ document }) => document)

/** All or none; what is privileged is taken in one by one, and put out with the rest. */
export const setAll = (choices: readonly ExhibitChoice[], isIncluded: boolean): readonly ExhibitChoice[] =>
  choices.map((choice) => ({
    ...choice,
    isIncluded: isIncluded && (choice.isIncluded || !choice.document.isPrivileged),
  }))

/** What is privileged and would leave the vault. */
export const leavingPrivileged = (choices: readonly ExhibitChoice[]): readonly DocumentLine[] =>
  includedOf(choices).filter(({ isPrivileged }) => isPrivileged)

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
