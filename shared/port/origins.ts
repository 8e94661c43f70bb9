/**
 * The two origins of the program, by host. The page holds the bridge; the viewer parses what others sent and holds nothing.
 * They differ in scheme or host, so that the browser keeps their storage, their scripts and their processes apart.
 */
export interface Origins {
  readonly page: string
  readonly viewer: string
}

/** Electron: two schemes of our own, registered as standard and secure. */
export const ELECTRON_ORIGINS: Origins = Object.freeze({
  page: 'sandyq://app',
  viewer: 'sandyq-viewer://doc',
})

/** The system's Chromium: names under `.invalid`, which no resolver may ever answer (RFC 6761 §6.4). */
export const CHROMIUM_ORIGINS: Origins = Object.freeze({
  page: 'https://sandyq.invalid',
  viewer: 'https://viewer.sandyq.invalid',
})

/**
 * Where files are chosen on the system's Chromium, in a window of its own. Another site than the page's, not only another origin:
 * then the browser gives it a process of its own.
 */
export const PICKER_ORIGIN = 'https://sandyq-picker.invalid'

/**
 * The viewer's origin that goes with the page's own one.
 *
 * @param pageOrigin what `location.origin` says in the page
 */
export const viewerOriginOf = (pageOrigin: string): string =>
  pageOrigin === ELECTRON_ORIGINS.page ? ELECTRON_ORIGINS.viewer : CHROMIUM_ORIGINS.viewer
