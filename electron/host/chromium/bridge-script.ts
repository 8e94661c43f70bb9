import { BRIDGE_NAME } from '../../../shared/port/page-bridge.ts'

/** The binding that the debugging pipe puts on every window; the bridge takes it away before any other script runs. */
export const BINDING = 'sandyqBinding'
/** What main calls with a batch of messages. */
export const DELIVER = 'sandyqDeliver'

/**
 * Runs first in every document. Outside the page's top frame it only removes the binding.
 * A function turned into text: it may use nothing but its arguments.
 */
const installBridge = (names: { binding: string; bridge: string; deliver: string; origin: string }): void => {
  const send: unknown = Reflect.get(window, names.binding)
  Reflect.deleteProperty(window, names.binding)
  if (window !== window.top || location.origin !== names.origin || typeof send !== 'function') return

  let listener: ((text: string) => void) | undefined
  const waiting: string[] = []
  const deliver = (batch: string[]): void => {
    for (const text of batch) {
      if (listener === undefined) waiting.push(text)
      else listener(text)
    }
  }
  const bridge = Object.freeze({
    post: (text: string): void => void send(String(text)),
    listen: (wanted: (text: string) => void): void => {
      listener = wanted
      for (const text of waiting.splice(0)) wanted(text)
    },
  })
  Object.defineProperty(window, names.bridge, { value: bridge })
  Object.defineProperty(window, names.deliver, { value: deliver })
  // A file dropped beside its target would replace the page.
  for (const name of ['dragover', 'drop']) window.addEventListener(name, (event) => event.preventDefault())
}

/** The script as the browser gets it. */
export const bridgeScript = (pageOrigin: string): string => {
  const names = { binding: BINDING, bridge: BRIDGE_NAME, deliver: DELIVER, origin: pageOrigin }
  return `(${installBridge.toString()})(${JSON.stringify(names)})`
}
