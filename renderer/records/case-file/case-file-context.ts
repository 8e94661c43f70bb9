import { createContext, useContext } from 'react'
import type { ShownCase } from './shown-case.ts'

/** Apart from who reads the case, so that a form that only asks for it can be shown without a vault. */
export const CaseFileContext = createContext<ShownCase | undefined>(undefined)

/** The case whose page this stands on; undefined anywhere else. */
export const useFoundCaseFile = (): ShownCase | undefined => useContext(CaseFileContext)

/** The case whose page this stands on. Throws anywhere else. */
export const useCaseFile = (): ShownCase => {
  const file = useFoundCaseFile()
  if (file === undefined) throw new Error('not on the page of a case')
  return file
}
