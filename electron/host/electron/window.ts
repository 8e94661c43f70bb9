import type { BrowserWindow } from 'electron'
import { ELECTRON_ORIGINS } from '../../../shared/port/origins.ts'
import type { ServeHandler, WindowOptions } from '../host.ts'
import { hardenSession } from './harden-session.ts'
import type { ElectronModule } from './module.ts'
import { serveScheme } from './serve-scheme.ts'
import { PARTITION, webPreferencesFor } from './web-preferences.ts'

export interface ElectronWindowOptions {
  readonly preloadPath: string
  readonly platform: NodeJS.Platform
}

/** macOS needs a menu for its copy and paste keys; elsewhere the page has every command and no key may reach past it. */
const setMenu = ({ Menu }: ElectronModule, platform: NodeJS.Platform): void => {
  const isMac = platform === 'darwin'
  Menu.setApplicationMenu(
    isMac
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  )
}

/** The single place where a window is made. */
const makeWindow = (
  electron: ElectronModule,
  options: ElectronWindowOptions,
  { title, width, height }: WindowOptions,
): BrowserWindow => {
  const window = new electron.BrowserWindow({
    title,
    width,
    height,
    minWidth: 720,
    minHeight: 480,
    show: false,
    webPreferences: webPreferencesFor(options.preloadPath),
  })
  // Linux has no such protection (docs/security-target.md).
  if (options.platform !== 'linux') window.setContentProtection(true)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  return window
}

export interface ElectronWindow {
  open(handler: ServeHandler, wanted: WindowOptions): Promise<void>
  /** The window while there is one. */
  find(): BrowserWindow | undefined
  /** The page once more, in another process; the one it was in is killed with all that it holds. */
  renew(): void
  focus(): void
}

/** The one window, its hardened session and its two schemes. */
export const electronWindow = (electron: ElectronModule, options: ElectronWindowOptions): ElectronWindow => {
  let window: BrowserWindow | undefined
  const find = (): BrowserWindow | undefined =>
    window === undefined || window.isDestroyed() ? undefined : window

  return {
    find,
    open: async (handler, wanted) => {
      await electron.app.whenReady()
      const session = electron.session.fromPartition(PARTITION, { cache: false })
      await Promise.all([hardenSession(session), hardenSession(electron.session.defaultSession)])
      for (const origin of ['page', 'viewer'] as const) {
        serveScheme(session.protocol, origin, handler)
      }
      setMenu(electron, options.platform)
      window = makeWindow(electron, options, wanted)
      await window.loadURL(`${ELECTRON_ORIGINS.page}/`)
    },
    renew: () => {
      const contents = find()?.webContents
      contents?.forcefullyCrashRenderer()
      contents?.reload()
    },
    focus: () => {
      const open = find()
      if (open?.isMinimized() === true) open.restore()
      open?.focus()
    },
  }
}
