import { expect, test } from 'vitest'
import { formatOf } from '../../../electron/documents/tables/cell-text.ts'
import { withGuard } from '../../../electron/documents/tables/formula-guard.ts'
import {
  birthIn,
  dateIn,
  dayIn,
  partsOfMoment,
} from '../../../electron/vault/tasks/spreadsheets/cell-dates.ts'
import { countOrder, noOrder, withDayFirst } from '../../../electron/vault/tasks/spreadsheets/date-order.ts'
import { LineCells } from '../../../electron/vault/tasks/spreadsheets/line-cells.ts'
import { foldWord } from '../../../electron/vault/tasks/spreadsheets/own-words.ts'
import { readEventLine, readNameLine } from '../../../electron/vault/tasks/spreadsheets/read-line.ts'
import { isTotal } from '../../../electron/vault/tasks/spreadsheets/total-line.ts'
import { WordReader } from '../../../electron/vault/tasks/spreadsheets/word-reader.ts'
import { plainHeading } from '../../../renderer/features/tables/field-words.ts'
import { parseDay, parsePartialDate, parseTime } from '../../../shared/date-words/parse-date.ts'
import { isUnknownDate } from '../../../shared/date-words/unknown-date.ts'
import { readCharges } from '../../../shared/domain/charge-text.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { judgeIdentityNumber } from '../../../shared/domain/identity-number.ts'
import { caseIdSchema } from '../../../shared/domain/ids.ts'
import { foldForSearch, MAX_FOLDED_LENGTH } from '../../../shared/domain/name-folding.ts'
import { linesOfList, readListedName } from '../../../shared/domain/name-list.ts'
import { isBodyName } from '../../../shared/domain/names/body-names.ts'

const LENGTH = 400_000

/** Texts at which an expression that looks for its end from every letter takes the square of their length. */
const LONG: readonly string[] = [
  'a',
  'А',
  '1',
  ' ',
  ',',
  '(',
  '.',
  ': ',
  'T ',
  '1:11 ',
  '12/12/12 ',
  '1-',
  '«',
  '[',
  'y',
  'ж, ',
  '\n',
  '\u200b',
  '\uFDFA',
].flatMap((unit) => ['', '1', 'итого', 'total ', 'a ('].map((start) => `${start}${unit.repeat(LENGTH)}x`))

const TODAY = isoDateSchema.parse('2026-11-22')
const THIS_YEAR = 2026

const cells = (text: string) =>
  new LineCells([text, 'a'], {
    mapping: { persons: 0, title: 1 },
    words: new WordReader({}, []),
    today: TODAY,
    orders: {},
  })

/** What a refusal is worth here: that it comes at once. */
const orRefused = (read: () => unknown): void => {
  try {
    read()
  } catch {
    // A line that cannot be read is refused, which is an answer.
  }
}

test.for<[string, (text: string) => unknown]>([
  ['a date', (text) => dateIn(text, THIS_YEAR)],
  ['a day', (text) => dayIn(text, THIS_YEAR)],
  ['a birth', (text) => birthIn(text, TODAY)],
  ['a moment', partsOfMoment],
  ['a typed day', (text) => parseDay(text, THIS_YEAR)],
  ['a typed date', (text) => parsePartialDate(text, THIS_YEAR)],
  ['a time', parseTime],
  ['that nothing is known', isUnknownDate],
  ['the order of day and month', (text) => countOrder(noOrder(), text)],
  ['a day that comes second', (text) => withDayFirst(text, 'month-first')],
  ['a line of totals', (text) => isTotal([text, text], { kind: 'parties', mapping: { name: 0, notes: 1 } })],
  ['a word', foldWord],
  ['a heading', plainHeading],
  ['charges', readCharges],
  ['an identity number', (text) => judgeIdentityNumber(text, { isPerson: true, born: null })],
  ['the name of a body', isBodyName],
  ['a name to be found by', foldForSearch],
  ['a line of names', readListedName],
  ['a name of a pasted list', (text) => orRefused(() => readNameLine(text, ''))],
  ['a pasted list', (text) => linesOfList(`${text};${text}`)],
  [
    'who took part',
    (text) => orRefused(() => readEventLine(cells(text), () => caseIdSchema.parse('0'.repeat(32)))),
  ],
  ['a formula', withGuard],
  ['the format of a number', (text) => formatOf(200, text)],
])('%s is looked for in 400,000 letters without taking their square', ([, look]) => {
  const startedMs = performance.now()
  for (const text of LONG) look(text)
  // Straight, it is a second for all of them on a slow machine; a square takes minutes for one.
  expect(performance.now() - startedMs).toBeLessThan(20_000)
})

test('a name is no longer for the letters that one of its signs stands for', () => {
  expect(foldForSearch('\uFDFA'.repeat(MAX_FOLDED_LENGTH)).length).toBeLessThanOrEqual(MAX_FOLDED_LENGTH * 2)
  expect(isBodyName(`${'\uFDFA'.repeat(100)} прокуратура`)).toBe(false)
})
