import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kazakhstanLaw, plainLaw, withAmount } from '../../../shared/domain/terms/packs.ts'
import { MOST_PROBLEMS } from '../../../shared/domain/terms/problems.ts'
import { readCalendar } from '../../../shared/domain/terms/read-calendar.ts'
import { readRulePack } from '../../../shared/domain/terms/read-rule-pack.ts'

const fileOf = (name: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(new URL(`../../../shared/domain/terms/packs/${name}.json`, import.meta.url), 'utf8'),
  )

const TEXTS = { en: 'Appeal', ru: 'Жалоба', kk: 'Шағым' }

const RULE = {
  id: 'appeal',
  code: 'CPC',
  article: '418',
  name: TEXTS,
  sentence: TEXTS,
  kind: 'deadline',
  binds: 'defence',
  starts: { trigger: 'verdict' },
  term: { kind: 'counted', amount: 15, unit: 'sutki' },
  source: 'law',
  confidence: 'text',
}

const PACK = {
  format: 'sandyq-rule-pack',
  formatVersion: 1,
  id: 'one',
  version: '1',
  name: TEXTS,
  sources: [{ id: 'law', text: TEXTS }],
  triggers: [{ id: 'verdict', name: TEXTS, recordedAs: 'verdict-announced' }],
  rules: [RULE],
}

const CALENDAR = {
  format: 'sandyq-calendar',
  formatVersion: 1,
  id: 'one',
  version: '1',
  name: TEXTS,
  weekend: [6, 7],
  fromYear: 2026,
  toYear: 2027,
  confirmedYears: [2026],
  sources: [{ id: 'law', text: TEXTS }],
  holidays: [{ id: 'nauryz', name: TEXTS, source: 'law', yearly: [{ day: '03-21', shifts: true }] }],
  days: [{ date: '2026-05-27', holiday: 'nauryz', source: 'law' }],
  moved: [{ off: '2026-05-08', working: '2026-05-02', source: 'law' }],
  zones: [{ id: 'Asia/Almaty', source: 'law', offsets: [{ until: null, minutes: 300 }] }],
}

const packProblems = (change: object): string[] => {
  const result = readRulePack({ ...PACK, ...change })
  return result.isRead ? [] : result.problems.map(({ place, reason }) => `${place} ${reason}`)
}

const ruleProblems = (change: object): string[] => packProblems({ rules: [{ ...RULE, ...change }] })

const calendarProblems = (change: object): string[] => {
  const result = readCalendar({ ...CALENDAR, ...change })
  return result.isRead ? [] : result.problems.map(({ place, reason }) => `${place} ${reason}`)
}

