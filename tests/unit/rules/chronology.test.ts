import { expect, it } from 'vitest'
import { chronologyOf } from '../../../shared/domain/case/chronology.ts'
import {
  charge,
  decision,
  event,
  file,
  hearing,
  intervention,
  item,
  on,
  restraint,
  statement,
} from './support/records.ts'

const reads = (records: Parameters<typeof chronologyOf>[0]): string[] =>
  chronologyOf(records).map(({ subject, moment, date, time }) =>
    [date ?? '—', time ?? '', subject, moment].filter(Boolean).join(' '),
  )

it('puts everything dated into one order, the vaguer date first and what has none at the end', () => {
  const records = file({
    events: [
      event(1, { date: on('2026-03-10'), time: on('06:40') }),
      event(2, { date: on('2026-03') }),
      event(3, { date: null }),
      event(4, { date: on('[..2026-03-10]') }),
    ],
    hearings: [hearing(5, '2026-03-12T10:00', { lastDay: on('2026-03-13') })],
    charges: [
      charge(6, { since: on('2026-03-11'), announcedOn: on('2026-03-11'), conductDate: on('2025-12') }),
    ],
    statements: [statement(8, { date: on('2026-03-10'), time: on('23:40') })],
    interventions: [intervention(9, { date: on('2026-03-13'), answeredOn: on('2026-04') })],
    decisions: [decision(7, { announcedOn: on('2026-03-12'), inForceOn: on('2026-03-15') })],
  })
  expect(reads(records)).toEqual([
    '2025-12 charge conduct',
    '2026-03 event at',
    '[..2026-03-10] event at',
    '2026-03-10 06:40 event at',
    '2026-03-10 23:40 statement at',
    '2026-03-11 charge from',
    '2026-03-12 decision at',
    '2026-03-12 10:00 hearing at',
    '2026-03-13 hearing until',
    '2026-03-13 intervention at',
    '2026-03-15 decision in-force',
    '2026-04 intervention answered',
    '— event at',
  ])
})

it('lets what ends stand before what begins on the same day, and takes the real end of a measure', () => {
  const records = file({
    restraints: [
      restraint(1, { from: on('2026-03-10'), until: on('2026-06-10'), endedOn: on('2026-05-01') }),
      restraint(2, { kind: 'house-arrest', from: on('2026-05-01') }),
    ],
  })
  expect(reads(records)).toEqual([
    '2026-03-10 restraint from',
    '2026-05-01 restraint until',
    '2026-05-01 restraint from',
  ])
})

it('shows a thing by what was done with it, and not where nobody knows when that was', () => {
  const phone = item(1, { seizedOn: on('2026-03-10'), copiedOn: on('2026-03'), returnedOn: on('2026-05') })
  expect(reads(file({ items: [phone, item(2)] }))).toEqual([
    '2026-03 item copied',
    '2026-03-10 item seized',
    '2026-05 item returned',
  ])
})

it('shows a record whose first date is missing by the dates that it has', () => {
  expect(reads(file({ charges: [charge(1, { conductDate: on('2026') })] }))).toEqual(['2026 charge conduct'])
  expect(reads(file({ charges: [charge(1, {})] }))).toEqual(['— charge from'])
})
