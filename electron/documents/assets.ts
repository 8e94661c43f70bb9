import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DossierAssets } from './dossier/compose.ts'

const FONTS = path.join('resources', 'fonts')
const TEMPLATES = path.join('resources', 'dossier')

/** The program's own folder: the nearest one above that has our fonts, in the source tree and in a package alike. */
const programFolder = (from: string): string => {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, FONTS))) return folder
    if (folder === path.dirname(folder)) throw new Error('the program lacks its fonts')
  }
}

/**
 * What the document process ships with.
 *
 * @param entryFolder folder of the process's entry file: `electron/documents` when run from source, else that of the bundles
 * @param isBundled whether the working thread is a bundle beside the entry
 */
export const findAssets = (entryFolder: string, isBundled: boolean): DossierAssets => {
  const root = programFolder(entryFolder)
  const thread = isBundled ? 'documents-thread.js' : path.join('dossier', 'thread', 'thread.ts')
  return {
    threadFile: pathToFileURL(path.join(entryFolder, thread)),
    fontFolder: path.join(root, FONTS),
    templateFolder: path.join(root, TEMPLATES),
  }
}
