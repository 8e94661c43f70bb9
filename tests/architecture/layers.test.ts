import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layers } from '../../tools/layers/layers.ts'
import { rules } from '../../tools/layers/rules.ts'
import { listFiles, root } from './guards/source-tree.ts'

/** A file, what it imports, and the rule that must catch it; `undefined` where the import is right. */
const imports: readonly (readonly [from: string, to: string, rule: string | undefined])[] = [
  ['shared/domain/a1.ts', '../../electron/main/gateway/target.ts', 'shared-is-the-ground'],
  ['shared/domain/a2.ts', 'node:fs', 'no-node-in-the-page'],
  ['shared/domain/a3.ts', 'react', 'package:react'],
  ['shared/domain/a4.ts', '@orpc/contract', 'package:@orpc/contract'],
  ['shared/domain/a5.ts', 'zod', undefined],
  ['shared/contract/a1.ts', '@orpc/contract', undefined],
  ['electron/main/gateway/a1.ts', '../../../renderer/app/target.ts', 'page-and-processes-apart'],
  ['renderer/app/a1.ts', '../../electron/main/gateway/target.ts', 'page-and-processes-apart'],
  ['renderer/app/a2.ts', '../../shared/domain/target.ts', undefined],
  ['renderer/app/a3.ts', 'node:path', 'no-node-in-the-page'],
  ['renderer/app/a4.ts', 'electron', 'package:electron'],
  ['electron/vault/store/keys/a1.ts', '../../../documents/target.ts', 'vault-and-documents-apart'],
  ['electron/documents/a1.ts', '../vault/target.ts', 'vault-and-documents-apart'],
  ['electron/vault/a2.ts', '../host/target.ts', 'vault-and-documents-apart'],
  ['electron/vault/a3.ts', 'mupdf', 'package:mupdf'],
  ['electron/vault/a4.ts', 'better-sqlite3-multiple-ciphers', undefined],
  ['electron/main/gateway/a2.ts', '../../vault/target.ts', 'main-holds-no-key-and-parses-nothing'],
  ['electron/main/main.ts', '../documents/target.ts', 'main-holds-no-key-and-parses-nothing'],
  ['electron/host/a1.ts', '../vault/target.ts', 'main-holds-no-key-and-parses-nothing'],
  ['electron/host/a2.ts', '../main/gateway/target.ts', 'host-below-main'],
  ['electron/host/a3.ts', 'electron', undefined],
  ['electron/main/gateway/a3.ts', 'papaparse', 'package:papaparse'],
  ['electron/main/gateway/a4.ts', 'electron', 'package:electron'],
  ['electron/main/gateway/a5.ts', 'playwright-core', 'package:playwright-core'],
  ['electron/host/a4.ts', 'node:net', 'no-network'],
  ['electron/documents/a2.ts', 'node:https', 'no-network'],
  ['electron/documents/a3.ts', 'mupdf', undefined],
  ['electron/vault/store/migrations/0001-a.ts', '../../records/target.ts', 'migrations-stand-still'],
  ['electron/vault/store/migrations/0002-a.ts', '../database/target.ts', 'migrations-take-types-only'],
  ['electron/vault/store/keys/a2.ts', '../../records/target.ts', 'store-knows-no-case'],
  ['electron/vault/records/a1.ts', '../tasks/target.ts', 'records-below-tasks'],
  ['electron/vault/tasks/a1.ts', '../api/target.ts', 'tasks-below-api'],
  ['electron/vault/tasks/a2.ts', '../records/target.ts', undefined],
  ['renderer/features/cases/a1.ts', '../people/target.ts', 'features-apart'],
  ['renderer/features/cases/a2.ts', './target.ts', undefined],
  ['renderer/records/a1.ts', '../features/cases/target.ts', 'records-below-features'],
  ['renderer/records/a2.ts', '../app/target.ts', undefined],
  ['renderer/ui/a1.ts', '../features/cases/target.ts', 'ui-is-plain'],
  ['renderer/ui/a2.ts', '@tanstack/react-query', 'ui-makes-no-calls'],
  ['renderer/viewer/a1.ts', '../app/target.ts', 'viewer-apart'],
  ['renderer/viewer/a2.ts', 'pdfjs-dist', undefined],
  ['renderer/app/a5.ts', '../viewer/target.ts', 'page-outside-viewer'],
  ['renderer/app/a6.ts', 'pdfjs-dist', 'package:pdfjs-dist'],
  ['electron/main/gateway/a6.ts', '../../../tests/target.ts', 'nothing-imports-tests'],
  ['electron/main/gateway/a7.ts', '../../../tools/target.ts', 'program-without-tools'],
  ['tools/a1.ts', 'react', 'package:react'],
  ['electron/main/gateway/circle.ts', './circle.ts', 'no-circles'],
  ['renderer/app/a7.ts', './nowhere.ts', 'found'],
  ['renderer/app/a8.ts', 'left-pad', 'known-package'],
]

