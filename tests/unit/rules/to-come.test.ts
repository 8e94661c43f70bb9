import { expect, it } from 'vitest'
import { hearingsToCome, isToCome } from '../../../shared/domain/case/ahead.ts'
import type { LocalDateTime } from '../../../shared/domain/dates.ts'
import type { Hearing } from '../../../shared/domain/kinds/hearing.ts'

type Planned = Pick<Hearing, 'startsAt' | 'lastDay' | 'status'>

const NOW = '2026-11-30T12:00' as LocalDateTime

const hearing = (startsAt: string, lastDay: string | null = null, status = 'planned'): Planned =>
  ({ startsAt, lastDay, status }) as Planned

it.each<[string, Planned, boolean]>([
  ['tomorrow', hearing('2026-12-01T10:00'), true],
  ['later today', hearing('2026-11-30T12:01'), true],
  ['at this minute', hearing('2026-11-30T12:00'), false],
  ['this morning', hearing('2026-11-30T10:30'), false],
  ['today, at no known hour', hearing('2026-11-30'), true],
  ['yesterday', hearing('2026-11-29T10:30'), false],
  ['yesterday, until tomorrow', hearing('2026-11-29T10:30', '2026-12-01'), true],
  ['yesterday, until today, its hour being past', hearing('2026-11-29T10:30', '2026-11-30'), false],
  ['yesterday, until today, its hour being still to come', hearing('2026-11-29T15:00', '2026-11-30'), true],
  ['some day this month', hearing('2026-11'), true],
  ['some day last month', hearing('2026-10'), false],
  ['tomorrow, cancelled', hearing('2026-12-01T10:00', null, 'cancelled'), false],
])('a hearing %s is to come or not, wherever one asks', (_when, planned, is) => {
  expect(isToCome(planned, NOW)).toBe(is)
  expect(hearingsToCome([planned], NOW)).toEqual(is ? [planned] : [])
})