describe('a rule pack', () => {
  it('is read where nothing is wrong with it', () => {
    expect(packProblems({})).toEqual([])
  })

  it('is refused with the place and the reason, once for each thing that is wrong', () => {
    const { article: _, ...withoutArticle } = RULE
    expect(packProblems({ rules: [withoutArticle] })).toEqual(['rules[0].article missing'])
    expect(ruleProblems({ article: ' ' })).toEqual(['rules[0].article missing'])
    expect(ruleProblems({ term: { kind: 'counted', amount: 3, unit: 'weeks' } })).toEqual([
      'rules[0].term.unit unknown-unit',
    ])
    expect(ruleProblems({ run: 'alert(1)' })).toEqual(['rules[0].run unknown-key'])
    expect(ruleProblems({ term: { kind: 'counted', amount: 1_000, unit: 'years' } })).toEqual([
      'rules[0].term.amount too-long-term',
    ])
    expect(ruleProblems({ term: { kind: 'counted', amount: 0, unit: 'years' } })).toEqual([
      'rules[0].term.amount wrong-form',
    ])
    expect(ruleProblems({ name: { en: 'Appeal', ru: 'Жалоба' } })).toEqual(['rules[0].name.kk missing'])
    expect(ruleProblems({ validFrom: '2026-02-30' })).toEqual(['rules[0].validFrom impossible-day'])
    expect(ruleProblems({ validFrom: '2026-02-02', validTo: '2026-02-01' })).toEqual([
      'rules[0].validTo ends-before-start',
    ])
    expect(ruleProblems({ source: 'press' })).toEqual(['rules[0].source unknown-source'])
    expect(ruleProblems({ starts: { trigger: 'rain' } })).toEqual(['rules[0].starts.trigger unknown-trigger'])
    expect(ruleProblems({ starts: { endOf: ['nothing'] } })).toEqual([
      'rules[0].starts.endOf[0] unknown-rule',
    ])
    expect(
      ruleProblems({
        term: { kind: 'counted', amount: 3, unit: 'months' },
        alsoWorkingDays: { article: '739(3)' },
      }),
    ).toEqual(['rules[0].alsoWorkingDays only-sutki-disputed'])
    expect(packProblems({ rules: [RULE, RULE] })).toEqual(['rules[1].id same-id-twice'])
    expect(packProblems({ formatVersion: 2 })).toEqual(['formatVersion wrong-form'])
  })

  it('is refused where rules begin at their own end, by one step or by many', () => {
    const rule = (id: string, endOf: string) => ({ ...RULE, id, starts: { endOf: [endOf] } })
    expect(packProblems({ rules: [rule('a', 'a')] })).toEqual(['rules[0].starts cycle'])
    expect(packProblems({ rules: [RULE, rule('a', 'c'), rule('b', 'a'), rule('c', 'b')] })).toEqual([
      'rules[1].starts cycle',
      'rules[2].starts cycle',
      'rules[3].starts cycle',
    ])
    expect(packProblems({ rules: [rule('a', 'b'), rule('b', 'appeal'), RULE] })).toEqual([])
  })

  it('is refused at once where it is far too large', () => {
    const rules = Array.from({ length: 100_000 }, (_, at) => ({ ...RULE, id: `rule-${at}` }))
    const before = performance.now()
    expect(packProblems({ rules })).toEqual(['rules too-many'])
    expect(performance.now() - before).toBeLessThan(1_000)
  })

  it('tells of many mistakes no more than anybody reads', () => {
    const rules = Array.from({ length: 1_000 }, () => ({}))
    expect(packProblems({ rules })).toHaveLength(MOST_PROBLEMS)
  })

  it('is refused where a text could look like another one or is longer than a line', () => {
    for (const sign of ['\u0000', '\n', '\u202E', '\u200B', '\u2066', '\uD800'])
      expect(ruleProblems({ name: { ...TEXTS, en: `Appeal${sign}` } })).toEqual([
        'rules[0].name.en hostile-text',
      ])
    expect(ruleProblems({ name: { ...TEXTS, en: 'x'.repeat(100_000) } })).toEqual([
      'rules[0].name.en too-long',
    ])
    expect(ruleProblems({ id: '<script>' })).toEqual(['rules[0].id wrong-form'])
  })

  it('is refused where it is no pack at all, and repeats nothing odd that it says', () => {
    for (const value of [null, undefined, 1, 'pack', [], [PACK]])
      expect(readRulePack(value)).toMatchObject({ isRead: false, problems: [{ reason: 'not-an-object' }] })
    const odd: unknown = JSON.parse(`{ "__proto__": {"polluted": true}, "<b>‮": 1 }`)
    const result = readRulePack(odd)
    expect(result.isRead ? '' : JSON.stringify(result.problems)).not.toMatch(/<b>|‮/u)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    const hidden: unknown = JSON.parse(
      JSON.stringify(PACK).replace('"format":', '"__proto__": {}, "format":'),
    )
    expect(readRulePack(hidden).isRead).toBe(false)
  })
})

