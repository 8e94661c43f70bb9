import { electronHostOn } from '../../contract/support/electron-under-test.ts'
import { fakeElectron } from '../../contract/support/fake-electron.ts'

/** Answers every request with nothing. */
const nothing = async () => ({ status: 404, headers: {}, body: new Uint8Array() })

/** A host on a fake Electron, with its window open. */
export const opened = async (platform: NodeJS.Platform = 'linux') => {
  const fake = fakeElectron()
  const host = electronHostOn(fake, platform)
  host.serve(nothing)
  await host.openWindow({ title: 'Sandyq', width: 800, height: 600 })
  const [window] = fake.windows
  const session = fake.sessions.get('sandyq')
  const other = fake.sessions.get('default')
  if (window === undefined || session === undefined || other === undefined) throw new Error('not opened')
  return { fake, host, window, session, other }
}
