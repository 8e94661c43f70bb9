/**
 * The way two of our processes talk: structured-clone messages in order, and a notice when the other side is gone.
 * Node's child process, Electron's utility process and a MessagePort are each wrapped into this shape by the host.
 */
export interface ProcessPort {
  /** Sends one message. Strings and Uint8Array pass unharmed; sending to a closed port does nothing. */
  post(message: unknown): void
  /** Adds a listener; returns the function that takes it away again. */
  onMessage(listener: (message: unknown) => void): () => void
  /** Called once when the other side ends, for whatever reason. */
  onClose(listener: () => void): () => void
  close(): void
}
