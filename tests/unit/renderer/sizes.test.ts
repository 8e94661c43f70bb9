import { expect, test } from 'vitest'
import { formatSize } from '../../../renderer/i18n/sizes.ts'

test('a size is said in the unit and with the decimal sign of the language', () => {
  expect([0, 1, 1023, 1024, 1_500_000, 3_221_225_472].map((bytes) => formatSize(bytes, 'ru'))).toEqual(
    ['0 Б', '1 Б', '1023 Б', '1 КБ', '1,4 МБ', '3 ГБ'].map((text) => text.replace(' ', '\u00A0')),
  )
  expect(formatSize(1_500_000, 'en')).toBe('1.4\u00A0MB')
})
