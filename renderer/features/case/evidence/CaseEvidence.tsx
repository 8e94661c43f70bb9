import { Figures } from './Figures.tsx'
import { Items } from './Items.tsx'
import { Statements } from './Statements.tsx'

export interface CaseEvidenceProps {
  /** The record that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** What was said in a case and under what pressure, what was taken from whom, and the numbers that were published. */
export const CaseEvidence = ({ openId }: CaseEvidenceProps) => (
  <>
    <Statements openId={openId} />
    <Items openId={openId} />
    <Figures openId={openId} />
  </>
)
