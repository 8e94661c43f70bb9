import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** What the bundle is made of; a file of another kind is not served. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/octet-stream',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.otf': 'font/otf',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

export interface Asset {
  readonly mediaType: string
  read(): Promise<Uint8Array>
}

/** Every plain file below a folder, as paths from it. Links are not followed and not listed. */
const filesBelow = (folder: string, prefix = ''): string[] =>
  readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const place = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(folder, place)
    return entry.isFile() ? [place] : []
  })

/**
 * The bundle as a list of exact addresses, made once at the start. A request is looked up in it and never turned into a path:
 * what is not in the list, however it is spelled, is not there.
 */
export const assetsIn = (folder: string): ReadonlyMap<string, Asset> =>
  new Map(
    filesBelow(folder).flatMap((file) => {
      const mediaType = MEDIA_TYPES[path.extname(file)]
      if (mediaType === undefined) return []
      const asset: Asset = { mediaType, read: () => readFile(path.join(folder, ...file.split('/'))) }
      return [[`/${file}`, asset] as const]
    }),
  )