describe('a calendar', () => {
  it('is read where nothing is wrong with it', () => {
    expect(calendarProblems({})).toEqual([])
  })

  it('is refused where a day is both off and worked', () => {
    const moved = (off: string, working: string) => [{ off, working, source: 'law' }]
    expect(calendarProblems({ moved: moved('2026-05-08', '2026-05-27') })).toContain(
      'moved[0].working off-and-working',
    )
    expect(calendarProblems({ moved: moved('2026-05-08', '2026-03-21') })).toEqual([
      'moved[0].working off-and-working',
    ])
    expect(calendarProblems({ moved: moved('2026-05-09', '2026-05-09') })).toEqual([
      'moved[0].working off-and-working',
    ])
  })

  it('is refused with the place and the reason', () => {
    const day = { date: '2026-05-27', holiday: 'nauryz', source: 'law' }
    expect(calendarProblems({ days: [{ ...day, date: '2026-02-30' }] })).toEqual([
      'days[0].date impossible-day',
    ])
    expect(calendarProblems({ days: [day, day] })).toEqual(['days[1].date same-day-twice'])
    expect(calendarProblems({ days: [{ ...day, holiday: 'x' }] })).toEqual([
      'days[0].holiday unknown-holiday',
    ])
    expect(calendarProblems({ days: [{ ...day, source: 'x' }] })).toEqual(['days[0].source unknown-source'])
    expect(calendarProblems({ days: [{ ...day, run: 1 }] })).toEqual(['days[0].run unknown-key'])
    const yearly = (date: string) => [
      { id: 'x', name: TEXTS, source: 'law', yearly: [{ day: date, shifts: true }] },
    ]
    expect(calendarProblems({ holidays: yearly('02-30'), days: [] })).toEqual([
      'holidays[0].yearly[0].day impossible-day',
    ])
    expect(calendarProblems({ holidays: yearly('02-29'), days: [] })).toEqual([])
    expect(calendarProblems({ weekend: [1, 2, 3, 4, 5, 6, 7] })).toEqual(['weekend too-many'])
    expect(calendarProblems({ fromYear: 2028 })).toEqual(['toYear ends-before-start'])
    expect(calendarProblems({ toYear: 2300 })).toEqual(['toYear too-many'])
  })

  it('is refused where its clocks are out of order', () => {
    const zones = (...untils: (string | null)[]) => [
      { id: 'Asia/Almaty', source: 'law', offsets: untils.map((until) => ({ until, minutes: 300 })) },
    ]
    expect(calendarProblems({ zones: zones('2024-03-01T00:00', null) })).toEqual([])
    expect(calendarProblems({ zones: zones('2024-03-01T00:00') })).toEqual([
      'zones[0].offsets[0].until clock-order',
    ])
    expect(calendarProblems({ zones: zones('2024-03-01T00:00', '2020-01-01T00:00', null) })).toEqual([
      'zones[0].offsets[1].until clock-order',
    ])
    expect(calendarProblems({ zones: zones(null, null) })).toEqual(['zones[0].offsets[0].until clock-order'])
  })

  it('is refused where so many days are off that no term could move', () => {
    const days = Array.from({ length: 90 }, (_, at) => ({
      date: new Date(Date.UTC(2026, 5, 1 + at)).toISOString().slice(0, 10),
      holiday: 'nauryz',
      source: 'law',
    }))
    expect(calendarProblems({ days, moved: [] })).toEqual(['holidays too-many-days-off'])
  })

  it('is refused at once where it is far too large', () => {
    const days = Array.from({ length: 100_000 }, () => ({ date: '2026-05-27' }))
    expect(calendarProblems({ days })).toEqual(['days too-many'])
  })
})

