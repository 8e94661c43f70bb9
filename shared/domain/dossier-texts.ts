import * as z from 'zod'
import { type DocumentId, documentIdSchema } from './ids.ts'
import { lineText, longText } from './text.ts'

/** What whoever makes a dossier says on it by themselves; kept with the case, so that the next one begins with it. */
export const dossierTextsSchema = z.strictObject({
  recipient: lineText(300),
  preparedBy: lineText(300),
  version: lineText(60),
  confidentiality: lineText(300),
  summary: longText(20_000),
})

export type DossierTexts = z.infer<typeof dossierTextsSchema>

export const NO_TEXTS: DossierTexts = {
  recipient: '',
  preparedBy: '',
  version: '',
  confidentiality: '',
  summary: '',
}

/** No dossier has more exhibits. */
export const MAX_EXHIBITS = 2_000

const exhibitIdsSchema = z.array(documentIdSchema).max(MAX_EXHIBITS)

/**
 * The order in which somebody put the documents of a case, and which of them stay out. What is privileged has a place in it and no more:
 * into a dossier it goes only where that is said each time.
 */
const exhibitOrderSchema = z.strictObject({
  order: exhibitIdsSchema,
  leftOut: exhibitIdsSchema,
  /** Where some were chosen: these and no others go in, also of what comes later. */
  only: exhibitIdsSchema.nullable().default(null),
})

export type ExhibitOrder = z.output<typeof exhibitOrderSchema>

interface ChosenExhibits {
  /** All documents of the case in their order. */
  readonly order: readonly DocumentId[]
  readonly included: ReadonlySet<string>
  readonly privileged: ReadonlySet<string>
  /** What is not chosen stays out, whenever it comes. */
  readonly isOnly: boolean
}

/**
 * What is kept of which documents of a case go into its dossier, in which order, as far as a dossier goes. Of more documents than that
 * those are named that go in, and stand first, since a list of what stays out would end too early.
 */
export const exhibitOrderOf = ({ order, included, privileged, isOnly }: ChosenExhibits): ExhibitOrder => {
  const goesIn = (id: DocumentId): boolean => included.has(id) && !privileged.has(id)
  const inside = order.filter(goesIn).slice(0, MAX_EXHIBITS)
  const outside = order.filter((id) => !(included.has(id) || privileged.has(id)))
  const isLong = order.length > MAX_EXHIBITS
  const first = isLong ? [...inside, ...order.filter((id) => !goesIn(id))] : order
  const namesOnly = isOnly || (isLong && outside.length > 0)
  return {
    order: first.slice(0, MAX_EXHIBITS),
    leftOut: namesOnly ? [] : outside,
    only: namesOnly ? inside : null,
  }
}

/** What is kept with a case for its next dossier; the order is null where nobody has changed it. */
export const keptDossierSchema = dossierTextsSchema.extend({
  // An order that does not read is none; the texts beside it are worth more.
  exhibits: exhibitOrderSchema.nullable().default(null).catch(null),
})

export type KeptDossier = z.output<typeof keptDossierSchema>
