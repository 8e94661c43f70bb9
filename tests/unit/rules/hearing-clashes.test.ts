import { describe, expect, it } from 'vitest'
import { clashesOf, conflictsAmong, type Sitting } from '../../../shared/domain/case/hearing-clashes.ts'
import { townIn } from '../../../shared/domain/kazakhstan/towns.ts'

const sitting = (startsAt: string, court = '', change: Partial<Sitting> = {}): Sitting => ({
  startsAt: startsAt as Sitting['startsAt'],
  lastDay: null,
  endsTime: null,
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
    [
      'one of which begins before the other ends',
      sitting('2026-12-01T10:30', ALMATY, { endsTime: '12:00' as Sitting['endsTime'] }),
      sitting('2026-12-01T11:45', ALMATY),
      ['same-time'],
    ],
    [
      'one of which begins when the other ends',
      sitting('2026-12-01T10:30', ALMATY, { endsTime: '12:00' as Sitting['endsTime'] }),
      sitting('2026-12-01T12:00', ALMATY),
      [],
    ],
    [
      'one in the evening and one the next morning in another town',
      sitting('2026-12-01T17:00', ALMATY, { endsTime: '22:30' as Sitting['endsTime'] }),
      sitting('2026-12-02T10:00', ASTANA),
      ['little-time'],
    ],
    [
      'one until noon and one after the night in another town',
      sitting('2026-12-01T10:00', ALMATY, { endsTime: '12:00' as Sitting['endsTime'] }),
      sitting('2026-12-02T09:00', ASTANA),
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

describe('the conflicts of many hearings', () => {
  const whyOff = (day: string) =>
    day === '2026-12-16' ? { day: day as never, why: { kind: 'weekend' as const } as never } : null

  it('are those that two by two have, and the days off on which they begin', () => {
    const [one, other, apart, feast] = [
      sitting('2026-12-01T10:30', ALMATY),
      sitting('2026-12-01T10:30', ALMATY),
      sitting('2026-12-09T10:30', ALMATY),
      sitting('2026-12-16T10:30', ALMATY),
    ]
    const found = conflictsAmong([feast, one, apart, other], whyOff)
    expect([...found.keys()].map(({ startsAt }) => startsAt)).toEqual([
      '2026-12-01T10:30',
      '2026-12-01T10:30',
      '2026-12-16T10:30',
    ])
    expect(found.get(one)?.clashes).toEqual([{ with: other, reason: 'same-time' }])
    expect(found.get(other)?.clashes).toEqual([{ with: one, reason: 'same-time' }])
    expect(found.get(feast)).toMatchObject({ clashes: [], dayOff: { day: '2026-12-16' } })
  })

  it('are the same as each hearing has with all others, of any hundred', () => {
    const many = Array.from({ length: 100 }, (_, number) => {
      const day = `2026-12-${String(1 + ((number * 7) % 9)).padStart(2, '0')}`
      const hour = String(8 + ((number * 5) % 14)).padStart(2, '0')
      return sitting(`${day}T${hour}:00`, number % 3 === 0 ? ALMATY : ASTANA, {
        ...(number % 4 === 0 ? { endsTime: '23:30' as Sitting['endsTime'] } : {}),
        ...(number % 11 === 0 ? until('2026-12-10') : {}),
      })
    })
    const found = conflictsAmong(many, () => null)
    for (const [place, one] of many.entries()) {
      const alone = clashesOf(one, many.toSpliced(place, 1))
      const among = found.get(one)?.clashes ?? []
      expect(new Set(among.map(({ with: other, reason }) => `${many.indexOf(other)} ${reason}`))).toEqual(
        new Set(alone.map(({ with: other, reason }) => `${many.indexOf(other)} ${reason}`)),
      )
    }
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
