import { expect, it } from 'vitest'
import { consentStateOn, uncovered } from '../../../shared/domain/case/consent-coverage.ts'
import { caseWarnings } from '../../../shared/domain/case/warnings.ts'
import { type Consent, consentSchema } from '../../../shared/domain/kinds/consent.ts'
import { type Disclosure, disclosureSchema } from '../../../shared/domain/kinds/disclosure.ts'
import { kazakhstanDays } from '../../../shared/domain/terms/own-calendars.ts'
import { AIDA, CASE, file, on } from './support/records.ts'

const idOf = (number: number): string => String(number).padStart(32, '0')

type Dates = Partial<Record<'givenOn' | 'expiresOn' | 'withdrawnOn', string>>

const consent = (dates: Dates): Consent =>
  consentSchema.parse({
    id: idOf(90),
    revision: 1,
    caseId: CASE,
    partyId: AIDA,
    purpose: 'publication',
    recipient: '',
    scope: '',
    form: 'written',
    givenOn: null,
    expiresOn: null,
    withdrawnOn: null,
    documentId: null,
    ...dates,
  })

const disclosure: Disclosure = disclosureSchema.parse({
  id: idOf(91),
  revision: 1,
  caseId: CASE,
  recipient: 'A body',
  purpose: '',
  on: '2026-03-10',
  channel: 'post',
  content: '',
  consentId: idOf(90),
  documentId: null,
})

/** A disclosure of 10 March 2026, and what every surface says of the consent that it names. */
const ROWS: readonly (readonly [what: string, dates: Dates, said: ReturnType<typeof uncovered>])[] = [
  ['given before', { givenOn: '2026-03-01' }, undefined],
  ['given on the day', { givenOn: '2026-03-10' }, undefined],
  ['given nobody knows when', {}, undefined],
  ['given later', { givenOn: '2026-03-11' }, 'not-yet'],
  ['withdrawn on the day', { withdrawnOn: '2026-03-10' }, 'withdrawn'],
  ['withdrawn the day after', { withdrawnOn: '2026-03-11' }, undefined],
  ['withdrawn in that month', { withdrawnOn: '2026-03' }, 'withdrawn'],
  ['withdrawn in the month after', { withdrawnOn: '2026-04' }, undefined],
  ['withdrawn in that year', { withdrawnOn: '2026' }, 'withdrawn'],
  ['withdrawn about the year after', { withdrawnOn: '2027~' }, 'withdrawn'],
  ['its last day', { expiresOn: '2026-03-10' }, undefined],
  ['run out the day before', { expiresOn: '2026-03-09' }, 'expired'],
  ['that runs out in that month', { expiresOn: '2026-03' }, 'expired'],
  ['that runs out in the month after', { expiresOn: '2026-04' }, undefined],
  ['that runs out about the day', { expiresOn: '2026-03-10~' }, 'expired'],
]

it.each([
  ['2026-03', { expiresOn: '2026-03-31' }, undefined],
  ['2026-03', { expiresOn: '2026-03-30' }, 'expired'],
  ['2026-03', { withdrawnOn: '2026-04-01' }, undefined],
  ['2026-03', { withdrawnOn: '2026-03-31' }, 'withdrawn'],
  ['2026-03', { givenOn: '2026-03-31' }, undefined],
  ['2026-03', { givenOn: '2026-04-01' }, 'not-yet'],
  [null, { givenOn: '2026-04-01' }, undefined],
  [null, { expiresOn: '2027-01-01' }, 'expired'],
] as const)('a disclosure of %s is judged by every day that it may have been: %o', (day, dates, said) => {
  const told = disclosureSchema.parse({ ...disclosure, on: day })
  expect(uncovered(told, [consent(dates)])).toBe(said)
})

it.each(ROWS)(
  'the mark beside a disclosure, its form and the warnings agree: a consent %s',
  (_, dates, said) => {
    const given = consent(dates)
    expect(uncovered(disclosure, [given])).toBe(said)
    expect(consentStateOn(given, on('2026-03-10'))).toBe(said ?? 'in-force')
    const warned = caseWarnings(file({ consents: [given], disclosures: [disclosure] }), kazakhstanDays())
    expect(warned.length).toBe(said === undefined ? 0 : 1)
  },
)
