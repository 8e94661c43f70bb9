import { describe, expect, it } from 'vitest'
import { chargePiece, chargesOf } from '../../../../renderer/features/case/charges/charge-line.ts'
import { spanOfPiece } from '../../../../renderer/features/case/time-line/known-span.ts'
import { type Piece, placePieces } from '../../../../renderer/features/case/time-line/lane.ts'
import { restraintPieces } from '../../../../renderer/features/case/time-line/restraint-pieces.ts'
import { placeOf, timeScale } from '../../../../renderer/features/case/time-line/time-scale.ts'
import type { PartialDate } from '../../../../shared/domain/dates.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { charge, day, restraint, someone } from './records.ts'

const today = day('2026-11-22')
const scaleOf = (...days: string[]) => {
  const scale = timeScale(days.map(day), today)
  if (scale === undefined) throw new Error('no scale')
  return scale
}

describe('the scale of time', () => {
  it('is not there where nothing has a day', () => {
    expect(timeScale([], today)).toBeUndefined()
  })

  it('holds all days and today, with room after the last', () => {
    const scale = scaleOf('2026-08-25', '2026-10-25')
    expect([scale.start, placeOf(scale, day('2026-08-25')), placeOf(scale, today) < 100]).toEqual([
      '2026-08-25',
      0,
      true,
    ])
  })

  it('begins today for what only begins later', () => {
    expect(scaleOf('2026-12-01', '2026-12-31').start).toBe(today)
  })

  it('names months, the year where January begins, and never more words than fit', () => {
    const { ticks } = scaleOf('2025-11-15')
    expect(ticks.filter(({ says }) => says === 'year').map((tick) => tick.day)).toEqual(['2026-01-01'])
    expect(ticks.filter(({ says }) => says !== 'nothing').length).toBeLessThanOrEqual(8)
  })

  it('names years over a long time', () => {
    const { ticks } = scaleOf('2019-03-01')
    expect(new Set(ticks.map(({ says }) => says))).not.toContain('month')
    expect(ticks.every((tick) => tick.day.endsWith('-01-01'))).toBe(true)
  })
})

