import type { RpcPort } from './rpc-port.ts'

/** A port of the call library with its other end in our hands. */
export interface LoosePort {
  readonly port: RpcPort
  /** Hands the library a message. */
  receive(message: unknown): void
  /** The calls that are under way on it are given up, and nothing more is posted. */
  close(): void
}

/** The port of one loading of the page, as the call library wants it. `post` gets every text that the library sends. */
export const loosePort = (post: (text: string) => void): LoosePort => {
  let onMessage: (message: unknown) => void = () => undefined
  let onClose: () => void = () => undefined
  let isOver = false
  return {
    receive: (message) => onMessage(message),
    close: () => {
      isOver = true
      onClose()
    },
    port: {
      postMessage: (message) => {
        if (!isOver && typeof message === 'string') post(message)
      },
      onMessage: {
        addListener: (listener) => {
          onMessage = listener
        },
      },
      onDisconnect: {
        addListener: (listener) => {
          onClose = listener
        },
      },
    },
  }
}
