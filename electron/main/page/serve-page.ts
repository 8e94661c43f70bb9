import type { PageResponse, ServedOrigin, ServeHandler } from '../../host/host.ts'
import { assetsIn } from './assets.ts'
import type { BytesOnce } from './served-bytes.ts'

const empty = (status: number): PageResponse => ({ status, headers: {}, body: new Uint8Array() })

/** Each origin begins with a page of its own. */
const FIRST = { page: '/index.html', viewer: '/viewer/index.html', picker: '/picker/index.html' } as const

const addressOf = (origin: ServedOrigin, requestPath: string): string =>
  requestPath === '/' ? FIRST[origin] : requestPath

export interface PageParts {
  readonly rendererFolder: string
  readonly bytes: BytesOnce
  /** The page is loaded anew: what went before it is over. */
  onPageStart(): void
}

/** Answers all origins: the bundle, and on the page's own the documents it was given an address for. */
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
