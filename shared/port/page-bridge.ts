/**
 * The one channel between the page and main, as the preload (Electron) or the start script (Chromium) puts it at
 * `window.sandyq` before any script of the page runs. Text only: messages of the oRPC protocol as JSON.
 */
export interface PageBridge {
  post(text: string): void
  /** The page calls this once; messages that came earlier are delivered first. */
  listen(callback: (text: string) => void): void
}

/** The name of the bridge on `window`. */
export const BRIDGE_NAME = 'sandyq'
