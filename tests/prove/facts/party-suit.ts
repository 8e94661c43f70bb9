import { addDecision } from '../../e2e/person/case-work.ts'
import type { Report } from './fact.ts'

/** A suit over a refused registration: sides of a suit, no accused, a judgment. */
export const PARTY_SUIT: Report = {
  title: 'Party registration',
  facts: [
    {
      said: 'The initiative group of a party that is not registered sued.',
      subject: 'participation',
      typed: {
        partyId: { newcomer: 'initiative group of the party «Алға»', sort: 'group', atMost: 1000 },
        role: 'claimant',
      },
      page: ['initiative group of the party «Алға»', 'Claimants', 'at most 1,000'],
      paper: ['initiative group of the party «Алға»'],
    },
    {
      said: 'The ministry is the respondent.',
      subject: 'participation',
      typed: { partyId: { newcomer: 'Министерство юстиции', sort: 'organisation' }, role: 'respondent' },
      page: ['Министерство юстиции', 'Respondent'],
      paper: ['Министерство юстиции'],
    },
    {
      said: 'The election commission was drawn in as a third party.',
      subject: 'participation',
      typed: {
        partyId: { newcomer: 'Центральная избирательная комиссия', sort: 'organisation' },
        role: 'third-party',
      },
      page: ['Центральная избирательная комиссия', 'Third party without claims of its own'],
    },
    {
      said: 'Registration was refused for the fourteenth time no later than October.',
      subject: 'event',
      typed: { title: 'Registration refused', kind: 'refusal', date: 'not later than 10.2025' },
      page: ['Registration refused', 'not later than October 2025'],
      paper: ['Registration refused'],
    },
    {
      said: 'The suit was dismissed in winter.',
      subject: 'decision',
      typed: {},
      hands: (person) =>
        addDecision(person, {
          kind: 'civil',
          outcome: 'refused',
          announcedOn: 'winter 2025/26',
          body: 'Administrative court of Astana',
        }),
      page: ['Judgment in a civil case', 'winter 2025/26', 'Administrative court of Astana'],
      paper: ['winter 2025/26', 'Administrative court of Astana'],
      table: ['Administrative court of Astana', '2025-24'],
    },
  ],
}
