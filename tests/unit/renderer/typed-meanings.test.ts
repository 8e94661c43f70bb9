import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../../renderer/features/search/meanings.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'

const TODAY = isoDateSchema.parse('2026-11-30')

const of = (text: string): string => {
  const meaning = meaningOf(text, TODAY)
  if (meaning === undefined) return ''
  return 'day' in meaning ? `${meaning.is} ${meaning.day}` : meaning.is
}

describe('what is typed into the palette', () => {
  it.each([
    ['16.09.2026', 'day 2026-09-16'],
    ['16 сентября 2026', 'day 2026-09-16'],
    ['2026 жылғы 16 қыркүйек', 'day 2026-09-16'],
    ['16 September 2026', 'day 2026-09-16'],
    ['завтра', 'day 2026-12-01'],
    ['сентябрь 2026', 'month 2026-09-01'],
    ['09.2026', 'month 2026-09-01'],
  ])('is a day or a month where it is a date: %s', (text, meaning) => {
    expect(of(text)).toBe(meaning)
  })

  it.each([
    'ст. 272',
    'ст.405 УК РК',
    'ч. 2 ст. 272',
    '272 ч.2',
    '272(2)',
    '272 бап',
    '272-бабы 2-бөлігі',
    'art. 272(2)',
    '272 УК',
    'ҚК 405',
    '272',
    '319-1',
  ])('is an article of law: %s', (text) => {
    expect(of(text)).toBe('article')
  })

  it.each(['000117', '+7 701 000 00 01', '2601170001234', '12/3456'])('is a number: %s', (text) => {
    expect(of(text)).toBe('number')
  })

  it.each([
    '',
    ' ',
    'Жангиров',
    'дело 12',
    '7',
    '45',
    'ст',
    'часть',
    'год',
    '(((',
    '\u0000',
    'ч'.repeat(200),
    'обжаловать постановление по ст. 272 ч. 2 от следователя Ахметова, срок до пятницы',
  ])('is nothing but its words: %j', (text) => {
    expect(of(text)).toBe('')
  })
})
