import { CASE_TABS, type CaseTab } from '../../../../shared/domain/kinds/kind.ts'

/** The part an address means; an unknown one is the overview. Hearings had a part of their own once, and are at court now. */
export const caseTabOf = (text: string): CaseTab =>
  text === 'hearings' ? 'court' : (CASE_TABS.find((tab) => tab === text) ?? 'overview')
