import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { computeTerms } from '../../../shared/domain/terms/compute-terms.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { readCalendar } from '../../../shared/domain/terms/read-calendar.ts'
import { readRulePack } from '../../../shared/domain/terms/read-rule-pack.ts'
import { packProblemText, termSentences } from '../../../shared/term-words/index.ts'
import { startAt } from './support/terms.ts'

/** The two files on the page about rule packs, which use everything that a file can say. */
const [PACK = '', CALENDAR = ''] = [
  ...readFileSync(new URL('../../../docs/rule-packs.md', import.meta.url), 'utf8').matchAll(
    /```json\n(.*?)```/gsu,
  ),
].map(([, text]) => text ?? '')

const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    -1,
    0,
    1e9,
    1.5,
    '',
    '2026-02-30',
    '9999-12-31',
    '0001-01-01',
    '1900-01-01',
    '02-29',
    'hours',
    'years',
    'appeal',
    true,
    null,
    [],
    {},
  ),
)

/** The text with one of its values, or of its keys, replaced; the choice of which is made by number, so that it can be repeated. */
const changed = (text: string, { at, key, value }: { at: number; key: boolean; value: unknown }): unknown => {
  let seen = 0
  const visit = (part: unknown): unknown => {
    seen += 1
    if (seen === at) return value
    if (Array.isArray(part)) return part.map(visit)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => {
        const isHere = key && seen + 1 === at
        return [isHere ? `${name}x` : name, visit(inner)]
      }),
    )
  }
  return visit(JSON.parse(text))
}

const change = fc.record({ at: fc.integer({ min: 1, max: 260 }), key: fc.boolean(), value: oddValue })

const STARTS = ['2026-01-31', '2024-02-29T23:30', '1900-01-01', '2300-12-31T23:59'].map(startAt)

it('a file of which something was changed is read or refused in words, and what is read can be counted and said', () => {
  let read = 0
  fc.assert(
    fc.property(change, change, fc.boolean(), (ofPack, ofCalendar, isPack) => {
      const pack = readRulePack(isPack ? changed(PACK, ofPack) : JSON.parse(PACK))
      const days = readCalendar(isPack ? JSON.parse(CALENDAR) : changed(CALENDAR, ofCalendar))
      for (const result of [pack, days])
        if (!result.isRead) {
          expect(result.problems.length).toBeGreaterThan(0)
          for (const problem of result.problems) expect(packProblemText(problem, 'en')).toMatch(/\S{3}/u)
        }
      if (!pack.isRead || !days.isRead) return
      read += 1
      const law = { pack: pack.value, days: days.value }
      for (const { id } of law.pack.triggers)
        for (const start of STARTS)
          for (const { term } of computeTerms([{ trigger: id, start }], law))
            for (const language of LANGUAGES)
              for (const reading of [...term.readings, null])
                expect(termSentences(term, reading, { language, style: 'page' }).length).toBeGreaterThan(1)
    }),
    { numRuns: 100 },
  )
  expect(read).toBeGreaterThan(3)
})

it('no value at all makes the reading of a file fail', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readRulePack(value).isRead).toBe(false)
      expect(readCalendar(value).isRead).toBe(false)
    }),
  )
})

it('every rule of Kazakhstan can be counted from any minute of two hundred years', () => {
  const law = kazakhstanLaw()
  const minute = fc
    .date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2299-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => startAt(date.toISOString().slice(0, 16)))
  fc.assert(
    fc.property(minute, fc.constantFrom(...law.pack.triggers), (start, { id }) => {
      for (const { term } of computeTerms([{ trigger: id, start }], law))
        for (const { last } of term.readings) expect(last).toMatch(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/u)
    }),
    { numRuns: 300 },
  )
})
