import { expect, test } from 'vitest'
import { countableRules, findRule } from '../../../shared/domain/terms/computed-deadline.ts'
import { lawOfCase, programLaws } from '../../../shared/domain/terms/laws.ts'

const packOf = (jurisdiction: string) => lawOfCase({ jurisdiction }, programLaws()).pack.id

test('a case that names no country, or Kazakhstan in whatever words, is counted by its law', () => {
  for (const country of [
    '',
    '  ',
    'Казахстан',
    'қазақстан',
    'KAZAKHSTAN',
    'РК',
    'Р.К.',
    'Республика  Казахстан',
    'ҚР',
  ])
    expect([country, packOf(country)]).toEqual([country, 'kazakhstan'])
})

test('a case of a country without a law has plain terms, and never those of another country', () => {
  for (const country of ['Кыргызстан', 'UN Human Rights Committee', 'Казахстан и Россия', 'Казахс'])
    expect([country, packOf(country)]).toEqual([country, 'plain'])
  expect(countableRules(programLaws().elsewhere)).toEqual([])
})

test('a rule is found in the law that has it, and in no other', () => {
  const [first] = countableRules(programLaws().byDefault)
  expect(findRule('kazakhstan', first?.id ?? '', programLaws())?.rule).toBe(first)
  expect(findRule('plain', first?.id ?? '', programLaws())).toBeUndefined()
})
