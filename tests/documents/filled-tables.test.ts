import { expect, test } from 'vitest'
import { filledColumns } from '../../electron/documents/dossier/filled-columns.ts'
import { cell, column, plain } from '../../electron/documents/dossier/front/cells.ts'
import type { FrontBlock } from '../../electron/documents/dossier/front/content.ts'
import { withFilledColumns } from '../../electron/documents/dossier/front/filled-tables.ts'
import { blocksOf } from './support/front-blocks.ts'
import { sampleDossier } from './support/sample-dossier.ts'

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): FrontBlock => ({
  kind: 'table',
  columns: titles.map((title) => column(title, 1)),
  rows: rows.map((row) => row.map((text) => cell(plain(text)))),
})

test('a column that nobody filled is left out, in all tables of a section that have one head', () => {
  const heading = { kind: 'heading', text: 'Ким' } as const
  const head = ['When', 'Place', 'Why']
  const blocks = [
    heading,
    table(head, [['2022', '', '']]),
    heading,
    table(head, [['2023', 'Алматы', '']]),
    table(['No', 'What'], [['', 'x']]),
  ]
  expect(withFilledColumns(blocks)).toEqual([
    heading,
    table(['When', 'Place'], [['2022', '']]),
    heading,
    table(['When', 'Place'], [['2023', 'Алматы']]),
    table(['No', 'What'], [['', 'x']]),
  ])
})

test('the first column stays, and all do where there are no rows', () => {
  expect([filledColumns(3, []), filledColumns(3, [['', '', 'x']]), filledColumns(2, [['', '']])]).toEqual([
    [0, 1, 2],
    [0, 2],
    [0],
  ])
})

test('why somebody was brought to a place has a column where one stay says it', () => {
  const dossier = sampleDossier('ru', [])
  const columnsOf = (reason: string): number[] =>
    blocksOf(
      {
        ...dossier,
        stays: dossier.stays.map((stay) => ({
          ...stay,
          reason,
          sources: [],
        })),
      },
      'stays',
    ).flatMap((block) => (block.kind === 'table' ? [block.columns.length] : []))
  expect(columnsOf('по постановлению суда')).toEqual([3])
  expect(columnsOf('')).toEqual([2])
})
