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

test('a name that Windows keeps for a device is none, however it is written', () => {
  const kept = ['CON .txt', 'nul', 'COM¹.pdf', 'lpt³', 'CONIN$', 'conout$.log', 'aux  .a.b']
  expect(kept.map((name) => fileNameFrom(name)[0])).toEqual(kept.map(() => '_'))
  for (const name of ['CONTRACT.pdf', 'Комета.txt', 'com10.txt', 'nulla.pdf'])
    expect(fileNameFrom(name)).toBe(name)
})

test('a name that is cut ends in no space and no point', () => {
  for (let length = 190; length < 215; length += 1)
    expect(fileNameFrom(`${'a'.repeat(length)}. .${' b'.repeat(90)}`)).not.toMatch(/[\s.]$/u)
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
        expect(name).not.toMatch(/[\s.]$/u)
      },
    ),
  )
})
