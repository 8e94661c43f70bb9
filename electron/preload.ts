import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_NAME, type PageBridge } from '../shared/port/page-bridge.ts'
import { CHANNEL } from './host/electron/channel.ts'

/** Strings in both directions and nothing else: no promise, no object, no part of Electron reaches the page. */
let listener: ((text: string) => void) | undefined
const waiting: string[] = []

ipcRenderer.on(CHANNEL, (_event, text: unknown) => {
  if (typeof text !== 'string') return
  if (listener === undefined) waiting.push(text)
  else listener(text)
})

const bridge: PageBridge = {
  post: (text) => ipcRenderer.send(CHANNEL, String(text)),
  listen: (wanted) => {
    listener = wanted
    for (const text of waiting.splice(0)) wanted(text)
  },
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
