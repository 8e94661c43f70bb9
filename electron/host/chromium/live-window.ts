import type { Sender, ServeHandler, SideWindow, SideWindowParts, WindowOptions } from '../host.ts'
import type { PageChannel } from './page-channel.ts'
import { type ChromiumWindow, type LaunchOptions, openChromiumWindow } from './window.ts'

export interface LiveWindow {
  open(handler: ServeHandler, wanted: WindowOptions): Promise<void>
  find(): ChromiumWindow | undefined
  renew(): Promise<void>
  openSide(parts: SideWindowParts): SideWindow
  focus(): void
  post(text: string): void
  onMessage(listener: (text: string, sender: Sender) => void): void
  close(): Promise<void>
}

/** The window before, while and after it is there. */
export const liveWindow = (launch: LaunchOptions, onClosed: () => void): LiveWindow => {
  let window: ChromiumWindow | undefined
  // Set before the page loads: its first message is answered before `open` is.
  let channel: PageChannel | undefined
  const listeners: ((text: string, sender: Sender) => void)[] = []

  return {
    open: async (handler, wanted) => {
      window = await openChromiumWindow(launch, wanted, {
        handler,
        onChannel: (opened) => {
          channel = opened
          opened.listen((text, sender) => {
            for (const listener of listeners) listener(text, sender)
          })
        },
      })
      window.page.once('close', onClosed)
      window.context.once('close', onClosed)
    },
    find: () => window,
    renew: async () => window?.renew(),
    openSide: (parts) => {
      if (window === undefined) throw new Error('no window')
      return window.openSide(parts)
    },
    focus: () => void window?.page.bringToFront().catch(() => undefined),
    post: (text) => channel?.post(text),
    onMessage: (listener) => void listeners.push(listener),
    close: async () => {
      await window?.context.close().catch(() => undefined)
    },
  }
}
