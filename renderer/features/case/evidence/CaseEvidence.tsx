import { Statements } from './Statements.tsx'

export interface CaseEvidenceProps {
  /** The record that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** What was said in a case, and under what pressure. */
export const CaseEvidence = ({ openId }: CaseEvidenceProps) => <Statements openId={openId} />
