import type { PageBridge } from '../../shared/port/page-bridge.ts'
import type { RpcPort } from '../../shared/port/rpc-port.ts'
import { isSealedFrame } from '../../shared/port/sealed-frames.ts'
import type { Frames } from './vault-channel.ts'

declare global {
  interface Window {
    readonly sandyq: PageBridge
  }
}

export interface SplitBridge {
  /** Calls that main answers, as the call library wants a port to look. The bridge never closes while the page lives. */
  readonly port: RpcPort
  readonly frames: Frames
}

/** The bridge carries text of two kinds: encoded calls to main, and frames that main only hands on. */
export const splitBridge = (bridge: PageBridge): SplitBridge => {
  const ofFrames = new Set<(frame: string) => void>()
  return {
    port: {
      postMessage: (message) => {
        if (typeof message === 'string') bridge.post(message)
      },
      onMessage: {
        addListener: (listener) =>
          bridge.listen((text) => {
            if (isSealedFrame(text)) for (const each of [...ofFrames]) each(text)
            else listener(text)
          }),
      },
      onDisconnect: { addListener: () => undefined },
    },
    frames: {
      post: (frame) => bridge.post(frame),
      listen: (listener) => {
        ofFrames.add(listener)
        return () => ofFrames.delete(listener)
      },
    },
  }
}
