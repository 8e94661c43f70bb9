import type { Layer } from './layers.ts'
import { layers, pageLayers, programLayers } from './layers.ts'
import { packages } from './packages.ts'

/** One rule of dependency-cruiser, the part of its shape that we use. */
export interface LayerRule {
  readonly name: string
  readonly severity: 'error'
  readonly comment: string
  readonly from: Readonly<Record<string, unknown>>
  readonly to: Readonly<Record<string, unknown>>
}

type RuleText = Omit<LayerRule, 'severity'>

const error = (rule: RuleText): LayerRule => ({ severity: 'error', ...rule })
const patterns = (names: readonly Layer[]) => names.map((name) => layers[name])
const others = (names: readonly Layer[]) => programLayers.filter((name) => !names.includes(name))
const escaped = (name: string) => name.replaceAll(/[.+]/g, '\\$&')
/** A package's files, or its types where those are a package of their own. */
const packagePath = (name: string) => `^node_modules/(@types/)?${escaped(name)}/`

/** Node's modules that can reach a network. */
export const networkModules = [
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'https',
  'http2',
  'inspector',
  'inspector/promises',
]

/** Which of our layers may not import which, and why. */
const borders: readonly RuleText[] = [
  {
    name: 'shared-is-the-ground',
    comment: 'shared/ imports only itself and zod, so that every process can import it.',
    from: { path: '^shared/' },
    to: { path: '^(electron|renderer|tests|tools)/' },
  },
  {
    name: 'page-and-processes-apart',
    comment: 'The page and the processes meet only in the contract.',
    from: { path: '^(electron|renderer)/' },
    to: { path: '^(electron|renderer)/', pathNot: '^$1/' },
  },
  {
    name: 'vault-and-documents-apart',
    comment: 'What parses hostile files never shares code with what holds the keys.',
    from: { path: '^electron/(vault|documents)/' },
    to: { path: '^electron/', pathNot: '^electron/$1/' },
  },
  {
    name: 'main-holds-no-key-and-parses-nothing',
    comment: 'Main starts the vault and the document process; it does not contain them.',
    from: { path: [layers.main, layers.host] },
    to: { path: [layers.vault, layers.documents] },
  },
  {
    name: 'host-below-main',
    comment: 'A host knows how to show a window, not what is in it.',
    from: { path: layers.host },
    to: { path: layers.main },
  },
  {
    name: 'migrations-stand-still',
    comment: 'A released migration may not change because code around it did: types of the database only.',
    from: { path: '^electron/vault/store/migrations/' },
    to: { path: '^(electron|shared)/', pathNot: '^electron/vault/store/(migrations|database)/' },
  },
  {
    name: 'migrations-take-types-only',
    comment: 'From the database a migration takes types, no code.',
    from: { path: '^electron/vault/store/migrations/' },
    to: { path: '^electron/vault/store/database/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'store-knows-no-case',
    comment: 'The store keeps bytes and rows safe; what a case is stands above it.',
    from: { path: '^electron/vault/store/' },
    to: { path: '^electron/vault/(records|tasks|api)/' },
  },
  {
    name: 'records-below-tasks',
    comment: 'What a record is does not depend on what is done with it.',
    from: { path: '^electron/vault/records/' },
    to: { path: '^electron/vault/(tasks|api)/' },
  },
  {
    name: 'tasks-below-api',
    comment: 'A task is called; it does not know by which procedure.',
    from: { path: '^electron/vault/tasks/' },
    to: { path: '^electron/vault/api/' },
  },
  {
    name: 'features-apart',
    comment:
      'A feature is one task of the user; what two of them need moves down to records/, app/, actions/ or ui/.',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'records-below-features',
    comment: 'What the forms and lists of every kind of record share knows nothing of the pages that use it.',
    from: { path: '^renderer/records/' },
    to: { path: '^renderer/features/' },
  },
  {
    name: 'ui-is-plain',
    comment: 'Components of ui/ get everything from their properties and know nothing above them.',
    from: { path: '^renderer/ui/' },
    to: { path: ['^renderer/(app|features|actions|records)/', '^shared/contract/(?!errors\\.ts)'] },
  },
  {
    name: 'ui-makes-no-calls',
    comment: 'A component of ui/ may show the state of a call; features make it.',
    from: { path: '^renderer/ui/' },
    to: { path: '^node_modules/@tanstack/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'viewer-apart',
    comment: 'The viewer frame shows hostile files: it shares no code with the page.',
    from: { path: layers.viewer },
    to: { path: [layers.page, layers.contract] },
  },
  {
    name: 'page-outside-viewer',
    comment: 'The page knows the messages of the viewer frame (shared/port/), never its code.',
    from: { path: layers.page },
    to: { path: layers.viewer },
  },
  {
    name: 'nothing-imports-tests',
    comment: 'Code for tests stays in tests/.',
    from: { pathNot: '^tests/' },
    to: { path: '^tests/' },
  },
  {
    name: 'program-without-tools',
    comment: 'The program does not depend on how it is built.',
    from: { path: patterns(programLayers) },
    to: { path: '^tools/' },
  },
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one file, or three.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
]

/** Node's own modules, and what cannot be found. */
const outside: readonly RuleText[] = [
  {
    name: 'no-node-in-the-page',
    comment: 'The page, its viewer and shared/ run where there is no Node.',
    from: { path: ['^shared/', ...patterns(pageLayers)] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-network',
    comment: 'Nothing in the program can reach a network.',
    from: { path: patterns(programLayers) },
    to: { dependencyTypes: ['core'], path: `^(node:)?(${networkModules.join('|')})$` },
  },
  {
    name: 'found',
    comment: 'An import that leads nowhere.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'known-package',
    comment: 'A package has to be named in tools/layers/packages.ts, with what it is for and who may use it.',
    from: {},
    to: { path: '^node_modules/', pathNot: Object.keys(packages).map(packagePath) },
  },
]

/** Nobody imports types by their package's name; they stand and fall with the package they describe. */
const importable = Object.entries(packages).filter(([name]) => !name.startsWith('@types/'))

/** For each package, the layers that may not import it. */
const packageRules: readonly RuleText[] = importable.map(([name, use]) => ({
  name: `package:${name}`,
  comment: `${name} (${use.purpose}) is not for this layer: see tools/layers/packages.ts.`,
  from: { path: [...patterns(others(use.layers)), ...(use.layers.includes('tools') ? [] : [layers.tools])] },
  to: { path: packagePath(name) },
}))

/** Every rule of the layer check. */
export const rules: readonly LayerRule[] = [...borders, ...outside, ...packageRules].map(error)
