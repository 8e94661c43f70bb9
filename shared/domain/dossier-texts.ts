import * as z from 'zod'
import { documentIdSchema } from './ids.ts'
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
const exhibitOrderSchema = z.strictObject({ order: exhibitIdsSchema, leftOut: exhibitIdsSchema })

export type ExhibitOrder = z.infer<typeof exhibitOrderSchema>

/** What is kept with a case for its next dossier; the order is null where nobody has changed it. */
export const keptDossierSchema = dossierTextsSchema.extend({
  // An order that does not read is none; the texts beside it are worth more.
  exhibits: exhibitOrderSchema.nullable().default(null).catch(null),
})

export type KeptDossier = z.output<typeof keptDossierSchema>
