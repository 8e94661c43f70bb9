import { expect, test } from 'vitest'
import { titleOf } from '../../electron/vault/tasks/documents/file-name.ts'

test.each([
  ['Постановление 12.03.2024.pdf', 'Постановление 12.03.2024'],
  ['Постановление от 12.03.2024', 'Постановление от 12.03.2024'],
  ['Dr. Smith 2024.v2.pdf', 'Dr. Smith 2024.v2'],
  ['Dr. Smith', 'Dr. Smith'],
  ['Протокол № 7.1', 'Протокол № 7.1'],
  ['Жалоба по ст. 106.УПК', 'Жалоба по ст. 106.УПК'],
  ['СКАН.PDF', 'СКАН'],
  ['фото.HEIC', 'фото'],
  ['заявление.docx.p7s', 'заявление.docx'],
  ['.pdf', '.pdf'],
  ['без окончания', 'без окончания'],
])('the file "%s" becomes the document "%s"', (name, title) => {
  expect(titleOf(name)).toBe(title)
})
