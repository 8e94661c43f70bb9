import type { Event, WebContents } from 'electron'
import { ELECTRON_ORIGINS } from '../../../shared/port/origins.ts'
import { mayNavigate } from './addresses.ts'
import type { ElectronModule } from './module.ts'

/** Set before `ready`: what the browser must not do on its own, measured on Chromium to send something otherwise. */
const SWITCHES: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-quic'],
  ['no-pings'],
  ['disable-http-cache'],
  ['disable-gpu-shader-disk-cache'],
  ['disable-breakpad'],
  [
    'disable-features',
    'MediaRouter,OptimizationHints,AutofillServerCommunication,SpareRendererForSitePerProcess',
  ],
]

const deny = (event: Pick<Event, 'preventDefault'>): void => event.preventDefault()

/** Every web contents, whoever made it: no way to another address, no other window, no webview, no devices. */
const hardenContents = (contents: WebContents): void => {
  const origins = ELECTRON_ORIGINS
  const guard = (details: { url: string; isMainFrame: boolean; preventDefault(): void }): void => {
    if (!mayNavigate(details.url, { isMainFrame: details.isMainFrame, origins })) details.preventDefault()
  }
  contents.on('will-navigate', guard)
  contents.on('will-redirect', guard)
  contents.on('will-frame-navigate', guard)
  contents.on('will-attach-webview', deny)
  contents.on('select-bluetooth-device', (event, _devices, callback) => {
    event.preventDefault()
    callback('')
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** What has to happen while the modules load, before Electron is ready. */
export const hardenApp = ({ app, protocol }: ElectronModule): void => {
  app.enableSandbox()
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
  // Standard and secure and nothing more: no bypassCSP, no service workers, no CORS exceptions.
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  protocol.registerSchemesAsPrivileged([
    { scheme: new URL(ELECTRON_ORIGINS.page).protocol.slice(0, -1), privileges },
    { scheme: new URL(ELECTRON_ORIGINS.viewer).protocol.slice(0, -1), privileges },
  ])
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
}
