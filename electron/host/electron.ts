import { ELECTRON_ORIGINS } from '../../shared/port/origins.ts'
import { clearingClipboard, type RawClipboard } from './clipboard-clearing.ts'
import { type ClosingWork, closingWork } from './closing.ts'
import { findForbiddenSwitch } from './electron/argument-guard.ts'
import { electronDialogs } from './electron/dialogs.ts'
import { drawingUseOf } from './electron/drawing-use.ts'
import { hardenApp } from './electron/harden-app.ts'
import type { ElectronModule } from './electron/module.ts'
import { listenToPage, postToPage } from './electron/page-channel.ts'
import { spawnUtility } from './electron/spawn-utility.ts'
import { type ElectronWindowOptions, electronWindow } from './electron/window.ts'
import type { Host, HostAbilities, PowerEvent, ServeHandler } from './host.ts'
import { hasPowerBus, watchLinuxPower } from './linux-power.ts'

export interface ElectronHostOptions extends ElectronWindowOptions {
  readonly argv: readonly string[]
}

const POWER_EVENTS: readonly PowerEvent[] = ['suspend', 'resume', 'lock-screen', 'unlock-screen']

const rawClipboard = ({ clipboard }: ElectronModule, platform: NodeJS.Platform): RawClipboard => ({
  readText: () => clipboard.readText(),
  writeText: (text) => clipboard.writeText(text),
  clear: async () => {
    clipboard.clear()
    if (platform === 'linux') clipboard.selection.clear()
  },
})

const listenToPower = async (
  { app, powerMonitor }: ElectronModule,
  platform: NodeJS.Platform,
  listener: (event: PowerEvent) => void,
): Promise<void> => {
  await app.whenReady()
  for (const event of POWER_EVENTS) {
    // The declarations give each event an overload of its own, which a loop cannot choose from.
    powerMonitor.addListener(event as 'suspend', () => listener(event))
  }
  if (platform !== 'linux' || !hasPowerBus()) return
  const watch = watchLinuxPower(listener)
  app.once('will-quit', () => watch.stop())
}

/** Quitting waits for the closing work, whoever asked for it. */
const holdQuit = (app: ElectronModule['app'], closing: ClosingWork): void => {
  app.on('before-quit', (event) => {
    if (closing.isDone()) return
    event.preventDefault()
    void closing.run().then(() => app.quit())
  })
  app.on('window-all-closed', () => app.quit())
}

const abilitiesOn = (platform: NodeJS.Platform): HostAbilities => ({
  seesSuspend: true,
  seesScreenLock: platform !== 'linux' || hasPowerBus(),
})

/**
 * The host that users install. Call it while the modules load: schemes and switches come before `ready`.
 *
 * @throws Error where a packaged program was started with a switch that opens it up
 */
export const createElectronHost = (electron: ElectronModule, options: ElectronHostOptions): Host => {
  const { app } = electron
  const { platform } = options
  // An unpackaged program is code that anyone may edit; there the switches are how tests and developers get in.
  if (app.isPackaged && findForbiddenSwitch(options.argv, platform) !== undefined) {
    app.exit(1)
    throw new Error('started with a forbidden switch')
  }
  hardenApp(electron)

  const closing = closingWork()
  const window = electronWindow(electron, options)
  let handler: ServeHandler | undefined
  const ended = new Promise<void>((resolve) => app.once('quit', () => resolve()))
  holdQuit(app, closing)
  app.on('second-instance', () => window.focus())

  return {
    kind: 'electron',
    origins: ELECTRON_ORIGINS,
    abilities: abilitiesOn(platform),
    sideWindow: undefined,
    dialogs: electronDialogs(electron, window.find),
    clipboard: clearingClipboard(rawClipboard(electron, platform)),
    claimSingleInstance: async () => app.requestSingleInstanceLock(),
    serve: (wanted) => {
      handler = wanted
    },
    openWindow: async (wanted) => {
      if (handler === undefined) throw new Error('nothing to serve')
      await window.open(handler, wanted)
    },
    renewPage: async () => window.renew(),
    // The engine's flags are those of the whole browser here; nobody has tried what it does when they change.
    collectMemory: () => undefined,
    onPageMessage: (listener) => listenToPage(electron.ipcMain, window.find, listener),
    postToPage: (text) => postToPage(window.find(), text),
    onPowerEvent: (listener) => void listenToPower(electron, platform, listener),
    spawn: (child) => spawnUtility(electron, child),
    drawingUse: async () => drawingUseOf(electron),
    onClosing: closing.add,
    quit: async () => {
      app.quit()
      await ended
    },
    ended,
  }
}
