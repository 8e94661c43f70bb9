import type { Report } from './fact.ts'
import { linkTo } from './hands.ts'

const WOMAN = 'Тамара Омарова'
const OFFICERS = 'five police officers'
const UNKNOWN = 'men in masks'

/** Ill-treatment: groups and people without names, what was said under pressure, what was taken, who wrote for her. */
export const BEATING: Report = {
  title: 'Beating of Omarova',
  facts: [
    {
      said: 'Omarova is the victim of the case that she complains in.',
      subject: 'participation',
      typed: { partyId: { newcomer: WOMAN }, role: 'client' },
      page: [WOMAN],
      paper: [WOMAN],
      search: ['Omarova', WOMAN],
    },
    {
      said: 'Five police officers, none of them named, took her.',
      subject: 'participation',
      typed: { partyId: { newcomer: OFFICERS, sort: 'group', atLeast: 5, atMost: 5 }, role: 'official' },
      page: [OFFICERS, 'Officials', '5'],
      paper: [OFFICERS],
      search: ['police officers', OFFICERS],
    },
    {
      said: 'At least three men in masks broke into the flat.',
      subject: 'participation',
      typed: {
        partyId: { newcomer: UNKNOWN, sort: 'group', atLeast: 3 },
        role: 'other',
        detail: 'attackers',
      },
      page: [UNKNOWN, 'at least 3', 'attackers'],
      paper: [UNKNOWN],
    },
    {
      said: 'A neighbour, whose name is not given, saw it.',
      subject: 'participation',
      typed: { partyId: { newcomer: 'a neighbour from the third floor', sort: 'unnamed' }, role: 'witness' },
      page: ['a neighbour from the third floor', 'Witness'],
      paper: ['a neighbour from the third floor'],
    },
    {
      said: 'She was beaten in the first days of January, her nose was broken.',
      subject: 'event',
      typed: {
        title: 'Beaten in the station, nose broken',
        kind: 'ill-treatment',
        date: 'early January 2026',
        certainty: 'alleged',
      },
      page: ['Beaten in the station, nose broken', '1–10 January 2026', 'Alleged'],
      paper: ['Beaten in the station, nose broken', '1–10 January 2026', 'alleged'],
      search: ['nose', 'Beaten in the station'],
      table: ['Beaten in the station', '2026-01-01..2026-01-10'],
    },
    {
      said: 'She is afraid to be made a suspect herself.',
      subject: 'risk',
      typed: { partyId: WOMAN, expects: 'suspect', since: 'spring 2026', fearedBy: 'her lawyer' },
      page: ['Suspect', 'her lawyer', 'spring 2026'],
    },
    {
      said: 'A charge of false information, art. 274, is threatened.',
      subject: 'risk',
      typed: { partyId: WOMAN, expects: 'charge', code: 'УК РК', article: '274', title: 'false information' },
      page: ['274'],
    },
    {
      said: 'The investigation that was opened in February was closed before the summer.',
      subject: 'event',
      typed: {
        title: 'Investigation closed',
        kind: 'investigation',
        date: 'before 06.2026',
        certainty: 'established',
      },
      page: ['Investigation closed', 'before June 2026'],
      paper: ['Investigation closed'],
    },
    {
      said: 'In January she confessed on state television after threats; no lawyer was there.',
      subject: 'statement',
      typed: {
        kind: 'confession',
        date: 'January 2026',
        takenBy: 'state television',
        said: 'I was paid to go to the square',
        circumstances: ['threatened', 'in-public'],
        lawyer: 'no',
      },
      page: ['Confession', 'January 2026', 'state television', 'I was paid to go to the square'],
      search: ['paid to go', WOMAN],
      table: ['I was paid to go to the square', '2026-01'],
    },
    {
      said: 'In court, some time in spring, she took the confession back.',
      subject: 'statement',
      typed: {
        kind: 'withdrawal',
        withdraws: 'Confession',
        date: 'spring 2026',
        takenBy: 'the court',
      },
      page: ['Withdrawal', 'withdrawn', 'spring 2026'],
    },
    {
      said: 'Before that she refused to testify.',
      subject: 'statement',
      typed: { kind: 'silence', date: 'before spring 2026' },
      page: ['before spring 2026'],
    },
    {
      said: 'She admits a part: that she shouted.',
      subject: 'statement',
      typed: { kind: 'partial-admission', said: 'I did shout' },
      page: ['I did shout'],
    },
    {
      said: 'Her phone was taken in early January; in autumn a laboratory found spyware on it.',
      subject: 'item',
      typed: {
        kind: 'device',
        description: 'phone of Omarova',
        serial: 'IMEI 35-209900-176148-1',
        state: 'seized',
        seizedOn: 'early January 2026',
        seizedBy: 'city police',
        examinedOn: 'autumn 2026',
        examinedBy: 'an independent laboratory',
        findings: 'traces of spyware',
      },
      page: ['phone of Omarova', 'IMEI 35-209900-176148-1', '1–10 January 2026', 'traces of spyware'],
      search: ['spyware', 'phone of Omarova'],
      table: ['phone of Omarova', '2026-01-01..2026-01-10'],
    },
    {
      said: 'Two million in banknotes were taken; of which currency and when is not reported.',
      subject: 'item',
      typed: { kind: 'money', description: 'banknotes', amount: '2 000 000', state: 'seized' },
      page: ['banknotes', '2 000 000'],
      table: ['banknotes', '2 000 000'],
    },
    {
      said: 'The laptop came back no later than May.',
      subject: 'item',
      typed: {
        kind: 'device',
        description: 'laptop',
        state: 'returned',
        returnedOn: 'not later than 05.2026',
      },
      page: ['laptop', 'not later than May 2026'],
    },
    {
      said: 'All threats came from one number.',
      subject: 'item',
      typed: { kind: 'phone-number', description: 'number of the threats', serial: '+7 700 000 00 00' },
      page: ['number of the threats', '+7 700 000 00 00'],
      search: ['number of the threats', 'number of the threats'],
    },
    {
      said: 'Four special rapporteurs of the UN wrote to the government for her; the answer is awaited until the summer.',
      subject: 'intervention',
      typed: {
        kind: 'un-communication',
        title: 'UN experts on Omarova',
        date: 'spring 2026',
        authorWords: 'four special rapporteurs',
        addresseeWords: 'government of Kazakhstan',
        answer: 'awaited',
        followUpUntil: 'summer 2026',
      },
      page: ['UN experts on Omarova', 'four special rapporteurs', 'spring 2026', 'awaited', 'summer 2026'],
      search: ['UN experts', 'UN experts on Omarova'],
      table: ['UN experts on Omarova', '2026-21'],
    },
    {
      said: 'At least 30 people signed a joint letter; only some names are known.',
      subject: 'intervention',
      typed: {
        kind: 'joint-letter',
        title: 'Letter of writers',
        countMin: 30,
        signatories: 'Олжас С., Мұрат А.',
        addresseeWords: 'the president',
        date: 'before 20.03.2026',
      },
      page: ['Letter of writers', 'at least 30', 'before 20 March 2026'],
    },
    {
      said: 'An embassy asked in a note; refused, when is not known.',
      subject: 'intervention',
      typed: { kind: 'embassy-note', authorWords: 'an embassy of the EU', answer: 'refused' },
      page: ['Embassy note', 'an embassy of the EU', 'refused'],
    },
    {
      said: 'The investigation was closed because she complained.',
      subject: 'link',
      typed: {},
      hands: (person) =>
        linkTo(person, { tab: 'chronology', row: 'Investigation closed' }, 'Beaten in the station'),
      page: [],
    },
  ],
}
