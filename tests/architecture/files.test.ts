import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles, root } from './guards/source-tree.ts'

const files = listFiles(
  ['electron', 'renderer', 'shared', 'tests', 'tools'],
  ['.ts', '.tsx', '.mjs', '.css'],
).filter((file) => !file.startsWith('tests/fixtures/') && !file.startsWith('tests/interop/node_modules'))

/** Words that say nothing about what is inside. */
const emptyNames = /(^|[-/])(utils?|helpers?|managers?|data|common|misc)(\.|$)/

function isWellNamed(file: string): boolean {
  const base = path.basename(file)
  const isComponent = /^[A-Z][A-Za-z0-9]*(\.module)?\.(tsx|css)$/.test(base)
  const isOther = /^(\d{4}-)?[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|d|module|config))*\.(ts|tsx|mjs|css)$/.test(
    base,
  )
  return (isComponent || isOther) && !emptyNames.test(base)
}

/** Notes to ourselves, and orders to a check to look away. */
const unwanted = new RegExp(
  [
    'TO' + 'DO',
    'FIX' + 'ME',
    '@ts-' + '(ignore|expect-error|nocheck)',
    'biome-' + 'ignore',
    'eslint-' + 'disable',
  ].join('|'),
)

describe('files', () => {
  it('are named for what is in them', () => {
    expect(files.filter((file) => !isWellNamed(file))).toEqual([])
  })

  it('hold no unfinished note and no order to a check to look away', () => {
    const found = files.filter((file) => unwanted.test(readFileSync(path.join(root, file), 'utf8')))
    expect(found).toEqual([])
  })

  it('would be caught with either', () => {
    const named = ['shared/utils.ts', 'shared/case-helpers.ts', 'renderer/ui/dataGrid.tsx', 'shared/Case.ts']
    expect(named.filter(isWellNamed)).toEqual([])
    expect('// @ts-' + 'ignore').toMatch(unwanted)
    expect(
      [
        'electron/vault/store/migrations/0001-casework.ts',
        'renderer/ui/Field.tsx',
        'renderer/main.tsx',
      ].every(isWellNamed),
    ).toBe(true)
  })
})
