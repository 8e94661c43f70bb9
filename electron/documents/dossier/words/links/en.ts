import type { LinkLabels, LinkWords } from './words.ts'

export const labels: LinkLabels = {
  record: 'Record',
  links: 'What they have to do with each other',
}

export const en: LinkWords = {
  linkKinds: {
    because: 'Because of',
    followed: 'Followed from',
    contradicts: 'Contradicts',
    same: 'Same as',
  },
  linkBacks: { because: 'Reason for', followed: 'Led to' },
  linked: {
    party: 'Person or organisation',
    participation: 'Role',
    case: 'Case',
    'procedural-status': 'Procedural status',
    charge: 'Charge',
    risk: 'Expected risk',
    restraint: 'Restraint',
    stay: 'Place',
    event: 'Event',
    statement: 'Statement',
    item: 'Item',
    hearing: 'Hearing',
    decision: 'Decision',
    sentence: 'Part of the sentence',
    intervention: 'Intervention',
    figure: 'Published number',
    document: 'Document',
  },
}
