import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/**
 * Puts the decoder of HEIC beside the bundle, as it is, where the viewer frame asks for it: its licence wants it to be a file that
 * can be replaced.
 */
export const libheifFile = (packageFolder: string): Plugin => ({
  name: 'sandyq:libheif-file',
  apply: 'build',
  generateBundle() {
    const file = path.join(packageFolder, 'libheif-wasm', 'libheif-bundle.mjs')
    this.emitFile({ type: 'asset', fileName: 'libheif/libheif-bundle.mjs', source: readFileSync(file) })
  },
})