const installed = [
  'react',
  'zod',
  '@orpc/contract',
  'electron',
  'mupdf',
  'papaparse',
  'playwright-core',
  'pdfjs-dist',
  'left-pad',
  '@tanstack/react-query',
  'better-sqlite3-multiple-ciphers',
]
const targets = [
  'shared/domain',
  'electron/main/gateway',
  'electron/host',
  'electron/vault',
  'electron/vault/api',
  'electron/vault/records',
  'electron/vault/store/database',
  'electron/vault/tasks',
  'electron/documents',
  'renderer/app',
  'renderer/viewer',
  'renderer/features/cases',
  'renderer/features/people',
  'tests',
  'tools',
]

/** A small project with every import of the table, planted type imports included. */
let folder: string
let found: readonly Violation[]

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'layers-'))
  for (const name of installed) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, 'module.exports = {}')
  }
  for (const place of targets)
    write(`${place}/target.ts`, 'export const target = 1\nexport type Target = number\n')
  write('package.json', JSON.stringify({ name: 'planted', type: 'module' }))
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { moduleResolution: 'bundler', module: 'esnext' } }),
  )
  for (const [from, to] of imports)
    write(from, `import { target } from '${to}'\nexport const used = target\n`)
  write(
    'electron/vault/types-too.ts',
    "import type { Target } from '../documents/target.ts'\nexport type Used = Target\n",
  )
  found = findViolations()
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function findViolations(): readonly Violation[] {
  const program = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const config = path.join(root, '.dependency-cruiser.mjs')
  const folders = ['shared', 'electron', 'renderer', 'tests', 'tools']
  let report: string
  try {
    const args = [program, `--config=${config}`, '--output-type=json', ...folders]
    report = execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch (error) {
    report = (error as { stdout: string }).stdout
  }
  const { summary }: { summary: { violations: Violation[] } } = JSON.parse(report)
  return summary.violations
}

const rulesFor = (file: string): string[] =>
  found.filter(({ from }) => from === file).map(({ rule }) => rule.name)

describe('layers', () => {
  for (const [from, to, rule] of imports) {
    it(`${from} ${rule === undefined ? 'may' : 'may not'} import ${to}`, () => {
      if (rule === undefined) expect(rulesFor(from)).toEqual([])
      else expect(rulesFor(from)).toContain(rule)
    })
  }

  it('count the import of a type as an import', () => {
    expect(rulesFor('electron/vault/types-too.ts')).toContain('vault-and-documents-apart')
  })

  it('have a planted violation for every rule that is not about a package', () => {
    const planted = new Set(imports.map(([, , rule]) => rule))
    const named = rules.map(({ name }) => name).filter((name) => !name.startsWith('package:'))
    expect(named.filter((name) => !planted.has(name))).toEqual([])
  })

  it('are all errors', () => {
    expect(new Set(rules.map(({ severity }) => severity))).toEqual(new Set(['error']))
  })

  it('hold every file of ours in exactly one', () => {
    const files = listFiles(['electron', 'renderer', 'shared', 'tests', 'tools'], ['.ts', '.tsx', '.mjs'])
    const homes = files.map(
      (file) => Object.values(layers).filter((pattern) => new RegExp(pattern).test(file)).length,
    )
    expect(files.filter((_, index) => homes[index] !== 1)).toEqual([])
  })
})
