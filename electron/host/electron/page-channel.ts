import type { BrowserWindow, IpcMain, IpcMainEvent } from 'electron'
import { ELECTRON_ORIGINS } from '../../../shared/port/origins.ts'
import type { Sender } from '../host.ts'
import { CHANNEL } from './channel.ts'

/** What Electron knows of a sender. A frame that is gone by now has no origin and is nobody's top frame. */
const senderOf = (event: IpcMainEvent, window: BrowserWindow | undefined): Sender => {
  const frame = event.senderFrame
  const isOurWindow =
    window !== undefined && !window.isDestroyed() && event.sender.id === window.webContents.id
  return {
    isOurWindow,
    isTopFrame: frame !== null && !frame.detached && frame.parent === null,
    origin: frame?.origin ?? '',
  }
}

export const listenToPage = (
  ipcMain: IpcMain,
  findWindow: () => BrowserWindow | undefined,
  listener: (text: string, sender: Sender) => void,
): void => {
  ipcMain.on(CHANNEL, (event, text: unknown) => {
    // The gateway counts what is no string as what it is: not a message of ours.
    listener(typeof text === 'string' ? text : '', senderOf(event, findWindow()))
  })
}

/** Only to the page itself: a window that shows anything else gets nothing. */
export const postToPage = (window: BrowserWindow | undefined, text: string): void => {
  if (window === undefined || window.isDestroyed()) return
  const frame = window.webContents.mainFrame
  if (frame.origin === ELECTRON_ORIGINS.page) frame.send(CHANNEL, text)
}
