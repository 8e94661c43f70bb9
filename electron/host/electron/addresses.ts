import type { Origins } from '../../../shared/port/origins.ts'

/** Where a frame may be: the page at the top, the viewer below it, each at exactly one address. */
export const mayNavigate = (
  address: string,
  { isMainFrame, origins }: { isMainFrame: boolean; origins: Origins },
): boolean => {
  const url = URL.parse(address)
  if (url === null) return false
  return url.href === `${isMainFrame ? origins.page : origins.viewer}/`
}

/** What may be asked for at all: our two origins, and what our own code made in memory. */
export const mayRequest = (address: string, origins: Origins): boolean => {
  const url = URL.parse(address)
  if (url === null) return false
  const inner = url.protocol === 'blob:' ? URL.parse(url.pathname) : url
  if (inner === null) return false
  return [origins.page, origins.viewer].some((origin) => `${inner.protocol}//${inner.host}` === origin)
}
