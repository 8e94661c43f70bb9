import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { compareLaws } from '../../../shared/domain/terms/compare-laws.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { readCalendar } from '../../../shared/domain/terms/read-calendar.ts'
import { readRulePack } from '../../../shared/domain/terms/read-rule-pack.ts'
import type { TermLaw } from '../../../shared/domain/terms/term.ts'
import { startAt } from './support/terms.ts'

const before = kazakhstanLaw()

const withRules = (rules: TermLaw['pack']['rules']): TermLaw => {
  const read = readRulePack({ ...before.pack, rules })
  if (!read.isRead) throw new Error(JSON.stringify(read.problems))
  return { ...before, pack: read.value }
}

const calendarFile = new URL('../../../shared/domain/terms/packs/kazakhstan-calendar.json', import.meta.url)

const withDayOff = (date: string): TermLaw => {
  const file = z
    .looseObject({ days: z.array(z.unknown()) })
    .parse(JSON.parse(readFileSync(calendarFile, 'utf8')))
  const day = { date, holiday: 'kurban-ait', source: 'press' }
  const read = readCalendar({ ...file, days: [...file.days, day] })
  if (!read.isRead) throw new Error(JSON.stringify(read.problems))
  return { ...before, days: read.value }
}

const TRIGGERED = [
  { trigger: 'judge-order', start: startAt('2026-04-24') },
  { trigger: 'verdict-for-appeal', start: startAt('2026-04-24') },
  { trigger: 'detention', start: startAt('2026-05-04T23:40') },
]

const changes = (after: TermLaw) =>
  compareLaws(TRIGGERED, { before, after }).map((each) => [
    each.rule.id,
    each.before?.[0]?.last ?? null,
    each.after?.[0]?.last ?? null,
  ])

it('the same pack and calendar change nothing', () => {
  expect(changes(before)).toEqual([])
})

it('a longer term moves its own deadlines and those that follow from it, with the old and the new date', () => {
  const rules = before.pack.rules.map((rule) =>
    rule.id === 'cpc-131-4' && rule.term.kind === 'counted'
      ? { ...rule, term: { ...rule.term, amount: 60 } }
      : rule,
  )
  expect(changes(withRules(rules))).toEqual([
    ['cpc-131-4', '2026-05-06T23:40', '2026-05-07T11:40'],
    ['cpc-147-3', '2026-05-06T15:40', '2026-05-07T03:40'],
    ['cpc-148-expected', '2026-05-06T15:40', '2026-05-07T03:40'],
  ])
})

it('a day off that is added moves what ended on it, and no other', () => {
  expect(changes(withDayOff('2026-04-27'))).toEqual([['cpc-107-2', '2026-04-27', '2026-04-28']])
})

it('a safe day that moves alone is a change as well', () => {
  const [change] = compareLaws([{ trigger: 'judge-order', start: startAt('2026-03-20') }], {
    before,
    after: withDayOff('2026-03-20'),
  })
  expect([change?.before, change?.after]).toEqual([
    [{ reading: 'calendar', last: '2026-03-26', safe: '2026-03-20' }],
    [{ reading: 'calendar', last: '2026-03-26', safe: '2026-03-19' }],
  ])
})

it('a rule that is taken out or put in is named, with no date on the side where it is not', () => {
  const rules = before.pack.rules.filter(({ id }) => id !== 'cpc-107-2')
  expect(changes(withRules(rules))).toEqual([['cpc-107-2', '2026-04-27', null]])
  const back = compareLaws(TRIGGERED, { before: withRules(rules), after: before })
  expect(back.map(({ rule, before: was, after }) => [rule.id, was, after?.[0]?.last])).toEqual([
    ['cpc-107-2', null, '2026-04-27'],
  ])
})
