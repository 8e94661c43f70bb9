import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { networkModules } from '../../tools/layers/rules.ts'
import { importedModule } from './guards/find.ts'
import { root, sourceFile, walk } from './guards/source-tree.ts'

/** The modules outside the bundle that an entry file and everything it loads import. */
function importedFrom(entry: string): Set<string> {
  const seen = new Set<string>()
  const outside = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    walk(sourceFile(file, readFileSync(path.join(root, file), 'utf8')).tree, (node) => {
      const name = importedModule(node)
      if (name?.startsWith('.')) visit(path.posix.join(path.posix.dirname(file), name))
      else if (name !== undefined) outside.add(name.replace(/^node:/, ''))
    })
  }
  visit(entry)
  return outside
}

const entries = [
  'main/main.js',
  'main/main-chromium.js',
  'main/vault-process.js',
  'main/documents-process.js',
  'main/documents-thread.js',
  'preload/preload.cjs',
]
const imported = new Map(
  entries
    .filter((entry) => existsSync(path.join(root, 'out', entry)))
    .map((entry) => [entry, importedFrom(`out/${entry}`)]),
)
const importsOf = (entry: string) => [...(imported.get(entry) ?? [])]

describe('the built program', () => {
  it('is there, and what it imports is seen', () => {
    expect([...imported.keys()]).toEqual(entries)
    expect(importsOf('main/main.js')).toContain('electron')
    expect(importsOf('main/vault-process.js')).toContain('@node-rs/argon2')
  })

  it.each(entries)('%s reaches no network, packages bundled into it included', (entry) => {
    const network = new Set(networkModules)
    expect(importsOf(entry).filter((name) => network.has(name))).toEqual([])
  })

  it.each(['main/main.js', 'main/main-chromium.js', 'main/vault-process.js', 'preload/preload.cjs'])(
    '%s holds no parser of documents',
    (entry) => {
      expect(importsOf(entry).filter((name) => /mupdf|typst|exifreader|pdfjs/.test(name))).toEqual([])
    },
  )

  it('asks in the preload for Electron and nothing else', () => {
    expect(importsOf('preload/preload.cjs')).toEqual(['electron'])
  })
})
