import { expect, test } from 'vitest'
import { fileSize } from '../../shared/domain/file-size.ts'

test('a size is said in the unit and with the decimal sign of the language', () => {
  const sizes = [0, 1, 999, 1_000, 1_500, 41_800, 999_499, 999_960, 1_500_000, 1_234_567_890]
  expect(sizes.map((bytes) => fileSize(bytes, 'ru').replace('\u00A0', ' '))).toEqual([
    '0 Б',
    '1 Б',
    '999 Б',
    '1 КБ',
    '1,5 КБ',
    '42 КБ',
    '999 КБ',
    '1 МБ',
    '1,5 МБ',
    '1,2 ГБ',
  ])
  expect(fileSize(1_500_000, 'en')).toBe('1.5\u00A0MB')
})
