import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dependencyPage } from '../../tools/layers/dependency-page.ts'
import { programLayers } from '../../tools/layers/layers.ts'
import { packages } from '../../tools/layers/packages.ts'
import { readLockedPackages, readManifest } from '../../tools/layers/read-manifest.ts'
import { root } from './guards/source-tree.ts'
import {
  inexactVersions,
  isCompatible,
  leftOut,
  nameOf,
  scriptsNotForbidden,
  unpinned,
  withAllTheyBring,
} from './guards/supply-chain.ts'

const manifest = readManifest()
const locked = readLockedPackages()
const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

describe('the lockfile', () => {
  it('pins the bytes of every package', () => {
    expect(unpinned(locked)).toEqual([])
    expect(Object.keys(locked).length).toBeGreaterThan(300)
  })

  it('would be caught with a package whose bytes are not pinned', () => {
    const planted = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', integrity: 'sha1-x' },
    }
    expect(unpinned(planted)).toEqual(['node_modules/a', 'node_modules/b'])
  })

  it('names the parts for every system, else npm ci refuses to install on any', () => {
    expect(leftOut(locked)).toEqual([])
    const planted = { 'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-windows': '1.0.0' } } }
    expect(leftOut(planted)).toEqual(['a-windows'])
  })

  it('names no server, so that any mirror of the registry serves', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/)
  })
})

describe('package.json', () => {
  it('asks for exact versions', () => {
    expect(inexactVersions(manifest)).toEqual([])
  })

  it('would be caught asking for a range', () => {
    const planted = {
      dependencies: { a: '^1.0.0' },
      devDependencies: { b: 'latest' },
      optionalDependencies: { c: '1.0.0' },
    }
    expect(inexactVersions(planted)).toEqual(['a ^1.0.0', 'b latest'])
  })

  it('gets the versions it asks for', () => {
    const installed = Object.keys(wanted).map((name) => [name, locked[`node_modules/${name}`]?.version])
    expect(Object.fromEntries(installed)).toEqual(wanted)
  })

  it('lets no package run a script when it is installed', () => {
    expect(Object.values(manifest.allowScripts).every((allowed) => !allowed)).toBe(true)
    expect(scriptsNotForbidden(locked, manifest.allowScripts)).toEqual([])
    expect(read('.npmrc')).toContain('ignore-scripts=true')
  })

  it('would be caught with a package that may run a script', () => {
    const planted = { 'node_modules/@a/b': { version: '1.0.0', hasInstallScript: true } }
    expect(scriptsNotForbidden(planted, {})).toEqual(['node_modules/@a/b'])
    expect(scriptsNotForbidden(planted, { '@a/b': false })).toEqual([])
  })

  it('says for every package what it is for and where it may be used', () => {
    expect(Object.keys(packages).sort()).toEqual(Object.keys(wanted).sort())
  })

  it('packages no more than forty packages of others', () => {
    const packaged = withAllTheyBring(Object.keys(manifest.dependencies), locked)
    expect(packaged.size).toBeGreaterThan(4)
    expect(new Set([...packaged.keys()].map(nameOf)).size).toBeLessThanOrEqual(40)
  })
})

describe('licences', () => {
  const inProgram = Object.entries(packages)
    .filter(([, { layers }]) => layers.some((layer) => programLayers.includes(layer)))
    .map(([name]) => name)

  it('of everything that becomes part of the program allow its use under AGPL-3.0-or-later', () => {
    const parts = withAllTheyBring([...inProgram, ...Object.keys(manifest.dependencies)], locked)
    const others = [...parts].filter(([, { license }]) => !isCompatible(license))
    expect(others.map(([place, { license }]) => `${place}: ${license ?? 'none named'}`)).toEqual([])
    expect(parts.size).toBeGreaterThan(50)
  })

  it('are read as expressions', () => {
    const expressions = [
      'MIT',
      '(MPL-2.0 OR Apache-2.0)',
      'MIT AND Zlib',
      'GPL-2.0-only',
      'MIT AND SSPL-1.0',
      undefined,
    ]
    expect(expressions.map(isCompatible)).toEqual([true, true, true, false, false, false])
  })

  it('of the program itself is the unmodified AGPL, version 3', () => {
    const hash = createHash('sha256').update(read('LICENSE')).digest('hex')
    expect(hash).toBe('57c8ff33c9c0cfc3ef00e650a1cc910d7ee479a8bc509f6c9209a7c2a11399d6')
  })
})

describe('docs/dependencies.md', () => {
  it('is up to date (npm run dependencies writes it)', () => {
    expect(read('docs/dependencies.md')).toBe(dependencyPage(manifest, locked))
  })
})

describe('the walk through the lockfile', () => {
  it('finds a package beside the one that asks before one further up', () => {
    const tree = {
      'node_modules/a': { version: '1.0.0', dependencies: { b: '^1.0.0', c: '^1.0.0' } },
      'node_modules/a/node_modules/b': { version: '1.0.0', dependencies: { c: '^1.0.0' } },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/c': { version: '1.0.0', optionalDependencies: { 'for-another-system': '1.0.0' } },
    }
    expect([...withAllTheyBring(['a'], tree).keys()]).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c',
    ])
  })
})
