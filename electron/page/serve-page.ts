import type { PageResponse, ServeHandler } from '../host/host.ts'
import { assetsIn } from './assets.ts'
import type { BytesOnce } from './served-bytes.ts'

/** Stands in the built page where the start's nonce for style elements belongs. */
const NONCE_PLACE = '__STYLE_NONCE__'

const empty = (status: number): PageResponse => ({ status, headers: {}, body: new Uint8Array() })

/** Each origin begins with a page of its own. */
const addressOf = (origin: 'page' | 'viewer', requestPath: string): string => {
  if (requestPath !== '/') return requestPath
  return origin === 'page' ? '/index.html' : '/viewer/index.html'
}

const withNonce = (html: Uint8Array, nonce: string): Uint8Array =>
  new TextEncoder().encode(new TextDecoder().decode(html).replaceAll(NONCE_PLACE, nonce))

export interface PageParts {
  readonly rendererFolder: string
  readonly styleNonce: string
  readonly bytes: BytesOnce
  /** The page is loaded anew: what went before it is over. */
  onPageStart(): void
}

/** Answers both origins: the bundle, and on the page's own the documents it was given an address for. */
export const servePage = ({ rendererFolder, styleNonce, bytes, onPageStart }: PageParts): ServeHandler => {
  const assets = assetsIn(rendererFolder)
  return async ({ origin, path, method }) => {
    if (method !== 'GET') return empty(405)
    const fetched = origin === 'page' ? bytes.find(path) : undefined
    if (fetched !== undefined) return fetched
    const asset = assets.get(addressOf(origin, path))
    if (asset === undefined) return empty(404)
    if (origin === 'page' && path === '/') onPageStart()
    const headers = { 'content-type': asset.mediaType }
    const body = await asset.read()
    const isPage = asset.mediaType.startsWith('text/html')
    return { status: 200, headers, body: isPage ? withNonce(body, styleNonce) : body }
  }
}
