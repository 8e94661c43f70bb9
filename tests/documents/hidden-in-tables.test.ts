import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rowsOf, sheetRow, workbook } from './support/tables.ts'

const paper = (name: string): Uint8Array => readFileSync(`tests/fixtures/papers/${name}`)

test('a hidden sheet is not read where one is shown', async () => {
  expect(await rowsOf(paper('hidden-first-sheet.xlsx'))).toEqual([
    ['ФИО', 'Дата рождения', 'ИИН', 'Пол', 'Телефон', 'Адрес'],
    ['Ахметов Нурлан', '1988-04-03', '880403300123', 'М', '', ''],
  ])
})

test('hidden rows are left out, and the rows below keep their numbers', async () => {
  const hidden = sheetRow(2, ['Старый Человек']).replace('<row ', '<row hidden="1" ')
  expect(await rowsOf(workbook(`${sheetRow(1, ['Имя'])}${hidden}${sheetRow(3, ['Ахметов'])}`))).toEqual([
    ['Имя'],
    [''],
    ['Ахметов'],
  ])
})
