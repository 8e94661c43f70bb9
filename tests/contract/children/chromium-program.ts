import { createChromiumHost } from '../../../electron/host/chromium.ts'
import { CHROMIUM_ORIGINS } from '../../../shared/port/origins.ts'
import { withTestPages } from '../support/host-under-test.ts'

/* The Chromium host in a process of its own, for tests of how it ends. Says where it keeps what, then does what it is told. */

const host = createChromiumHost({
  env: process.env,
  isHeadless: true,
  dialogs: null,
  wantsEmptyNetwork: false,
})
host.serve(
  withTestPages(CHROMIUM_ORIGINS.viewer, async () => ({ status: 404, headers: {}, body: new Uint8Array() })),
)
host.onClosing(async () => void process.send?.({ said: 'closing' }))
void host.ended.then(() => process.exit(0))

const isFirst = await host.claimSingleInstance()
if (isFirst) {
  await host.openWindow({ title: 'Sandyq', width: 800, height: 600 })
  await host.findWindow()?.page.waitForLoadState()
}
process.send?.({ said: 'open', isFirst })

process.on('message', (order) => {
  if (order === 'close window') void host.findWindow()?.page.close()
  if (order === 'close browser') void host.findWindow()?.context.close()
  if (order === 'quit') void host.quit()
})
