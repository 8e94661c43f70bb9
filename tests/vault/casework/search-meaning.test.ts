import { expect, test } from 'vitest'
import { abbreviationsOf } from '../../../electron/vault/records/search/meaning/abbreviations.ts'
import { numberMarks } from '../../../electron/vault/records/search/meaning/numbers.ts'
import { textMarks } from '../../../electron/vault/records/search/meaning/text-marks.ts'
import {
  askedArticles,
  writtenArticles,
} from '../../../electron/vault/records/search/meaning/written-articles.ts'
import { type Written, writtenDates } from '../../../electron/vault/records/search/meaning/written-dates.ts'
import { lettersApart } from '../../../electron/vault/records/search/near/near-words.ts'
import { russianStems } from '../../../electron/vault/records/search/russian-stems.ts'
import { onOtherKeyboard } from '../../../shared/domain/other-keyboard.ts'
import { kazakhVerbStems } from '../../../shared/domain/stems/kazakh-verbs.ts'

/** What is meant, without the letter that makes it a mark. */
const meant = (found: readonly Written[]): string[] => found.map(({ asked: [most = ''] }) => most.slice(1))

test('a date is read in every way in which the three languages write one', () => {
  for (const text of [
    '16.09.2026',
    '16/9/2026',
    '2026-09-16',
    '16 сентября 2026 г.',
    '16 сентября 2026 года',
    '2026 жылғы 16 қыркүйек',
    '2026 ж. 16 қыркүйек',
    '16 қыркүйек 2026',
    '16 September 2026',
    '16th of September 2026',
    'September 16, 2026',
    'до 16.09.2026 включительно',
  ])
    expect([text, meant(writtenDates(text))]).toEqual([text, ['y20260916']])
  expect(meant(writtenDates('16 сентября'))).toEqual(['0916'])
  expect(meant(writtenDates('29 февраля'))).toEqual(['0229'])
  expect(meant(writtenDates('сентябрь 2026, 09.2025'))).toEqual(['y202609', 'y202509'])
  for (const text of [
    '31.02.2026',
    '7599-26-00-3/000',
    '12.5 тенге',
    '2026',
    '16 обысков',
    'ст. 16.09',
    '45 мая',
  ])
    expect([text, meant(writtenDates(text))]).toEqual([text, []])
})

test('an article is read with its part and its code, whatever the order', () => {
  for (const text of [
    'ч. 2 ст. 272 УК РК',
    'ст.272 ч.2 УК',
    'п. 1 ч. 2 ст. 272 УК РК',
    'ҚР ҚК 272-бабының 2-бөлігі',
    'УК 272(2)',
    'art. 272(2) CC',
    'part 2 of article 272 of the Criminal Code',
    'ч.\u00A02 ст.\u00A0272 УК\u00A0РК',
  ])
    expect([text, meant(writtenArticles(text))]).toEqual([text, ['272/2:CC']])
  expect(meant(writtenArticles('жалоба по ст. 106 УПК и ст. 107'))).toEqual(['106:CPC', '107'])
  expect(meant(writtenArticles('статья 319¹'))).toEqual(['319-1'])
  for (const text of ['кабинет 214', 'в 14 ч. 20 мин.', '№ 272', 'дом 5 кв. 2'])
    expect([text, meant(writtenArticles(text))]).toEqual([text, []])
  // In a question the shortest is enough, in a text it would be any number.
  for (const text of ['272 ч.2', '272(2)', '272 бап 2 бөлік'])
    expect([text, meant(askedArticles(text))]).toEqual([text, ['272/2']])
  expect(meant(askedArticles('272'))).toEqual([])
})

test('a long number is found by its end', () => {
  expect(numberMarks('ЕРДР 260000000000117, тел. +7 (000) 000-00-01').map((mark) => mark.slice(1))).toEqual([
    '711000000000062',
    '10000000007',
  ])
  expect(numberMarks('дом 12, кв. 345')).toEqual([])
})

test('a text made to be slow is read to its end: the time grows with its length, not with the square of it', () => {
  // Read again from each of its places, any of these would take longer than a test may.
  const texts = [
    'ст. 1 ',
    'УК 1 ',
    '1.1.2026 ',
    'мая 1 ',
    'ч. 2 ст. ',
    '1(',
    '1 ',
    'следственн',
    'уголовн',
    'изолятор',
  ]
  for (const text of texts) {
    const long = text.repeat(400_000 / text.length)
    textMarks(long)
    abbreviationsOf(long)
  }
  expect(textMarks('ст. 1 '.repeat(60_000)).length).toBeGreaterThan(60_000)
})

test('letters apart are counted as typists err', () => {
  const pairs: readonly (readonly [string, string, number])[] = [
    ['адвокат', 'адвакат', 1],
    ['адвокат', 'адвокатт', 1],
    ['адвокат', 'адвкат', 1],
    ['адвокат', 'авдокат', 1],
    ['адвокат', 'бдвокат', 1],
    ['адвокат', 'адвакот', 2],
    ['адвокат', 'прокурор', 3],
    ['', 'аб', 2],
  ]
  for (const [one, other, apart] of pairs) {
    expect([one, other, lettersApart(one, other, 2)]).toEqual([one, other, apart])
    expect(lettersApart(other, one, 2)).toBe(apart)
  }
})

test('what the same keys write with the other alphabet', () => {
  expect(onOtherKeyboard('Cfhctyjdf')).toBe('сарсенова')
  expect(onOtherKeyboard(';fyubhjd')).toBe('жангиров')
  expect(onOtherKeyboard('8kfy')).toBe('үлан')
  expect(onOtherKeyboard('Лщмфдумф')).toBe('kovaleva')
  expect(onOtherKeyboard('272')).toBeUndefined()
  expect(onOtherKeyboard('Zhангиров')).toBeUndefined()
})

test('forms that one word has come to one stem', () => {
  const isOneWord = (stems: (word: string) => readonly string[], ...words: string[]): void => {
    const all = words.map((word) => new Set([word, ...stems(word)]))
    for (const one of all)
      for (const other of all) expect([...one].some((stem) => other.has(stem))).toBe(true)
  }
  isOneWord(russianStems, 'судья', 'судье', 'судей', 'судьями')
  isOneWord(russianStems, 'пытка', 'пыток', 'пытками')
  isOneWord(russianStems, 'отказ', 'отказали', 'отказать')
  isOneWord(russianStems, 'задержание', 'задержали')
  isOneWord(kazakhVerbStems, 'ұстау', 'ұсталды', 'ұсталған')
  isOneWord(kazakhVerbStems, 'тінту', 'тінтілді')
  isOneWord(kazakhVerbStems, 'жолықтыру', 'жолықтырмады')
  expect(russianStems('суда').some((stem) => russianStems('судья').includes(stem))).toBe(false)
  expect(kazakhVerbStems('ответы')).toEqual([])
})
