/**
 * The parts of the program between which imports are checked. Every file of ours belongs to exactly one.
 * The patterns are matched against paths from the project's folder.
 */
export const layers = {
  /** Entities and pure rules; runs everywhere. */
  shared: '^shared/(?!contract/)',
  /** What the processes may ask of one another. */
  contract: '^shared/contract/',
  /** The only place that knows Electron or a browser. */
  host: '^electron/(host/|preload)',
  /** Main: composition root, gateway, sessions. Holds no key, parses no document. */
  main: '^electron/main/',
  /** The vault process. */
  vault: '^electron/vault/',
  /** The document process. */
  documents: '^electron/documents/',
  /** The page. */
  page: '^renderer/(?!viewer/)',
  /** The viewer frame: another origin, another bundle. */
  viewer: '^renderer/viewer/',
  tests: '^tests/',
  tools: '^(tools/|[^/]+$)',
} as const

/** The name of one layer. */
export type Layer = keyof typeof layers

/** The layers that make up the program a user runs. */
export const programLayers: readonly Layer[] = [
  'shared',
  'contract',
  'host',
  'main',
  'vault',
  'documents',
  'page',
  'viewer',
]

/** The layers that run in the browser's sandbox, without Node. */
export const pageLayers: readonly Layer[] = ['page', 'viewer']
