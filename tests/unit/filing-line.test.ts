import { expect, it } from 'vitest'
import { readFiling } from '../../shared/domain/filing-line.ts'

it.each([
  ['Жалоба на продление, прокуратура Алматы', 'complaint', 'Жалоба на продление', 'прокуратура Алматы'],
  [
    'Апелляционная жалоба → суд № 2, судья Иванова',
    'complaint',
    'Апелляционная жалоба',
    'суд № 2, судья Иванова',
  ],
  ['Шағым -> Алматы қаласының прокуратурасы', 'complaint', 'Шағым', 'Алматы қаласының прокуратурасы'],
  ['Ходатайство о залоге', 'motion', 'Ходатайство о залоге', ''],
  ['Өтінішхат, сот', 'motion', 'Өтінішхат', 'сот'],
  ['Motion for bail → court No. 2', 'motion', 'Motion for bail', 'court No. 2'],
  ['Письмо омбудсмену о жалобах, Астана', 'letter', 'Письмо омбудсмену о жалобах', 'Астана'],
  ['  Ответ 3,5 страницы  ', 'letter', 'Ответ 3,5 страницы', ''],
  ['→ прокурор', 'letter', '', 'прокурор'],
  ['', 'letter', '', ''],
])('%j', (line, kind, title, addressee) => {
  expect(readFiling(line)).toEqual({ kind, title, addressee })
})

it.each([
  ' '.repeat(299) + 'x',
  ','.repeat(300),
  ', '.repeat(150),
  '→'.repeat(300),
  '->',
  '\u202eабв\u0000',
  '\uD800',
])('keeps or leaves %j without an error, and never more than was typed', (line) => {
  const { title, addressee } = readFiling(line)
  expect(title.length + addressee.length).toBeLessThanOrEqual(line.length)
})
