import type { PageResponse, ServeHandler } from '../../host/host.ts'
import { assetsIn } from './assets.ts'
import type { BytesOnce } from './served-bytes.ts'

const empty = (status: number): PageResponse => ({ status, headers: {}, body: new Uint8Array() })

/** Each origin begins with a page of its own. */
const addressOf = (origin: 'page' | 'viewer', requestPath: string): string => {
  if (requestPath !== '/') return requestPath
  return origin === 'page' ? '/index.html' : '/viewer/index.html'
}

export interface PageParts {
  readonly rendererFolder: string
  readonly bytes: BytesOnce
  /** The page is loaded anew: what went before it is over. */
  onPageStart(): void
}

/** Answers both origins: the bundle, and on the page's own the documents it was given an address for. */
export const servePage = ({ rendererFolder, bytes, onPageStart }: PageParts): ServeHandler => {
  const assets = assetsIn(rendererFolder)
  return async ({ origin, path, method }) => {
    if (method !== 'GET') return empty(405)
    const fetched = origin === 'page' ? bytes.find(path) : undefined
    if (fetched !== undefined) return fetched
    const asset = assets.get(addressOf(origin, path))
    if (asset === undefined) return empty(404)
    if (origin === 'page' && path === '/') onPageStart()
    const headers = { 'content-type': asset.mediaType }
    return { status: 200, headers, body: await asset.read() }
  }
}
