import { createContext, useContext } from 'react'
import { type LawFiles, type Laws, lawOfCase, programLaws } from '../../shared/domain/terms/laws.ts'
import type { TermLaw } from '../../shared/domain/terms/term.ts'
import { useFoundCaseFile } from './case-file/case-file-context.ts'

interface ReadLaws {
  readonly files: LawFiles
  readonly laws: Laws
}

/** Without a vault above, as the program brings them. */
export const LawsContext = createContext<ReadLaws | undefined>(undefined)

/** The laws by which the vault counts. */
export const useLaws = (): Laws => useContext(LawsContext)?.laws ?? programLaws()

/** The law of the case on whose page this stands; on any other page the default one. */
export const useLaw = (): TermLaw => {
  const laws = useLaws()
  const file = useFoundCaseFile()
  return file === undefined ? laws.byDefault : lawOfCase(file.case, laws)
}
