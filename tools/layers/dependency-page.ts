import { packages } from './packages.ts'

/** What of package.json the page needs. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}

/** What of package-lock.json is read. */
export interface LockedPackage {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Packages of the lockfile by their place in node_modules. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>

function row(name: string, version: string, locked: LockedPackages): string {
  const use = packages[name]
  const license = locked[`node_modules/${name}`]?.license ?? 'unknown'
  const where = use === undefined || use.layers.length === 0 ? 'tools and tests only' : use.layers.join(', ')
  return `| ${name} | ${version} | ${license} | ${use?.purpose ?? 'unknown'} | ${where} |`
}

function table(title: string, wanted: Readonly<Record<string, string>>, locked: LockedPackages): string {
  const rows = Object.entries(wanted).map(([name, version]) => row(name, version, locked))
  return [
    `## ${title}`,
    '',
    '| Package | Version | Licence | What for | Where it may be used |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** `docs/dependencies.md`, whole. */
export function dependencyPage(manifest: Manifest, locked: LockedPackages): string {
  const introduction = [
    '# Dependencies',
    '',
    'Written by `npm run dependencies` from `package.json`, the lockfile and `tools/layers/packages.ts`; a test fails when it is out of date.',
    'An import from another place than the last column names is an error of `npm run check`. Tests may import everything.',
    '',
  ]
  return [
    ...introduction,
    table('Packaged as they are', manifest.dependencies, locked),
    table('Bundled into the program, or used to build and test it', manifest.devDependencies, locked),
    table('Node for development and tests', manifest.optionalDependencies, locked),
  ].join('\n')
}
