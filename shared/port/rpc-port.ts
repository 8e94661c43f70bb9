import type { ProcessPort } from './process-port.ts'

/** The shape of a message port that the call library accepts on either end. */
export interface RpcPort {
  postMessage(message: unknown): void
  readonly onMessage: { addListener(listener: (message: unknown) => void): void }
  readonly onDisconnect: { addListener(listener: () => void): void }
}

/**
 * Lets calls travel over a process port beside the byte streams: calls are strings, stream messages are objects, and each side
 * of the pair leaves the other's kind alone.
 */
export const rpcPort = (port: ProcessPort): RpcPort => ({
  postMessage: (message) => port.post(message),
  onMessage: {
    addListener: (listener) => {
      port.onMessage((message) => {
        if (typeof message === 'string') listener(message)
      })
    },
  },
  onDisconnect: {
    addListener: (listener) => {
      port.onClose(listener)
    },
  },
})
