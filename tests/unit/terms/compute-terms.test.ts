import { expect, it } from 'vitest'
import { computeTerms } from '../../../shared/domain/terms/compute-terms.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { readRulePack } from '../../../shared/domain/terms/read-rule-pack.ts'
import { startAt } from './support/terms.ts'

it('a detention at night gives every line of hours, with the file at the judge, the hearing and the appeal to be expected for each of them', () => {
  const terms = computeTerms([{ trigger: 'detention', start: startAt('2026-05-04T23:40') }], kazakhstanLaw())
  expect(terms.map(({ follows, term }) => [term.rule.id, follows, term.readings[0]?.last])).toEqual([
    ['cpc-131-2', null, '2026-05-05T02:40'],
    ['cpc-131-4', null, '2026-05-06T23:40'],
    ['cpc-147-3', 'cpc-131-4', '2026-05-06T15:40'],
    ['cpc-148-expected', 'cpc-131-4', '2026-05-06T15:40'],
    ['cpc-107-2-expected', 'cpc-131-4', '2026-05-12'],
    ['cpc-131-4x', null, '2026-05-07T23:40'],
    ['cpc-147-3', 'cpc-131-4x', '2026-05-07T15:40'],
    ['cpc-148-expected', 'cpc-131-4x', '2026-05-07T15:40'],
    ['cpc-107-2-expected', 'cpc-131-4x', '2026-05-12'],
    ['cpc-131-4m', null, '2026-05-05T23:40'],
    ['cpc-147-3', 'cpc-131-4m', '2026-05-05T15:40'],
    ['cpc-148-expected', 'cpc-131-4m', '2026-05-05T15:40'],
    ['cpc-107-2-expected', 'cpc-131-4m', '2026-05-08'],
  ])
})

it('the end of an order gives the days on which motions must reach prosecutor and court', () => {
  const terms = computeTerms([{ trigger: 'custody-end-to-3', start: startAt('2026-05-09') }], kazakhstanLaw())
  expect(terms.map(({ term }) => [term.rule.id, term.readings[0]?.last])).toEqual([
    ['cpc-151-6', '2026-04-29'],
    ['cpc-151-10a', '2026-05-02'],
    ['cpc-152-3', '2026-05-05'],
  ])
})

it('a trigger that no rule names gives nothing', () => {
  expect(computeTerms([{ trigger: 'rain', start: startAt('2026-05-04') }], kazakhstanLaw())).toEqual([])
})

it('a pack in which terms would multiply without end is refused before anything is counted', () => {
  const { pack } = kazakhstanLaw()
  const [rule] = pack.rules
  if (rule === undefined) throw new Error('the pack has no rule')
  const layer = (at: number) => ['a', 'b', 'c'].map((name) => `${name}-${at}`)
  const rules = Array.from({ length: 30 }, (_, at) =>
    layer(at).map((id) => ({ ...rule, id, starts: at === 0 ? rule.starts : { endOf: layer(at - 1) } })),
  ).flat()
  const read = readRulePack({ ...pack, rules, custody: null })
  expect(read.isRead ? [] : read.problems[0]).toMatchObject({
    place: 'rules[15].starts.endOf',
    reason: 'too-many',
  })
})
