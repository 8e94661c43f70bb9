import type { Report } from './fact.ts'

/** What stands around the cases: a law, the dead, the numbers of several bodies. No case, no client. */
export const JANUARY: Report = {
  title: 'January: the dead and the law',
  context: 'amnesty',
  facts: [
    {
      said: 'Of 238 dead only surnames and initials were published.',
      subject: 'participation',
      typed: {
        partyId: { newcomer: 'people who died in January', sort: 'group', atLeast: 238, atMost: 238 },
        role: 'victim',
        detail: 'surnames and initials only',
      },
      page: ['people who died in January', 'Victims', '238', 'surnames and initials only'],
      paper: ['people who died in January'],
      search: ['died in January', 'people who died in January'],
    },
    {
      said: 'The prosecution counted 238 dead as of the autumn.',
      subject: 'figure',
      typed: {
        counted: 'people who died',
        value: '238',
        min: 238,
        max: 238,
        unit: 'persons',
        asOf: 'autumn 2022',
        publishedBy: 'Prosecutor General',
      },
      page: ['238 persons', 'people who died', 'autumn 2022', 'Prosecutor General'],
      paper: ['238 persons', 'as of: autumn 2022', 'Prosecutor General'],
      search: ['people who died', 'people who died'],
      table: ['people who died', '238', 'persons'],
    },
    {
      said: 'An earlier official count for the same time was 227.',
      subject: 'figure',
      typed: {
        counted: 'people who died, first count',
        min: 227,
        max: 227,
        unit: 'persons',
        asOf: 'autumn 2022',
        publishedBy: 'Ministry of the Interior',
        comparesWith: '238 persons',
      },
      page: ['227 persons', 'Differs from another number'],
      paper: ['227 persons Differs from another number About the same as: 238 persons'],
      table: ['227'],
    },
    {
      said: 'Thirteen or fifteen organisations were fined, two million tenge each or together.',
      subject: 'figure',
      typed: {
        counted: 'organisations that were fined',
        value: '13 or 15; 2 million tenge each or together',
        min: 13,
        max: 15,
        unit: 'organisations',
        publishedOn: 'January 2021',
      },
      page: ['13 or 15; 2 million tenge each or together organisations', 'January 2021'],
      paper: ['13 or 15; 2 million tenge each or together organisations', 'January 2021'],
    },
    {
      said: 'At least 1,300 complaints about torture came in; how they were counted nobody says.',
      subject: 'figure',
      typed: { counted: 'complaints about torture', min: 1300, unit: 'complaints', method: 'not published' },
      page: ['≥ 1300 complaints', 'complaints about torture'],
      paper: ['at least 1300 complaints', 'How it was counted: not published'],
    },
    {
      said: 'The amnesty was signed no later than November; those accused of torture are excluded.',
      subject: 'event',
      typed: {
        title: 'Amnesty law signed',
        kind: 'publication',
        date: 'not later than 11.2022',
        description: 'Excludes torture',
      },
      page: ['Amnesty law signed', 'not later than November 2022'],
      paper: ['Amnesty law signed'],
      search: ['amnesty', 'Amnesty law signed'],
    },
  ],
}
