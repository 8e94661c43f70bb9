import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ListProblem } from '../../../tools/list-file.ts'
import { judgeVectors, sumLine, wrongLine } from '../../../tools/terms/judge-vectors.ts'
import { readVectorList } from '../../../tools/terms/vector-list.ts'

const VECTORS = readVectorList(
  readFileSync(new URL('../../fixtures/terms/vectors.json', import.meta.url), 'utf8'),
)

it('the terms of Kazakhstan end, are in time and are safe on the days worked out beforehand', () => {
  const judged = judgeVectors(VECTORS)
  expect(judged.filter(({ wrong }) => wrong.length > 0).map(wrongLine)).toEqual([])
  expect(sumLine(judged)).toBe('221 of 221 are right, 0 wrong')
})

it('a wrong date is named with what was wanted, whichever of the three it is', () => {
  const vector = { rule: 'cpc-107-2', start: '2026-03-20', end: '2026-03-24', last: '2026-03-23', safe: null }
  const list = { vectors: [vector, { ...vector, rule: 'cpc-1' }, { ...vector, reading: 'working' }] }
  const judged = judgeVectors(readVectorList(JSON.stringify(list)))
  expect(judged.map(wrongLine)).toEqual([
    'WRONG cpc-107-2 from 2026-03-20 (calendar)  end: wanted 2026-03-24, got 2026-03-23; last: wanted 2026-03-23, got 2026-03-26; safe: wanted nothing, got 2026-03-20',
    'WRONG cpc-1 from 2026-03-20 (calendar)  rule: wanted cpc-1, got nothing',
    'WRONG cpc-107-2 from 2026-03-20 (working)  reading: wanted working, got nothing',
  ])
  expect(sumLine(judged)).toBe('0 of 3 are right, 3 wrong')
})

it('a list that cannot be read says what is wrong with it', () => {
  const lists = ['', '{', '{}', '{"vectors":[]}', '{"vectors":[{"rule":"x","start":"2026-02-30"}]}']
  for (const list of lists) expect(() => readVectorList(list)).toThrow(ListProblem)
})
