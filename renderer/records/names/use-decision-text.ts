import { type Decision, decisionKind } from '../../../shared/domain/kinds/decision.ts'
import { titleOfRecord } from '../../../shared/domain/kinds/title.ts'
import { useTitleText } from './use-title-text.ts'

const NOBODY = { nameOf: () => '', caseTitle: () => '' }

/** What a decision is called, for lists to choose from. */
export const useDecisionText = (): ((
  decision: Pick<Decision, 'kind' | 'announcedOn' | 'body' | 'number'>,
) => string) => {
  const titleText = useTitleText()
  return (decision) => titleText(titleOfRecord(decisionKind, decision, NOBODY))
}
