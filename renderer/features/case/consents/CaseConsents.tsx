import { Consents } from './Consents.tsx'
import { Disclosures } from './Disclosures.tsx'

export interface CaseConsentsProps {
  /** The consent or disclosure that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** Who agreed to what, and what was told to whom on the strength of it. */
export const CaseConsents = ({ openId }: CaseConsentsProps) => (
  <>
    <Consents openId={openId} />
    <Disclosures openId={openId} />
  </>
)
