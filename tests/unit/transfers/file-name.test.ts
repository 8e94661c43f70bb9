import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameFrom } from '../../../electron/main/transfers/file-name.ts'

test('a plain name in any of the three languages stays as it is', () => {
  const names = ['Қаулы 15.11.2026.pdf', 'Постановление суда.docx', 'Letter to the bar.txt']
  expect(names.map(fileNameFrom)).toEqual(names)
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
  expect(hostile.map(fileNameFrom)).toEqual([
    '-..-etc-passwd',
    'C--Windows-x.exe',
    'invoicefdp.exe',
    '_CON.txt',
    'pdf',
    'document',
    'ab.pdf',
  ])
})

test('whatever the text, the name is one part of a path that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const name = fileNameFrom(text.toWellFormed())
      expect(new TextEncoder().encode(name).byteLength).toBeLessThanOrEqual(255)
      expect(name).toMatch(/^[^\p{Cc}\p{Cf}<>:"/\\|?*]+$/u)
      expect(name).not.toMatch(/^\.{1,2}$/u)
    }),
  )
})
