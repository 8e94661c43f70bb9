import { expect, test } from 'vitest'
import type { CellLine } from '../../electron/documents/dossier/front/content.ts'
import { wordsOf } from '../../electron/documents/dossier/words/index.ts'
import { textIn } from '../../renderer/i18n/text-in.ts'
import { LANGUAGES, type Language } from '../../shared/domain/language.ts'
import { blocksOf } from './support/front-blocks.ts'
import { sampleDossier } from './support/sample-dossier.ts'

const lineText = (line: CellLine): string => ('text' in line ? line.text.replaceAll('\u00A0', ' ') : '')

const periodOf = (language: Language, change: object) => {
  const [restraint] = sampleDossier(language, []).restraints
  const input = sampleDossier(language, [], {
    restraints: [{ ...restraint, from: '2022-01-08', fromTime: null, until: null, ...change }],
  })
  return blocksOf(input, 'restraints').flatMap((block) =>
    block.kind === 'table' ? (block.rows[0]?.[0] ?? []).map(lineText) : [],
  )
}

test('a measure prints how long it was said to last, and the day that follows as computed', () => {
  const tenDays = { termDays: 10, computed: { day: '2022-01-17', time: null } }
  expect(periodOf('en', tenDays)).toEqual([
    'since 8 January 2022',
    '10 days',
    'to 17 January 2022 inclusive (computed)',
  ])
  expect(
    periodOf('ru', { termHours: 48, fromTime: '21:40', computed: { day: '2022-01-10', time: '21:40' } }),
  ).toEqual([
    'с 8 января 2022 г.',
    '21:40',
    '48 часов',
    'по 10 января 2022 г. включительно, 21:40 (рассчитано)',
  ])
  expect(periodOf('en', { from: '2022-01', termMonths: 2 })).toEqual([
    'since January 2022',
    '2 months',
    'day not known: no term is counted',
  ])
  expect(periodOf('en', { until: '2022-01-20', termDays: 10 })).toEqual([
    'since 8 January 2022',
    'to 20 January 2022 inclusive',
    '10 days',
  ])
})

test.for(LANGUAGES)('the words for what was counted are those of the page, in %s', (language) => {
  const words = wordsOf(language)
  expect(words.computed('{{last}}')).toBe(textIn(language, 'cases:term.computed'))
  expect(words.uncounted).toBe(textIn(language, 'cases:term.uncounted'))
})

const penaltyOf = (computed: string | null) => {
  const sentences = sampleDossier('en', []).sentences.map((sentence) => ({ ...sentence, computed }))
  return blocksOf(sampleDossier('en', [], { sentences }), 'sentences').flatMap((block) =>
    block.kind === 'table' ? (block.rows[0]?.[0] ?? []).map(lineText).slice(2) : [],
  )
}

test('a sentence prints its computed end, or that none could be counted', () => {
  expect(penaltyOf('2027-03-09')).toEqual(['to 9 March 2027 inclusive (computed)'])
  expect(penaltyOf('uncounted')).toEqual(['day not known: no term is counted'])
  expect(penaltyOf(null)).toEqual([])
})
