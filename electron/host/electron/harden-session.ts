import type { Session } from 'electron'
import { ELECTRON_ORIGINS } from '../../../shared/port/origins.ts'
import { mayRequest } from './addresses.ts'

/** The discard port on this computer, where nothing listens. */
const DEAD_PROXY = '127.0.0.1:9'

/** No permission, no device, no spelling dictionary, no way out. */
export const hardenSession = async (session: Session): Promise<void> => {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}))
  session.setBluetoothPairingHandler((_details, callback) => callback({ confirmed: false }))
  session.on('select-hid-device', (event, _details, callback) => {
    event.preventDefault()
    callback(null)
  })
  session.on('select-serial-port', (event, _ports, _contents, callback) => {
    event.preventDefault()
    callback('')
  })
  session.on('select-usb-device', (event, _details, callback) => {
    event.preventDefault()
    callback()
  })
  session.on('will-download', (event) => event.preventDefault())

  // All three are needed: the web preference alone still fetched dictionaries.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])

  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !mayRequest(details.url, ELECTRON_ORIGINS) })
  })
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: `http=${DEAD_PROXY};https=${DEAD_PROXY};ftp=${DEAD_PROXY};socks=${DEAD_PROXY}`,
    // Without this, addresses of this computer would go past the proxy.
    proxyBypassRules: '<-loopback>',
  })
}
