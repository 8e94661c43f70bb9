import * as z from 'zod'
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
