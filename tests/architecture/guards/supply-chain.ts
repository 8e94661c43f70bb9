import type { LockedPackage, LockedPackages, Manifest } from '../../../tools/layers/dependency-page.ts'

/** Licences whose works may be part of one under AGPL-3.0-or-later. */
const compatible = new Set([
  '0BSD',
  'AGPL-3.0-or-later',
  'Apache-2.0',
  // So says the manifest of `duck`; its licence file is the text of BSD-2-Clause.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  // A library that users may replace: it is packaged as a file of its own, never bundled.
  'LGPL-3.0',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

/** Whether a licence expression allows the use: of `A OR B` one is enough, of `A AND B` both are needed. */
export function isCompatible(expression: string | undefined): boolean {
  if (expression === undefined) return false
  const plain = expression.replaceAll(/[()]/g, '')
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => compatible.has(one.trim())))
}

const isExact = (version: string) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)

/** Versions of package.json that leave a choice. */
export function inexactVersions(manifest: Manifest): string[] {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
  return Object.entries(wanted)
    .filter(([, version]) => !isExact(version))
    .map(([name, version]) => `${name} ${version}`)
}

/** Parts for other systems that the lockfile does not name: there `npm ci` refuses to install anything. */
export function leftOut(locked: LockedPackages): string[] {
  return Object.entries(locked).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => placeOf(name, place, locked) === undefined),
  )
}

/** Packages of the lockfile whose bytes are not pinned. */
export function unpinned(locked: LockedPackages): string[] {
  return Object.entries(locked)
    .filter(([, { link, integrity }]) => link !== true && !integrity?.startsWith('sha512-'))
    .map(([place]) => place)
}

/** Packages that would run a script when installed and are not forbidden to. */
export function scriptsNotForbidden(
  locked: LockedPackages,
  allowScripts: Readonly<Record<string, boolean>>,
): string[] {
  return Object.entries(locked)
    .filter(
      ([place, { hasInstallScript }]) => hasInstallScript === true && allowScripts[nameOf(place)] !== false,
    )
    .map(([place]) => place)
}

/** `@a/b` for `node_modules/c/node_modules/@a/b`. */
export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** Where Node would find a package: beside the one that asks, else in a folder further up. */
function placeOf(name: string, from: string, locked: LockedPackages): string | undefined {
  const steps = from === '' ? [] : from.split('/node_modules/')
  const bases = steps.map((_, index) => steps.slice(0, steps.length - index).join('/node_modules/'))
  const places = [...bases.map((base) => `${base}/node_modules/${name}`), `node_modules/${name}`]
  return places.find((place) => locked[place] !== undefined)
}

/** Some packages and everything they bring along, by their place in the lockfile. */
export function withAllTheyBring(
  names: readonly string[],
  locked: LockedPackages,
): Map<string, LockedPackage> {
  const found = new Map<string, LockedPackage>()
  const add = (name: string, from: string): void => {
    const place = placeOf(name, from, locked)
    const entry = place === undefined ? undefined : locked[place]
    if (place === undefined || entry === undefined || found.has(place)) return
    found.set(place, entry)
    for (const next of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) add(next, place)
  }
  for (const name of names) add(name, '')
  return found
}