describe('pieces on a line', () => {
  const piece = (key: string, from: string, until: string | null, more: Partial<Piece> = {}): Piece => ({
    key,
    from: day(from),
    until: until === null ? null : day(until),
    look: 'full',
    title: key,
    ...more,
  })
  const scale = scaleOf('2026-01-01')
  const rowsOf = (pieces: Piece[]) =>
    placePieces(scale, pieces).placed.map(({ piece: { key }, row }) => `${key}${row}`)

  it('follow one another in one row, also on one and the same day', () => {
    const { placed, rows } = placePieces(scale, [
      piece('b', '2026-02-01', '2026-03-01'),
      piece('a', '2026-01-01', '2026-02-01'),
    ])
    expect([placed.map(({ piece: { key } }) => key), rows]).toEqual([['a', 'b'], 1])
    const [first, second] = placed
    expect((first?.start ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.start ?? -1)
  })

  it('that run at the same time stand below one another, so that neither hides the other', () => {
    expect(rowsOf([piece('a', '2026-01-01', '2026-05-20'), piece('b', '2026-05-10', null)])).toEqual([
      'a0',
      'b1',
    ])
  })

  it('stay in the row where one prolongs the other before its end', () => {
    const extension = piece('b', '2026-05-10', '2026-08-01', { isJoined: true })
    expect(rowsOf([piece('a', '2026-01-01', '2026-05-20'), extension])).toEqual(['a0', 'b0'])
  })

  it('without an end run on to the edge, or to what follows', () => {
    const { placed } = placePieces(scale, [piece('a', '2026-01-01', null), piece('b', '2026-05-10', null)])
    expect(placed.map(({ isOpen, start, width }) => [isOpen, Math.round(start + width)])).toEqual([
      [false, Math.round(placed[1]?.start ?? 0)],
      [true, 100],
    ])
  })

  it('leave the days between two of them empty', () => {
    const { placed } = placePieces(scale, [
      piece('a', '2026-01-01', '2026-01-03'),
      piece('b', '2026-06-01', '2026-06-30'),
    ])
    expect((placed[0]?.start ?? 0) + (placed[0]?.width ?? 0)).toBeLessThan(placed[1]?.start ?? 0)
  })

  it('of a measure that ends before it begins are as long as one day, not drawn backwards', () => {
    const reversed = restraintPieces([restraint(1, 'custody', ['2026-05-10', '2026-05-10'])], today, () => '')
    expect(placePieces(scale, reversed).placed.every(({ width }) => width > 0)).toBe(true)
  })
})

describe('what is only possible of a piece', () => {
  const scale = scaleOf('2026-01-01')
  const drawn = (from: string | null, until: string | null) => {
    const dates = { from: from as PartialDate | null, until: until as PartialDate | null }
    const piece: Piece = { key: 'a', look: 'full', title: '', ...spanOfPiece(dates, today) }
    const { placed } = placePieces(scale, [piece])
    const parts = placed[0]?.possible.map(({ start, width }) => [start, start + width]) ?? []
    const days = parts.map((part) =>
      part.map((place) => addDays(scale.start, Math.round((place / 100) * scale.lengthDays))),
    )
    return { from: piece.from, until: piece.until, isOpenBefore: piece.isOpenBefore === true, days }
  }

  it.each([
    ['2026-03-10', '2026-05-09', '2026-03-10', '2026-05-09', false, []],
    ['2026-03', '2026-05-09', '2026-03-01', '2026-05-09', false, [['2026-03-01', '2026-03-31']]],
    ['2026-03-10', '2026-05', '2026-03-10', '2026-05-31', false, [['2026-05-02', '2026-06-01']]],
    ['2026-03-10~', null, '2026-03-09', null, false, [['2026-03-09', '2026-03-11']]],
    ['..2026-03-10..', '2026-05-09', '2026-03-10', '2026-05-09', true, []],
    ['2026-03-10', '[..2026-05-09]', '2026-03-10', '2026-05-09', false, [['2026-03-11', '2026-05-10']]],
    [null, '2026-05-09', '2026-05-09', '2026-05-09', true, []],
    [null, '2026-11-29', '2026-11-22', '2026-11-29', true, [['2026-11-22', '2026-11-29']]],
    ['2026-05-09', '2026-03-10', '2026-05-09', '2026-05-09', false, []],
  ] as const)('from %s until %s is drawn so', (from, until, first, last, isOpenBefore, days) => {
    expect(drawn(from, until)).toEqual({ from: first, until: last, isOpenBefore, days })
  })
})

describe('charges as bars', () => {
  const first = charge(1, '2026-01-18', { status: 'requalified' })
  const second = charge(2, '2026-03-02', { requalifiedFrom: first.id })
  const between = charge(3, '2026-02-01')
  const unknown = charge(4, null)
  const all = [unknown, second, between, first]
  const pieceOf = (one: typeof first) => chargePiece(one, { all, title: '', today })

  it('stand in the order of time, a requalified one right before what took its place', () => {
    expect(chargesOf(all, someone).map(({ article }) => article)).toEqual(['1', '2', '3', '4'])
  })

  it('are all shown where they name one another in a ring', () => {
    const ring = [charge(1, null, { requalifiedFrom: second.id }), { ...second, requalifiedFrom: first.id }]
    expect(chargesOf(ring, someone)).toHaveLength(2)
  })

  it('end on the day before the one that took their place begins', () => {
    expect([pieceOf(first)?.until, pieceOf(second)]).toMatchObject([
      '2026-03-01',
      { from: '2026-03-02', until: null, isJoined: true },
    ])
  })

  it('begin on the first day on which they can have begun, and say until when that is open', () => {
    expect(pieceOf(charge(5, '2026-03'))).toMatchObject({ from: '2026-03-01', surelyFrom: '2026-03-31' })
  })

  it('cannot be drawn where nobody knows since when', () => {
    expect(pieceOf(unknown)).toBeUndefined()
  })
})
