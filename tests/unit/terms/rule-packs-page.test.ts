import { expect, it } from 'vitest'
import { computeTerms } from '../../../shared/domain/terms/compute-terms.ts'
import { readCalendar } from '../../../shared/domain/terms/read-calendar.ts'
import { readRulePack } from '../../../shared/domain/terms/read-rule-pack.ts'
import type { TermLaw } from '../../../shared/domain/terms/term.ts'
import { plainSigns } from '../../../shared/domain/unbroken.ts'
import { termSentences } from '../../../shared/term-words/index.ts'
import { blocksOfPage, PACKS_PAGE } from './support/example-files.ts'
import { startAt } from './support/terms.ts'

const exampleLaw = (): TermLaw => {
  const [pack, days] = blocksOfPage('json').map((text): unknown => JSON.parse(text))
  const [readPack, readDays] = [readRulePack(pack), readCalendar(days)]
  if (!readPack.isRead || !readDays.isRead) throw new Error(JSON.stringify([readPack, readDays]))
  return { pack: readPack.value, days: readDays.value }
}

const terms = () =>
  computeTerms(
    [
      { trigger: 'judgment', start: startAt('2026-02-13') },
      { trigger: 'detention', start: startAt('2026-05-05T23:40') },
      { trigger: 'refusal', start: startAt('2026-01-31') },
    ],
    exampleLaw(),
  )

it('the country on the page about rule packs gives the dates that the page promises', () => {
  const promised = [...PACKS_PAGE.matchAll(/^\| ([a-z-]+) \| (2026\S+) \| (2026\S+) \|$/gmu)].map((row) =>
    row.slice(1),
  )
  expect(terms().map(({ term }) => [term.rule.id, term.readings[0]?.last, term.readings[0]?.safe])).toEqual(
    promised,
  )
  expect(promised).toHaveLength(5)
})

it('and says why in the words that stand there', () => {
  const complaint = terms().find(({ term }) => term.rule.id === 'complaint')?.term
  const [reading = null] = complaint?.readings ?? []
  const said =
    complaint && termSentences(complaint, reading, { language: 'en', style: 'page' }).map(plainSigns)
  expect(said).toEqual(blocksOfPage('text')[0]?.trimEnd().split('\n'))
})
