import { type ChromiumHostOptions, createChromiumHost } from '../../../electron/host/chromium.ts'
import { CHROMIUM_ORIGINS } from '../../../shared/port/origins.ts'
import { type HostUnderTest, type OpenHost, withTestPages } from './host-under-test.ts'

/** The Chromium adapter with a real browser, without a window. */
export const openChromiumHost = async (
  handler: Parameters<OpenHost>[0],
  pages = withTestPages,
  more: Partial<ChromiumHostOptions> = {},
) => {
  const host = createChromiumHost({
    env: process.env,
    isHeadless: true,
    dialogs: null,
    ...more,
  })
  host.serve(pages(CHROMIUM_ORIGINS.viewer, handler))
  await host.openWindow({ title: 'Sandyq', width: 800, height: 600 })
  const window = host.findWindow()
  if (window === undefined) throw new Error('no window')
  const { page } = window
  // Of the frame in it as well: before that the frame is an empty page of the page's own origin.
  await page.waitForLoadState('load')

  const underTest: HostUnderTest = {
    host,
    sendFromPage: (text) => page.evaluate((sent) => Reflect.get(window, 'sandyq').post(sent), text),
    sendFromElsewhere: async (text) => {
      // The bridge is not there outside the page, so the raw binding is looked for in every frame and every world.
      for (const frame of page.frames()) {
        if (frame === page.mainFrame()) continue
        await frame.evaluate((sent) => {
          for (const name of ['sandyqBinding', 'sandyq']) {
            const found: unknown = Reflect.get(globalThis, name)
            if (typeof found === 'function') found(sent)
          }
        }, text)
      }
    },
    receivedByPage: () => page.evaluate(() => Reflect.get(window, 'received') as string[]),
    fetchFrom: async (place, path) => {
      const frame =
        place === 'page' ? page.mainFrame() : page.frames().find((other) => other !== page.mainFrame())
      if (frame === undefined) throw new Error('no frame')
      const answer = await frame.evaluate(async (address) => {
        const response = await fetch(address)
        const bytes = [...new Uint8Array(await response.arrayBuffer())]
        return { status: response.status, headers: Object.fromEntries(response.headers), bytes }
      }, `${CHROMIUM_ORIGINS[place]}${path}`)
      return { status: answer.status, headers: answer.headers, body: new Uint8Array(answer.bytes) }
    },
    [Symbol.asyncDispose]: host.quit,
  }
  return { ...underTest, chromium: host, page }
}
