import type { Host, ServeHandler } from '../../../electron/host/host.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Where a message or a request comes from. */
export type Place = 'page' | 'viewer'

/** One host with what a test needs to play the page on it. */
export interface HostUnderTest extends AsyncDisposable {
  readonly host: Host
  /** Sends text from a script in the page. */
  sendFromPage(text: string): Promise<void>
  /** Sends text, as far as that is possible, from somewhere that is not the page. */
  sendFromElsewhere(text: string): Promise<void>
  /** What the page has got from main so far. */
  receivedByPage(): Promise<readonly string[]>
  fetchFrom(place: Place, path: string): Promise<Answer>
}

export type OpenHost = (handler: ServeHandler) => Promise<HostUnderTest>

const page = `<!doctype html><title>page</title><body><iframe src="VIEWER/"></iframe><script src="/page.js"></script>`
const pageScript = `
  window.received = []
  window.sandyq.listen((text) => window.received.push(text))
`

/** A page and a viewer of a few lines, with whatever else the test serves. */
export const withTestPages =
  (viewerOrigin: string, more: ServeHandler): ServeHandler =>
  async (request) => {
    const reply = (type: string, text: string) => ({
      status: 200,
      headers: { 'content-type': type },
      body: new TextEncoder().encode(text),
    })
    if (request.path === '/' && request.origin === 'page')
      return reply('text/html', page.replace('VIEWER', viewerOrigin))
    if (request.path === '/') return reply('text/html', '<!doctype html><title>viewer</title><body>viewer')
    if (request.path === '/page.js') return reply('text/javascript', pageScript)
    return more(request)
  }

export const until = async (isDone: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 10))
}
