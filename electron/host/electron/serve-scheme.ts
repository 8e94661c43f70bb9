import type { Protocol } from 'electron'
import { ELECTRON_ORIGINS, type Origins } from '../../../shared/port/origins.ts'
import { securityHeaders } from '../content-policy.ts'
import type { PageResponse, ServeHandler } from '../host.ts'

/** Asked for piece by piece, so that a large document is never whole in main. */
const streamOf = (body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> => {
  const chunks = body[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const next = await chunks.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}

const bodyOf = ({ body }: PageResponse): BodyInit =>
  body instanceof Uint8Array ? new Uint8Array(body) : streamOf(body)

/** The path exactly as asked for: `URL` would already have resolved dots and slashes that the allow-list has to see. */
const rawPath = (address: string, origin: string): string | undefined => {
  if (!address.startsWith(`${origin}/`)) return
  return address.slice(origin.length).replace(/[?#].*$/su, '')
}

/** Answers one of our schemes; our security headers stand above whatever the handler says. */
export const serveScheme = (protocol: Protocol, origin: keyof Origins, handler: ServeHandler): void => {
  const address = ELECTRON_ORIGINS[origin]
  const headers = securityHeaders(origin, ELECTRON_ORIGINS)
  protocol.handle(new URL(address).protocol.slice(0, -1), async (request) => {
    const path = rawPath(request.url, address)
    if (path === undefined) return new Response(null, { status: 404, headers })
    const response = await handler({ origin, path, method: request.method })
    return new Response(bodyOf(response), {
      status: response.status,
      headers: { ...response.headers, ...headers },
    })
  })
}
