import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileOf, rowsOf, sheetRow, workbook } from './support/tables.ts'

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

test('hidden rows come in where they are asked for, and how many there are is told', async () => {
  const hidden = sheetRow(2, ['Старый Человек']).replace('<row ', '<row hidden="1" ')
  const file = workbook(`${sheetRow(1, ['Имя'])}${hidden}${sheetRow(3, ['Ахметов'])}`)
  expect(await rowsOf(file, { withHidden: true })).toEqual([['Имя'], ['Старый Человек'], ['Ахметов']])
  expect(await fileOf(file)).toEqual({ sheets: [{ name: '1', isHidden: false }], sheet: 0, hiddenRows: 1 })
})

test('the headings can stand further down, in a workbook and in a CSV file', async () => {
  const file = workbook(`${sheetRow(1, ['Список'])}${sheetRow(4, ['Имя'])}${sheetRow(5, ['Ахметов'])}`)
  expect(await rowsOf(file, { heading: 4 })).toEqual([['Имя'], ['Ахметов']])
  expect(await rowsOf('Список\n\nИмя;Место\nАхметов;Алматы\n', { heading: 3 })).toEqual([
    ['Имя', 'Место'],
    ['Ахметов', 'Алматы'],
  ])
})

test('a hidden sheet is read where it is asked for', async () => {
  expect((await rowsOf(paper('hidden-first-sheet.xlsx'), { sheet: 0 }))[0]).toEqual(['старые данные'])
})
