import { describe, expect, it } from 'vitest'
import { restraintLine } from '../../../shared/domain/case/restraint-line.ts'
import type { RestraintInput } from '../../../shared/domain/kinds/restraint.ts'
import { on, restraint } from './support/records.ts'

const codesOf = (...restraints: Parameters<typeof restraintLine>[0][number][]): string[] =>
  restraintLine(restraints).findings.map(({ code, id }) => `${code} ${Number(id)}`)

/** Measures of a person by when they began and ended; the number is their place. */
const spans = (...told: readonly (readonly [from: string | null, until: string | null])[]) =>
  codesOf(
    ...told.map(([from, until], place) =>
      restraint(place + 1, {
        from: from === null ? null : on(from),
        until: until === null ? null : on(until),
      }),
    ),
  )

describe('a line of which the days are known in part', () => {
  it.each([
    [
      'uncertain parts that may overlap',
      [
        ['2026-01', '2026-03'],
        ['2026-03', '2026-05'],
      ],
    ],
    [
      'an end and a beginning about the same day',
      [
        ['2026-01-01', '2026-03-05~'],
        ['2026-03-05~', null],
      ],
    ],
    [
      'one of which only the end is known',
      [
        ['2026-01-01', '2026-03-05'],
        [null, '2026-03-07'],
      ],
    ],
    [
      'a beginning not later than a day',
      [
        ['2026-01-01', '2026-03-05'],
        ['[..2026-03-04]', null],
      ],
    ],
    [
      'a gap that need not be one',
      [
        ['2026-01', '2026-03'],
        ['2026-04', null],
        ['2026-05', null],
      ],
    ],
    ['an end before a beginning of the same month', [['2026-03-20~', '2026-03']]],
    [
      'a leap day and the month around it',
      [
        ['2024-02-29', '2024-02'],
        ['2024-02', '2024-03'],
      ],
    ],
    [
      'a decade',
      [
        ['[1990..1999]', '[1990..1999]'],
        ['1995', '1996'],
      ],
    ],
    [
      'nothing known at all',
      [
        [null, null],
        [null, null],
      ],
    ],
  ] as const)('is not called a contradiction for %s', (_, told) => {
    expect(spans(...told)).toEqual([])
  })

  it.each([
    [
      'custody as of a day within another measure',
      [
        ['2026-01-01', '2026-03-05'],
        ['..2026-03-03..', null],
      ],
      ['overlap 2'],
    ],
    [
      'months that certainly overlap',
      [
        ['2026-01', '2026-04'],
        ['2026-02', '2026-06'],
      ],
      ['overlap 2'],
    ],
    [
      'a beginning that may lie before the other',
      [
        ['2026-02-01', '2026-04-01'],
        ['2026-01~', '2026-05'],
      ],
      ['overlap 1'],
    ],
    [
      'months without a measure between them',
      [
        ['2026-01', '2026-02'],
        ['2026-05', null],
      ],
      ['gap 2'],
    ],
    ['a year that lies before the beginning', [['2026-03', '2025']], ['ends-before-start 1']],
    [
      'an end before the beginning that does not count in',
      [['2026-03-01', '[..2026-03-01[']],
      ['ends-before-start 1'],
    ],
  ] as const)('is pointed out for %s', (_, told, codes) => {
    expect(spans(...told)).toEqual(codes)
  })
})

describe('the line of restraint of one person', () => {
  it('runs without gap or overlap through a transfer, a verdict and a release on the same day', () => {
    const line = [
      restraint(3, { kind: 'travel-ban', from: on('2026-06-01') }),
      restraint(1, {
        kind: 'detention',
        from: on('2026-03-10'),
        until: on('2026-03-12'),
        endReason: 'replaced',
      }),
      restraint(2, {
        from: on('2026-03-12'),
        until: on('2026-06-12'),
        endedOn: on('2026-06-01'),
        endReason: 'sentence',
      }),
    ]
    const { segments, findings } = restraintLine(line)
    expect(findings).toEqual([])
    expect(segments.map(({ from, until }) => [from, until])).toEqual([
      ['2026-03-10', '2026-03-12'],
      ['2026-03-12', '2026-06-01'],
      ['2026-06-01', null],
    ])
  })

  it('finds a measure that begins while another is in force', () => {
    const custody = restraint(1, { from: on('2026-03-12'), until: on('2026-05-11') })
    const arrest = restraint(2, { kind: 'house-arrest', from: on('2026-05-01') })
    expect(codesOf(arrest, custody)).toEqual(['overlap 2'])
  })

  it('finds an overlap with a long measure behind a short one', () => {
    const long = restraint(1, { from: on('2026-01-01'), until: on('2026-12-31') })
    const short = restraint(2, { from: on('2026-02-01'), until: on('2026-02-05') })
    const later = restraint(3, { from: on('2026-03-01'), until: on('2026-03-05') })
    expect(codesOf(long, short, later)).toEqual(['overlap 2', 'overlap 3'])
  })

  it('lets one measure follow another on one day, but not against the clock', () => {
    const held: Partial<RestraintInput> = {
      kind: 'detention',
      from: on('2026-03-10'),
      until: on('2026-03-12'),
    }
    const custody = restraint(2, { from: on('2026-03-12'), fromTime: on('10:00') })
    expect(codesOf(restraint(1, { ...held, untilTime: on('10:00') }), custody)).toEqual([])
    expect(codesOf(restraint(1, { ...held, untilTime: on('10:01') }), custody)).toEqual(['overlap 2'])
  })

  it('takes an order that prolongs for no second measure', () => {
    const order = restraint(1, { from: on('2026-03-10'), until: on('2026-05-09') })
    const early = restraint(2, { from: on('2026-05-04'), until: on('2026-08-09'), extensionOf: order.id })
    const nextDay = restraint(2, { from: on('2026-05-10'), until: on('2026-08-09'), extensionOf: order.id })
    expect(codesOf(order, early)).toEqual([])
    expect(codesOf(order, nextDay)).toEqual([])
  })

  it('finds an extension before its order, and one after the order had run out', () => {
    const order = restraint(1, { from: on('2026-03-10'), until: on('2026-05-09') })
    const before = restraint(2, { from: on('2026-03-01'), until: on('2026-08-09'), extensionOf: order.id })
    const late = restraint(2, { from: on('2026-05-11'), until: on('2026-08-09'), extensionOf: order.id })
    expect(codesOf(order, before)).toEqual(['extension-before-order 2'])
    expect(codesOf(order, late)).toEqual(['extension-late 2'])
  })

  it('finds days without any measure, unless the person was let go', () => {
    const order: Partial<RestraintInput> = { from: on('2026-03-10'), until: on('2026-05-09') }
    const next = restraint(2, { kind: 'house-arrest', from: on('2026-05-11') })
    expect(codesOf(restraint(1, order), next)).toEqual(['gap 2'])
    expect(codesOf(restraint(1, { ...order, endReason: 'released' }), next)).toEqual([])
  })

  it('finds a measure that ends before it begins', () => {
    const minutes: Partial<RestraintInput> = {
      from: on('2026-03-10'),
      fromTime: on('12:00'),
      endedOn: on('2026-03-10'),
    }
    expect(codesOf(restraint(1, { ...minutes, endedTime: on('11:59') }))).toEqual(['ends-before-start 1'])
    expect(codesOf(restraint(1, { ...minutes, endedTime: on('12:00') }))).toEqual([])
  })
})
