import type { ExhibitOrder } from './dossier-texts.ts'
import type { Document } from './kinds/document.ts'
import type { DocumentView } from './list-views.ts'
import { foldForSearch } from './name-folding.ts'
import { comparePartialDates } from './partial-date.ts'

/** What of a document has a say in the orders of documents. */
export type OrderedDocument = Pick<Document, 'id' | 'title' | 'dated' | 'sizeBytes'>

export type CompareDocuments = (one: OrderedDocument, other: OrderedDocument) => number

/** In the order in which they came: ids grow with the time of intake, also within one millisecond. */
export const byIntake: CompareDocuments = (one, other) =>
  Number(one.id > other.id) - Number(one.id < other.id)

/** By the date that the document bears, what bears the same one as it came; neither may be without. */
const byKnownDate = (one: OrderedDocument, other: OrderedDocument): number =>
  one.dated === null || other.dated === null ? 0 : comparePartialDates(one.dated, other.dated)

/** By the date that the document bears; the undated last, and what bears the same one as it came. */
export const byDocumentDate: CompareDocuments = (one, other) =>
  Number(one.dated === null) - Number(other.dated === null) || byKnownDate(one, other) || byIntake(one, other)

/** As exhibits were left the last time, later documents after those and the oldest of these first: the order of a binder. */
export const inKeptOrder = <Line extends OrderedDocument>(
  documents: readonly Line[],
  kept: Pick<ExhibitOrder, 'order'> | null,
): Line[] => {
  const order = kept?.order ?? []
  const places = new Map<string, number>(order.map((id, place) => [id, place]))
  const placeOf = ({ id }: Line): number => places.get(id) ?? order.length
  return documents.toSorted((one, other) => placeOf(one) - placeOf(other) || byDocumentDate(one, other))
}

/** By title, "scan 2" before "scan 10". */
export const byTitle = (language: string): CompareDocuments => {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  return (one, other) => collator.compare(one.title, other.title) || byIntake(one, other)
}

const bySize: CompareDocuments = (one, other) => one.sizeBytes - other.sizeBytes || byIntake(one, other)

/** The documents of one case as its list is looked at: those that have every word of the filter, in its order. What has nothing to sort by comes last both ways. */
export const documentsInView = <Line extends Document>(
  documents: readonly Line[],
  { filter, sort }: DocumentView,
  language: string,
): Line[] => {
  const words = foldForSearch(filter.text).split(' ').filter(Boolean)
  const has = ({ title, originalName, source }: Line): boolean => {
    const text = foldForSearch(`${title} ${originalName} ${source}`)
    return words.every((word) => text.includes(word))
  }
  const compare = {
    imported: byIntake,
    case: byIntake,
    title: byTitle(language),
    dated: byDocumentDate,
    size: bySize,
  }[sort.by]
  const shown = (words.length === 0 ? [...documents] : documents.filter(has)).sort(compare)
  if (sort.direction === 'ascending') return shown
  const isBlank = ({ dated }: Line): boolean => sort.by === 'dated' && dated === null
  return [...shown.filter((each) => !isBlank(each)).reverse(), ...shown.filter(isBlank).reverse()]
}
