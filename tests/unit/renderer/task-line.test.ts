import { expect, it } from 'vitest'
import { readTaskLine } from '../../../renderer/features/case/work/task-line.ts'
import { parseTypedDay } from '../../../shared/date-words/parse-date.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'

const today = isoDateSchema.parse('2026-11-30')
const read = (line: string) => readTaskLine(line, (text) => parseTypedDay(text, today))

it.each([
  ['Обжаловать продление, 05.12.2026', 'Обжаловать продление', '2026-12-05'],
  ['Обжаловать до 5 декабря 2026', 'Обжаловать', '2026-12-05'],
  ['Съездить в СИЗО завтра', 'Съездить в СИЗО', '2026-12-01'],
  ['Сарапшыға қоңырау шалу, ертең', 'Сарапшыға қоңырау шалу', '2026-12-01'],
  ['Call the expert by tomorrow', 'Call the expert', '2026-12-01'],
  ['Жалоба, прокуратура', 'Жалоба, прокуратура', null],
  ['Дело 2026', 'Дело 2026', null],
  ['ст. 272 ч. 2', 'ст. 272 ч. 2', null],
  ['завтра', 'завтра', null],
  ['', '', null],
])('%j', (line, title, dueOn) => {
  expect(read(line)).toEqual({ title, dueOn })
})

it.each([' '.repeat(299) + 'x', ','.repeat(300), 'завтра '.repeat(40), ', завтра', '\u202eзавтра\u0000'])(
  'leaves a title in %j, or the whole line',
  (line) => {
    const { title } = read(line)
    expect(title).toBe(title.trim())
    expect(title.length).toBeLessThanOrEqual(line.length)
  },
)
