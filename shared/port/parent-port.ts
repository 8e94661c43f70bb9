import type { ProcessPort } from './process-port.ts'

interface UtilityPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  off(event: 'message', listener: (event: { data: unknown }) => void): void
}

const isUtilityPort = (value: unknown): value is UtilityPort =>
  typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value

const overUtilityPort = (utility: UtilityPort): ProcessPort => ({
  post: (message) => utility.postMessage(message),
  onMessage: (listener) => {
    const onEvent = (event: { data: unknown }): void => listener(event.data)
    utility.on('message', onEvent)
    return () => utility.off('message', onEvent)
  },
  // Electron ends a utility process together with the main process; there is nothing to hear about before.
  onClose: () => () => undefined,
  close: () => process.exit(0),
})

const overChildChannel = (): ProcessPort => ({
  post: (message) => {
    if (process.connected) process.send?.(message)
  },
  onMessage: (listener) => {
    process.on('message', listener)
    return () => process.off('message', listener)
  },
  onClose: (listener) => {
    process.once('disconnect', listener)
    return () => process.off('disconnect', listener)
  },
  close: () => process.disconnect?.(),
})

/**
 * The port of a child process to the main process that started it, on either host.
 *
 * @throws Error where the file was started by hand, with nobody to talk to
 */
export const parentPort = (): ProcessPort => {
  const utility: unknown = Reflect.get(process, 'parentPort')
  if (isUtilityPort(utility)) return overUtilityPort(utility)
  if (process.send === undefined) throw new Error('started without a parent')
  return overChildChannel()
}