describe('the packs of the program', () => {
  it('are read, and every rule and trigger of theirs says something of its own', () => {
    for (const { pack } of [kazakhstanLaw(), plainLaw()]) {
      const names = pack.rules.map(({ name }) => name)
      for (const language of ['en', 'ru', 'kk'] as const)
        expect(new Set(names.map((name) => name[language])).size).toBe(names.length)
    }
  })

  it('hold every rule of Kazakhstan that was researched, and say the number of each in every language', () => {
    const { pack } = kazakhstanLaw()
    expect(pack.rules.filter(({ id }) => RESEARCHED.includes(id))).toHaveLength(RESEARCHED.length)
    for (const { id, term, sentence } of pack.rules)
      if (term.kind === 'counted')
        for (const text of Object.values(sentence))
          expect(`${id} ${text}`).toMatch(new RegExp(`(?<![\\d-])${term.amount}(?!\\d)`, 'u'))
  })

  it('let the clock of a person name no rule and no source that is not there', () => {
    const { pack } = kazakhstanLaw()
    const problems = (custody: object) => {
      const result = readRulePack({ ...pack, custody: { ...pack.custody, ...custody } })
      return result.isRead ? [] : result.problems.map(({ place, reason }) => `${place} ${reason}`)
    }
    expect(problems({})).toEqual([])
    expect(problems({ ends: [{ measures: ['custody'], rules: ['none'] }] })).toEqual(['custody unknown-rule'])
    const counting = pack.custody?.counting.map((one) => ({ ...one, source: 'none' }))
    expect(problems({ counting })).toEqual(['custody unknown-source'])
    expect(problems({ ends: [{ measures: ['freedom'], rules: ['cpc-152-4'] }] })).toHaveLength(1)
  })

  it('name no trigger and no source that no rule uses', () => {
    for (const { pack } of [kazakhstanLaw(), plainLaw()]) {
      const used = pack.rules.map(({ starts }) => ('trigger' in starts ? starts.trigger : ''))
      expect(pack.triggers.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([])
      const sources = [...pack.rules, ...(pack.custody?.counting ?? []), ...(pack.custody?.credit ?? [])].map(
        ({ source }) => source,
      )
      expect(pack.sources.map(({ id }) => id).filter((id) => !sources.includes(id))).toEqual([])
    }
  })

  it('are what lies in their files, so that a mistake in one is found here', () => {
    expect(readRulePack({ ...fileOf('kazakhstan'), rules: [] }).isRead).toBe(false)
    expect(readCalendar({ ...fileOf('kazakhstan-calendar'), sources: [] }).isRead).toBe(false)
  })

  it('take a number for a plain term, and none that no term can have', () => {
    const [rule] = plainLaw().pack.rules.filter(({ id }) => id === 'days')
    if (rule === undefined) throw new Error('there is no plain term in days')
    expect(withAmount(rule, 45)?.term).toEqual({ ...rule.term, amount: 45 })
    for (const amount of [0, -1, 1.5, 1_000_000, Number.NaN]) expect(withAmount(rule, amount)).toBeUndefined()
  })
})

const RESEARCHED = (
  'cpc-129 cpc-131-2 cpc-131-3 cpc-64-3 cpc-131-4 cpc-131-4x cpc-147-3 cpc-148-2 cpc-148-7 cpc-139 cpc-151-1 cpc-151-2a ' +
  'cpc-151-2b cpc-151-3 cpc-151-4 cpc-151-6 cpc-151-7 cpc-151-8 cpc-151-11 cpc-152-4 cpc-146-4 cpc-342-2 cpc-150-1 cpc-107-2 ' +
  'cpc-106-5 cpc-105-2 cpc-102 cpc-99-4 cpc-192-2 cpc-190-3 cpc-45-8 cpc-319-4 cpc-322-4 cpc-404 cpc-347-4 cpc-348 cpc-418 ' +
  'cpc-422 cpc-419 cpc-425 cpc-428 cpc-444 cpc-487-1 cpc-487-2 cpc-492-3 cpc-484-2 cpc-501 cpc-220-14 cpc-240 cpc-101-2 ' +
  'cao-789 cao-789-3 cao-817 cao-832 cao-835-2 cao-832-2 cao-826-2 cao-829-2 cao-828 cao-851-4 cao-62 cao-893 cao-50 ' +
  'apc-136 apc-168 apc-169 apc-92 civ-403 civ-436 civ-126 ccpr-99c cat-22 cerd-14 echr-35'
).split(' ')
