import type { BrowserContext, Request, Route } from 'playwright-core'
import { CHROMIUM_ORIGINS } from '../../../shared/port/origins.ts'
import { securityHeaders } from '../content-policy.ts'
import type { PageRequest, PageResponse, ServeHandler } from '../host.ts'

const collect = async ({ body }: PageResponse): Promise<Buffer> => {
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Which of our origins an address belongs to, with its path exactly as the browser sent it. */
const findTarget = (address: string): Pick<PageRequest, 'origin' | 'path'> | undefined => {
  for (const origin of ['page', 'viewer'] as const) {
    const prefix = CHROMIUM_ORIGINS[origin]
    if (!address.startsWith(`${prefix}/`)) continue
    return { origin, path: address.slice(prefix.length).replace(/[?#].*$/su, '') }
  }
  return
}

/** The page stands at the top, the viewer below it, each at one address. */
const mayNavigate = (request: Request): boolean => {
  const isMainFrame = request.frame().parentFrame() === null
  return request.url() === `${isMainFrame ? CHROMIUM_ORIGINS.page : CHROMIUM_ORIGINS.viewer}/`
}

const answer = async (route: Route, respond: ServeHandler): Promise<void> => {
  const request = route.request()
  // "No content" leaves the frame as it is; a refusal would put an error page in the place of ours.
  if (request.isNavigationRequest() && !mayNavigate(request)) return route.fulfill({ status: 204 })
  const target = findTarget(request.url())
  if (target === undefined) return route.abort('blockedbyclient')
  const response = await respond({ ...target, method: request.method() })
  const ours = securityHeaders(target.origin, CHROMIUM_ORIGINS)
  await route.fulfill({
    status: response.status,
    headers: { ...response.headers, ...ours },
    body: await collect(response),
  })
}

/** Every request of the browser ends here: our two origins are answered, everything else is refused. */
export const interceptAll = async (context: BrowserContext, respond: ServeHandler): Promise<void> => {
  await context.route(
    () => true,
    (route) => answer(route, respond).catch(() => route.abort('failed').catch(() => undefined)),
  )
}
