import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameFrom } from '../../../electron/main/transfers/file-name.ts'

test('a plain name in any of the three languages stays as it is', () => {
  const names = ['Қаулы 15.11.2026.pdf', 'Постановление суда.docx', 'Letter to the bar.txt']
  expect(names.map((name) => fileNameFrom(name))).toEqual(names)
})

test('a name from a hostile file cannot leave the folder, hide its ending or name a device', () => {
  const hostile = [
    '../../etc/passwd',
    'C:\\Windows\\x.exe',
    'invoice\u202Efdp.exe',
    'CON.txt',
    '\0.pdf',
    '...',
    'a\nb.pdf',
  ]
  expect(hostile.map((name) => fileNameFrom(name))).toEqual([
    '-..-etc-passwd',
    'C--Windows-x.exe',
    'invoicefdp.exe',
    '_CON.txt',
    'pdf',
    'document',
    'ab.pdf',
  ])
})

test('of two of one name the second has a number before its ending', () => {
  const names = ['Скан.pdf', 'Скан', 'CON.txt', '.pdf', '']
  expect(names.map((name) => fileNameFrom(name, 2))).toEqual([
    'Скан (2).pdf',
    'Скан (2)',
    'CON (2).txt',
    'pdf (2)',
    'document (2)',
  ])
  expect(fileNameFrom(`${'я'.repeat(300)}.pdf`, 12)).toMatch(/^я+ \(12\)\.pdf$/u)
})

test('whatever the text, the name is one part of a path that every system takes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.integer({ min: 1, max: 9_999 }),
      (text, count) => {
        const name = fileNameFrom(text.toWellFormed(), count)
        expect(new TextEncoder().encode(name).byteLength).toBeLessThanOrEqual(255)
        expect(name).toMatch(/^[^\p{Cc}\p{Cf}<>:"/\\|?*]+$/u)
        expect(name).not.toMatch(/^\.{1,2}$/u)
      },
    ),
  )
})
