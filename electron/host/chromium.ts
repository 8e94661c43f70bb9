import { CHROMIUM_ORIGINS, PICKER_ORIGIN } from '../../shared/port/origins.ts'
import { collectMemory } from './chromium/collect-memory.ts'
import { findDesktopDialogs } from './chromium/desktop-dialogs.ts'
import { drawingUseOf } from './chromium/drawing-use.ts'
import { endingOf } from './chromium/ending.ts'
import { findBrowser } from './chromium/find-browser.ts'
import { liveWindow } from './chromium/live-window.ts'
import { pageClipboard } from './chromium/page-clipboard.ts'
import {
  findMemoryFolder,
  makeProfile,
  removeProfile,
  removeProfileForGood,
  sweepStaleProfiles,
} from './chromium/profile.ts'
import { claimInstance } from './chromium/single-instance.ts'
import { spawnNode } from './chromium/spawn-node.ts'
import type { ChromiumWindow } from './chromium/window.ts'
import { clearingClipboard } from './clipboard-clearing.ts'
import type { Dialogs, Host, ServeHandler } from './host.ts'
import { HostUnavailable } from './host.ts'
import { hasPowerBus, watchLinuxPower } from './linux-power.ts'

export interface ChromiumHostOptions {
  readonly env: NodeJS.ProcessEnv
  /** Without a window; for tests and the demo. */
  readonly isHeadless?: boolean
  /** In place of the desktop's own; null leaves them to the side window. */
  readonly dialogs?: Dialogs | null
  /** True where the system allows it unless told otherwise. */
  readonly wantsEmptyNetwork?: boolean
}

/** The Chromium host, with what tests need beside the port. */
export interface ChromiumHost extends Host {
  readonly browser: string
  findWindow(): ChromiumWindow | undefined
}

const dialogsOf = ({ dialogs, env }: ChromiumHostOptions): Dialogs | undefined =>
  dialogs === undefined ? findDesktopDialogs(env) : (dialogs ?? undefined)

/** The places this host cannot do without. */
const findPlaces = (env: NodeJS.ProcessEnv): { browser: string; memoryFolder: string } => {
  const browser = findBrowser(env, process.platform)
  if (browser === undefined)
    throw new HostUnavailable('No Chromium, Chrome or Edge was found on this computer.')
  const memoryFolder = findMemoryFolder(env)
  if (memoryFolder === undefined) {
    throw new HostUnavailable(
      'There is no folder in memory for the browser, and nothing may be left on a disk.',
    )
  }
  return { browser, memoryFolder }
}

/**
 * The browser of this computer as the program's window, driven over two inherited pipes.
 *
 * @throws HostUnavailable where there is no browser or no folder in memory
 */
export const createChromiumHost = (options: ChromiumHostOptions): ChromiumHost => {
  const { env, isHeadless = false, wantsEmptyNetwork = true } = options
  const { browser, memoryFolder } = findPlaces(env)
  sweepStaleProfiles(memoryFolder)
  const profileFolder = makeProfile(memoryFolder)
  const { closing, quit, ended, atEnd } = endingOf(async () => {
    await window.close()
    await removeProfileForGood(profileFolder)
  })
  atEnd(() => removeProfile(profileFolder))
  const launch = { browser, profileFolder, isHeadless, wantsEmptyNetwork, env }
  const window = liveWindow(launch, () => void quit())
  let handler: ServeHandler | undefined
  const dialogs = dialogsOf(options)

  return {
    kind: 'chromium',
    browser,
    findWindow: window.find,
    origins: CHROMIUM_ORIGINS,
    abilities: { seesSuspend: hasPowerBus(), seesScreenLock: hasPowerBus() },
    dialogs,
    sideWindow: dialogs === undefined ? { origin: PICKER_ORIGIN, open: window.openSide } : undefined,
    clipboard: clearingClipboard(pageClipboard(window.find)),
    claimSingleInstance: async () => {
      const giveBack = claimInstance(memoryFolder, window.focus)
      if (giveBack !== undefined) atEnd(giveBack)
      return giveBack !== undefined
    },
    serve: (wanted) => {
      handler = wanted
    },
    openWindow: async (wanted) => {
      if (handler === undefined) throw new Error('nothing to serve')
      await window.open(handler, wanted)
    },
    renewPage: window.renew,
    collectMemory,
    onPageMessage: window.onMessage,
    postToPage: window.post,
    onPowerEvent: (listener) => {
      if (hasPowerBus()) atEnd(watchLinuxPower(listener).stop)
    },
    spawn: spawnNode,
    drawingUse: () => drawingUseOf(window.find()),
    onClosing: closing.add,
    quit,
    ended,
  }
}
