import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** What pdf.js asks for by name while it draws: character maps, fonts of signs, image decoders, colour profiles, the icons of comments. */
const FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs', 'web/images']

/**
 * Not shipped: the sandbox for scripts inside a PDF, which never run (security target E2), and the stand-ins for fonts that a PDF does not
 * bring, which have no Kazakh letters: `renderer/viewer/stand-in-faces.ts` draws in ours.
 */
const LEFT_OUT =
  /^(?!annotation-.*\.svg$)(?=.*\.(svg|gif)$)|^(quickjs|FoxitFixed|FoxitSerif|Liberation|LICENSE_LIBERATION)/u

/** Puts pdf.js's own files beside the bundle, as `pdfjs/<folder>/<file>`, where the viewer frame looks for them. */
export const pdfjsFiles = (packageFolder: string): Plugin => ({
  name: 'sandyq:pdfjs-files',
  apply: 'build',
  generateBundle() {
    for (const folder of FOLDERS) {
      for (const file of readdirSync(path.join(packageFolder, folder))) {
        if (LEFT_OUT.test(file)) continue
        const source = readFileSync(path.join(packageFolder, folder, file))
        this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${file}`, source })
      }
    }
  },
})
