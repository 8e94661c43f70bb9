import { expect, test } from 'vitest'
import { readFonts } from '../../electron/documents/dossier/typeset/fonts.ts'
import { BREAK, MOST_BREAKS, Printable } from '../../electron/documents/dossier/typeset/printable.ts'
import { ASSETS } from './support/compose.ts'

test('a line of a dossier has no more places for a break than the typesetter takes, and loses no letter', () => {
  const printable = new Printable(readFonts(ASSETS.fontFolder).letters)
  const lines = [
    'ж'.repeat(50_000),
    `${'ж'.repeat(23)} `.repeat(2_000).trim(),
    `https://a.kz/${'aБ'.repeat(600)}`,
  ]
  for (const line of lines) {
    const printed = printable.line(line)
    expect(printed.replaceAll(BREAK, '')).toBe(line)
    expect(printed.split(BREAK).length).toBeLessThanOrEqual(MOST_BREAKS + 1)
  }
  expect(printable.line('ж'.repeat(23)).split(BREAK)).toHaveLength(23)
})
