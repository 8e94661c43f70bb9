import type { DossierInput } from '../../../../shared/domain/dossier.ts'
import type { Words } from '../words/words.ts'

/** What a section needs to be written down. */
export interface SectionContext {
  readonly input: DossierInput
  readonly words: Words
  /** Makes one line of what people wrote fit for print. */
  readonly print: (text: string) => string
}
