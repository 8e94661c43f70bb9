import type { PageBridge } from '../../shared/port/page-bridge.ts'
import type { RpcPort } from '../../shared/port/rpc-port.ts'

declare global {
  interface Window {
    readonly sandyq: PageBridge
  }
}

/**
 * The bridge as the call library wants a port to look.
 *
 * Encoded calls are strings; the bridge carries nothing else. The bridge never closes while the page lives.
 */
export const bridgePort = (bridge: PageBridge): RpcPort => ({
  postMessage: (message) => {
    if (typeof message === 'string') bridge.post(message)
  },
  onMessage: { addListener: (listener) => bridge.listen(listener) },
  onDisconnect: { addListener: () => undefined },
})
