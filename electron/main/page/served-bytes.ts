import { tokenSchema } from '../../../shared/contract/base.ts'
import type { PageResponse } from '../../host/host.ts'
import { tokenStore } from '../session/tokens.ts'
import type { ServedBytes } from '../transfers/parts.ts'

const PREFIX = '/bytes/'

/** Types that a page shows in an `<img>`; all else is bytes and no document of our origin. */
const SHOWN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])

export interface BytesOnce {
  /** An address on the page's origin that serves these bytes once. */
  issue(bytes: ServedBytes): string
  /** The answer to a request for one of the addresses; undefined for any other path. */
  find(requestPath: string): PageResponse | undefined
  clear(): void
}

/** Documents on their way to the page: each has an address of 128 random bits and is gone once fetched. */
export const bytesOnce = (): BytesOnce => {
  const store = tokenStore<ServedBytes>()
  return {
    issue: (bytes) => `${PREFIX}${store.issue(bytes)}`,
    find: (requestPath) => {
      if (!requestPath.startsWith(PREFIX)) return
      const token = tokenSchema.safeParse(requestPath.slice(PREFIX.length))
      const bytes = token.success ? store.forget(token.data) : undefined
      if (bytes === undefined) return { status: 404, headers: {}, body: new Uint8Array() }
      const type = SHOWN.has(bytes.mediaType) ? bytes.mediaType : 'application/octet-stream'
      return {
        status: 200,
        headers: { 'content-type': type, 'content-length': String(bytes.sizeBytes) },
        body: bytes.chunks,
      }
    },
    clear: () => void store.clear(),
  }
}
