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

test('the row of the headings is read although it is hidden, the first one or the one that is told', async () => {
  const hidden = (number: number, cells: readonly string[]) =>
    sheetRow(number, cells).replace('<row ', '<row hidden="1" ')
  const lines = `${sheetRow(3, ['Ахметов', 'Алматы'])}${hidden(4, ['Старый', 'Шу'])}`
  const first = workbook(`${hidden(2, ['Имя', 'Место'])}${lines}`)
  expect((await rowsOf(first)).slice(0, 2)).toEqual([
    ['Имя', 'Место'],
    ['Ахметов', 'Алматы'],
  ])
  expect(await fileOf(first)).toMatchObject({ heading: 2, hiddenRows: 1 })
  const told = workbook(`${sheetRow(1, ['Список', 'за год'])}${hidden(2, ['Имя', 'Место'])}${lines}`)
  expect((await rowsOf(told, { heading: 2 }))[0]).toEqual(['Имя', 'Место'])
})

test('hidden rows come in where they are asked for, and how many there are is told', async () => {
  const hidden = sheetRow(2, ['Старый Человек']).replace('<row ', '<row hidden="1" ')
  const file = workbook(`${sheetRow(1, ['Имя'])}${hidden}${sheetRow(3, ['Ахметов'])}`)
  expect(await rowsOf(file, { withHidden: true })).toEqual([['Имя'], ['Старый Человек'], ['Ахметов']])
  expect(await fileOf(file)).toEqual({
    sheets: [{ name: '1', isHidden: false, isBroken: false }],
    sheet: 0,
    heading: 1,
    headingLines: 1,
    hiddenRows: 1,
    hiddenColumns: 0,
  })
})

test('hidden columns are left out unless they are asked for, and how many there are is told', async () => {
  const rows = `${sheetRow(1, ['Имя', 'Тайна', 'Тоже', 'Место'])}${sheetRow(2, ['Ахметов', 'да', 'нет', 'Алматы'])}`
  const file = workbook('', {
    'xl/worksheets/sheet1.xml': `<worksheet><cols><col min="1" max="1" width="9"/><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/><col min="9" max="16384" hidden="true"/></cols><sheetData>${rows}</sheetData></worksheet>`,
  })
  expect(await rowsOf(file)).toEqual([
    ['Имя', 'Место'],
    ['Ахметов', 'Алматы'],
  ])
  expect((await rowsOf(file, { withHidden: true }))[1]).toEqual(['Ахметов', 'да', 'нет', 'Алматы'])
  expect(await fileOf(file)).toMatchObject({ hiddenRows: 0, hiddenColumns: 2 })
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
