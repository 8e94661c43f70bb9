import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { libheifFile } from './tools/libheif-file.ts'
import { pdfjsFiles } from './tools/pdfjs-files.ts'
import { pdfjsPictureLimit } from './tools/pdfjs-picture-limit.ts'

const at = (...parts: string[]): string => path.join(import.meta.dirname, ...parts)

/** Loaded as they are: what comes with a native addon or WebAssembly, and the browser driver, which is not packaged. */
const EXTERNAL = [/^playwright-core/u, /^electron$/u]

export default defineConfig({
  main: {
    // The Node build of fflate declares a `require` of its own, which clashes with the one a bundle gets.
    resolve: { alias: { fflate: at('node_modules', 'fflate', 'esm', 'browser.js') } },
    build: {
      outDir: at('out', 'main'),
      minify: false,
      sourcemap: false,
      rollupOptions: {
        external: EXTERNAL,
        input: {
          main: at('electron', 'main', 'main.ts'),
          'main-chromium': at('electron', 'main', 'main-chromium.ts'),
          'vault-process': at('electron', 'vault', 'process.ts'),
          'documents-process': at('electron', 'documents', 'process.ts'),
          'documents-thread': at('electron', 'documents', 'dossier', 'thread', 'thread.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out', 'preload'),
      externalizeDeps: false,
      // One CommonJS file: a sandboxed preload script can load nothing beside it.
      isolatedEntries: true,
      rollupOptions: {
        input: { preload: at('electron', 'preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    // Absolute addresses: both origins serve the same list of files from their root.
    base: '/',
    plugins: [
      react(),
      pdfjsFiles(at('node_modules', 'pdfjs-dist')),
      libheifFile(at('node_modules', 'libheif-js')),
    ],
    worker: { format: 'es', plugins: () => [pdfjsPictureLimit()] },
    build: {
      outDir: at('out', 'renderer'),
      emptyOutDir: true,
      // A third of the bytes to read before the first screen.
      minify: true,
      // A data: address would need a hole in the policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Read from the disk beside the program, not over a line; what the start does not need is in chunks of its own.
      chunkSizeWarningLimit: 1_500,
      rollupOptions: {
        input: {
          index: at('renderer', 'index.html'),
          picker: at('renderer', 'picker', 'index.html'),
          viewer: at('renderer', 'viewer', 'index.html'),
        },
      },
    },
  },
})
