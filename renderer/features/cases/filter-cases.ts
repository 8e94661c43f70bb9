import type { CaseLine, CaseStatus } from '../../../shared/domain/case.ts'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'

/** What the list of cases is narrowed to. */
export interface CaseFilter {
  readonly text: string
  readonly status: CaseStatus | 'all'
}

/** The cases in whose title, number or clients every typed word occurs, in whatever script it was typed. */
export const filterCases = (cases: readonly CaseLine[], { text, status }: CaseFilter): CaseLine[] => {
  const words = foldForSearch(text).split(/\s+/u).filter(Boolean)
  return cases.filter((line) => {
    if (status !== 'all' && line.status !== status) return false
    if (words.length === 0) return true
    const said = foldForSearch([line.title, line.number, ...line.clients.map(({ name }) => name)].join(' '))
    return words.every((word) => said.includes(word))
  })
}
