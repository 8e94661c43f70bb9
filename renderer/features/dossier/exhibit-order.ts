import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import { comparePartialDates } from '../../../shared/domain/partial-date.ts'

/** A document of the case and whether it goes into the dossier; the order of the list is the order of the exhibits. */
export interface ExhibitChoice {
  readonly document: DocumentLine
  readonly isIncluded: boolean
}

/** The undated come last, in the order in which they came. */
const byDate = (one: DocumentLine, other: DocumentLine): number => {
  if (one.dated === null || other.dated === null)
    return Number(one.dated === null) - Number(other.dated === null)
  if (one.dated === other.dated) return one.id < other.id ? -1 : 1
  return comparePartialDates(one.dated, other.dated)
}

/** Everything included but what is privileged, oldest document first: the order of a binder. */
export const initialChoices = (documents: readonly DocumentLine[]): ExhibitChoice[] =>
  [...documents].sort(byDate).map((document) => ({ document, isIncluded: !document.isPrivileged }))

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

/** The list with one entry moved by one place; unchanged at the ends. */
export const moved = (
  choices: readonly ExhibitChoice[],
  from: number,
  by: -1 | 1,
): readonly ExhibitChoice[] => {
  const one = choices[from]
  const other = choices[from + by]
  if (one === undefined || other === undefined) return choices
  return choices.with(from, other).with(from + by, one)
}

/** Exhibit numbers as they will be printed: counted over the included ones only. */
export const numbersOf = (choices: readonly ExhibitChoice[]): readonly (number | undefined)[] => {
  let last = 0
  return choices.map(({ isIncluded }) => (isIncluded ? ++last : undefined))
}
