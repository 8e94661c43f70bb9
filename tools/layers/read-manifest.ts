import { readFileSync } from 'node:fs'
import { inProject } from '../setup/places.mjs'
import type { LockedPackages, Manifest } from './dependency-page.ts'

/** package.json of the project. */
export function readManifest(): Manifest & { readonly allowScripts: Readonly<Record<string, boolean>> } {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
}

/** Every package of the lockfile but the project itself. */
export function readLockedPackages(): LockedPackages {
  const lockfile: { packages: LockedPackages } = JSON.parse(
    readFileSync(inProject('package-lock.json'), 'utf8'),
  )
  return Object.fromEntries(Object.entries(lockfile.packages).filter(([place]) => place !== ''))
}
