import { describe, expect, it } from 'vitest'
import { clashesOf, type Sitting } from '../../../shared/domain/case/hearing-clashes.ts'
import { townIn } from '../../../shared/domain/kazakhstan/towns.ts'

const sitting = (startsAt: string, court = '', change: Partial<Sitting> = {}): Sitting => ({
  startsAt: startsAt as Sitting['startsAt'],
  lastDay: null,
  status: 'planned',
  court,
  ...change,
})

const until = (lastDay: string): Partial<Sitting> => ({ lastDay: lastDay as Sitting['lastDay'] })

const ALMATY = 'Медеуский районный суд города Алматы'
const ASTANA = 'Сарыарқа аудандық соты, Астана қаласы'

describe('two hearings of one lawyer', () => {
  it.each<[string, Sitting, Sitting, string[]]>([
    ['at one minute', sitting('2026-12-01T10:30'), sitting('2026-12-01T10:30'), ['same-time']],
    [
      'at one minute in two towns',
      sitting('2026-12-01T10:30', ALMATY),
      sitting('2026-12-01T10:30', ASTANA),
      ['same-time'],
    ],
    ['at two times of one day', sitting('2026-12-01T10:30', ALMATY), sitting('2026-12-01T15:00', ALMATY), []],
    [
      'at two times of one day in two towns',
      sitting('2026-12-01T10:30', ALMATY),
      sitting('2026-12-01T15:00', ASTANA),
      ['two-towns'],
    ],
    [
      'on one day without times in two towns',
      sitting('2026-12-01', ALMATY),
      sitting('2026-12-01', ASTANA),
      ['two-towns'],
    ],
    [
      'on one day, at courts that say no town',
      sitting('2026-12-01', 'Суд № 1'),
      sitting('2026-12-01', ASTANA),
      [],
    ],
    ['on two days', sitting('2026-12-01T10:30', ALMATY), sitting('2026-12-02T10:30', ASTANA), []],
    [
      'one of three days, and one on its third in another town',
      sitting('2026-12-01T10:30', ALMATY, until('2026-12-03')),
      sitting('2026-12-03T09:00', ASTANA),
      ['two-towns'],
    ],
    [
      'one of three days, and one on its second at the hour of the first',
      sitting('2026-12-01T10:30', ALMATY, until('2026-12-03')),
      sitting('2026-12-02T10:30', ALMATY),
      [],
    ],
    ['of which only the month is known', sitting('2026-12', ALMATY), sitting('2026-12-01', ASTANA), []],
    [
      'one of which will not be held',
      sitting('2026-12-01T10:30'),
      sitting('2026-12-01T10:30', '', { status: 'cancelled' }),
      [],
    ],
  ])('%s', (_what, one, other, reasons) => {
    expect(clashesOf(one, [other]).map(({ reason }) => reason)).toEqual(reasons)
    expect(clashesOf(other, [one]).map(({ reason }) => reason)).toEqual(reasons)
  })
})

describe('the town of a court', () => {
  it.each([
    ['Специализированный межрайонный следственный суд города Алматы', 'almaty'],
    ['Суд № 2 г. Караганды', 'karaganda'],
    ['Суд №2, Караганда', 'karaganda'],
    ['Қарағанды қаласының № 2 соты', 'karaganda'],
    ['Алматы қаласы Медеу аудандық соты', 'almaty'],
    ['в Астане', 'astana'],
    ['Астанада', 'astana'],
    ['Medeu district court of Almaty', 'almaty'],
    ['Усть-Каменогорский городской суд', null],
    ['Суд № 1 города Усть-Каменогорска', 'oskemen'],
    ['Өскемен қалалық соты', 'oskemen'],
    ['Алматинский областной суд', null],
    ['Карагандинский областной суд', null],
    ['Алматы облыстық соты', null],
    ['Almaty region court', null],
    ['Қарағанды облысы, Теміртау қалалық соты', 'temirtau'],
    ['Суд города Темиртау Карагандинской области', 'temirtau'],
    ['Астана – Алматы', null],
    ['Медеуский районный суд', null],
    ['Оралов', null],
    ['Семейный суд города Шымкента', 'shymkent'],
    ['Семей қаласының соты', 'semey'],
    ['', null],
  ])('%s', (court, town) => {
    expect(townIn(court)).toBe(town)
  })
})
