import type { EvidenceLabels, EvidenceWords } from './words.ts'

export const labels: EvidenceLabels = {
  takenBy: 'Before whom',
  said: 'What was said',
}

export const en: EvidenceWords = {
  statementKinds: {
    confession: 'Confession',
    withdrawal: 'Withdrawal of an earlier statement',
    guilty: 'Plea of guilty',
    'not-guilty': 'Plea of not guilty',
    'partial-admission': 'Partial admission',
    testimony: 'Testimony',
    silence: 'Refusal to testify',
    apology: 'Apology or public repentance',
    'last-word': 'Last word',
    other: 'Other statement',
  },
  statementStandings: { '': '', withdrawn: 'withdrawn', restored: 'withdrawal taken back' },
  circumstances: {
    freely: 'freely',
    promised: 'after promises',
    threatened: 'under threats',
    'relatives-threatened': 'after threats to relatives',
    tortured: 'under beatings or torture',
    deceived: 'by deceit',
    'in-public': 'in public or on television',
    other: 'otherwise',
  },
  saidUnder: (circumstances) => `Circumstances, as reported: ${circumstances}`,
  lawyerPresence: { '': '', yes: 'a lawyer was present', no: 'without a lawyer' },
  interpreterPresence: { '': '', yes: 'with an interpreter', no: 'without an interpreter' },
  withdrawsStatement: (statement) => `Withdraws: ${statement}`,
}
