import { createElectronHost } from '../../../electron/host/electron.ts'
import { ELECTRON_ORIGINS } from '../../../shared/port/origins.ts'
import { type FakeElectron, fakeElectron } from './fake-electron.ts'
import { type HostUnderTest, type OpenHost, withTestPages } from './host-under-test.ts'

export const electronHostOn = (fake: FakeElectron, platform: NodeJS.Platform = 'linux') =>
  createElectronHost(fake.module, {
    preloadPath: '/preload.cjs',
    argv: [],
    platform,
  })

const answerOf = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: new Uint8Array(await response.arrayBuffer()),
})

/** The Electron adapter over the fake module; the test itself plays the page. */
export const openElectronHost: OpenHost = async (handler) => {
  const fake = fakeElectron()
  const host = electronHostOn(fake)
  host.serve(withTestPages(ELECTRON_ORIGINS.viewer, handler))
  await host.openWindow({ title: 'Sandyq', width: 800, height: 600 })
  const window = fake.windows[0]
  if (window === undefined) throw new Error('no window')
  const { mainFrame, id } = window.webContents
  const viewerFrame = {
    origin: ELECTRON_ORIGINS.viewer,
    parent: mainFrame,
    detached: false,
    send: () => undefined,
  }

  const underTest: HostUnderTest = {
    host,
    sendFromPage: async (text) =>
      void fake.ipcMain.emit('sandyq', { sender: { id }, senderFrame: mainFrame }, text),
    sendFromElsewhere: async (text) => {
      const foreign = { ...mainFrame, origin: 'https://example.org' }
      const senders = [
        { sender: { id }, senderFrame: viewerFrame },
        { sender: { id }, senderFrame: { ...viewerFrame, origin: ELECTRON_ORIGINS.page } },
        { sender: { id }, senderFrame: foreign },
        { sender: { id }, senderFrame: { ...mainFrame, origin: 'sandyq://app.evil' } },
        { sender: { id }, senderFrame: { ...mainFrame, detached: true } },
        { sender: { id }, senderFrame: null },
        { sender: { id: id + 1 }, senderFrame: mainFrame },
      ]
      for (const sender of senders) fake.ipcMain.emit('sandyq', sender, text)
    },
    receivedByPage: async () => window.webContents.sent,
    fetchFrom: async (place, path) => {
      const origin = ELECTRON_ORIGINS[place]
      const session = fake.sessions.get('sandyq')
      const serve = session?.schemes.get(new URL(origin).protocol.slice(0, -1))
      if (serve === undefined) throw new Error('scheme not handled')
      // The browser's own request object would have resolved the path; main must cope with it as it is.
      const request = { url: `${origin}${path}`, method: 'GET' } as Request
      return answerOf(await serve(request))
    },
    [Symbol.asyncDispose]: host.quit,
  }
  return underTest
}
