import type { BrowserContext, Page, Request, Route } from 'playwright-core'
import { CHROMIUM_ORIGINS, PICKER_ORIGIN } from '../../../shared/port/origins.ts'
import { securityHeaders } from '../content-policy.ts'
import type { PageRequest, PageResponse, ServeHandler } from '../host.ts'

/** Whether a page is a window beside ours, which has one origin and no frames. */
type IsSide = (page: Page) => boolean

const collect = async ({ body }: PageResponse): Promise<Buffer> => {
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Which of our origins an address belongs to, with its path exactly as the browser sent it. */
const findTarget = (address: string, isSide: boolean): Pick<PageRequest, 'origin' | 'path'> | undefined => {
  const prefixes = isSide ? { picker: PICKER_ORIGIN } : CHROMIUM_ORIGINS
  for (const [origin, prefix] of Object.entries(prefixes) as [PageRequest['origin'], string][]) {
    if (!address.startsWith(`${prefix}/`)) continue
    return { origin, path: address.slice(prefix.length).replace(/[?#].*$/su, '') }
  }
  return
}

/** The page stands at the top, the viewer below it, each at one address; a side window has no other frame and stays where it is. */
const mayNavigate = (request: Request, isSide: boolean): boolean => {
  const isMainFrame = request.frame().parentFrame() === null
  if (isSide) return isMainFrame && request.url() === `${PICKER_ORIGIN}/`
  return request.url() === `${isMainFrame ? CHROMIUM_ORIGINS.page : CHROMIUM_ORIGINS.viewer}/`
}

const answer = async (route: Route, respond: ServeHandler, isSidePage: IsSide): Promise<void> => {
  const request = route.request()
  const isSide = isSidePage(request.frame().page())
  // "No content" leaves the frame as it is; a refusal would put an error page in the place of ours.
  if (request.isNavigationRequest() && !mayNavigate(request, isSide)) return route.fulfill({ status: 204 })
  const target = findTarget(request.url(), isSide)
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
export const interceptAll = async (
  context: BrowserContext,
  respond: ServeHandler,
  isSide: IsSide,
): Promise<void> => {
  await context.route(
    () => true,
    (route) => answer(route, respond, isSide).catch(() => route.abort('failed').catch(() => undefined)),
  )
}
