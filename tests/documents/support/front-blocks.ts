import type { FrontBlock } from '../../../electron/documents/dossier/front/content.ts'
import { frontMatter } from '../../../electron/documents/dossier/front/front-matter.ts'
import { readFonts } from '../../../electron/documents/dossier/typeset/fonts.ts'
import { Printable } from '../../../electron/documents/dossier/typeset/printable.ts'
import type { DossierInput, DossierSection } from '../../../shared/domain/dossier.ts'
import { ASSETS } from './compose.ts'

/** What one section of a dossier prints; nothing where it is left out. */
export const blocksOf = (input: DossierInput, section: DossierSection): readonly FrontBlock[] => {
  const printable = new Printable(readFonts(ASSETS.fontFolder).letters)
  const alone = { ...input, summary: '', sections: [section] }
  return frontMatter(alone, [], printable).content.sections.flatMap(({ blocks }) => blocks)
}
