import { spawn } from 'node:child_process'
import { CHROMIUM_ORIGINS } from '../../shared/port/origins.ts'
import { findDesktopDialogs } from './chromium/desktop-dialogs.ts'
import { endingOf } from './chromium/ending.ts'
import { findBrowser } from './chromium/find-browser.ts'
import type { PageChannel } from './chromium/page-channel.ts'
import { pageClipboard } from './chromium/page-clipboard.ts'
import { findMemoryFolder, makeProfile, removeProfile, sweepStaleProfiles } from './chromium/profile.ts'
import { claimInstance } from './chromium/single-instance.ts'
import { spawnNode } from './chromium/spawn-node.ts'
import { type ChromiumWindow, openChromiumWindow } from './chromium/window.ts'
import { clearingClipboard } from './clipboard-clearing.ts'
import type { Dialogs, Host, Sender, ServeHandler, WindowOptions } from './host.ts'
import { HostUnavailable } from './host.ts'
import { hasPowerBus, watchLinuxPower } from './linux-power.ts'

export interface ChromiumHostOptions {
  readonly styleNonce: string
  readonly env: NodeJS.ProcessEnv
  /** Without a window; for tests and the demo. */
  readonly isHeadless?: boolean
  /** In place of the desktop's own; null leaves them to the page. */
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

const notify = ({ title, body }: { title: string; body: string }): void => {
  spawn('notify-send', ['--app-name=Sandyq', '--', title, body], { stdio: 'ignore' }).once(
    'error',
    () => undefined,
  )
}

const showMessage = async (text: string): Promise<void> => {
  process.stderr.write(`${text}\n`)
}

/**
 * The browser of this computer as the program's window, driven over two inherited pipes.
 *
 * @throws HostUnavailable where there is no browser or no folder in memory
 */
export const createChromiumHost = (options: ChromiumHostOptions): ChromiumHost => {
  const { browser, memoryFolder } = findPlaces(options.env)
  sweepStaleProfiles(memoryFolder)
  const profileFolder = makeProfile(memoryFolder)
  let window: ChromiumWindow | undefined
  // Set before the page loads: its first message is answered before `openWindow` is.
  let channel: PageChannel | undefined
  let handler: ServeHandler | undefined
  const findWindow = (): ChromiumWindow | undefined => window
  const { closing, quit, ended, atEnd } = endingOf(async () => window?.context.close())
  atEnd(() => removeProfile(profileFolder))
  const listeners: ((text: string, sender: Sender) => void)[] = []
  const focusWindow = (): void => void window?.page.bringToFront().catch(() => undefined)

  const openWindow = async (wanted: WindowOptions): Promise<void> => {
    if (handler === undefined) throw new Error('nothing to serve')
    const launch = {
      browser,
      profileFolder,
      isHeadless: options.isHeadless ?? false,
      wantsEmptyNetwork: options.wantsEmptyNetwork ?? true,
      env: options.env,
    }
    window = await openChromiumWindow(launch, wanted, {
      handler,
      styleNonce: options.styleNonce,
      onChannel: (opened) => {
        channel = opened
        opened.listen((text, sender) => {
          for (const listener of listeners) listener(text, sender)
        })
      },
    })
    window.page.once('close', () => void quit())
    window.context.once('close', () => void quit())
  }

  return {
    kind: 'chromium',
    browser,
    findWindow,
    origins: CHROMIUM_ORIGINS,
    abilities: { seesSuspend: hasPowerBus(), seesScreenLock: hasPowerBus(), hidesFromCapture: false },
    dialogs: dialogsOf(options),
    clipboard: clearingClipboard(pageClipboard(findWindow)),
    claimSingleInstance: async () => {
      const giveBack = claimInstance(memoryFolder, focusWindow)
      if (giveBack !== undefined) atEnd(giveBack)
      return giveBack !== undefined
    },
    serve: (wanted) => {
      handler = wanted
    },
    openWindow,
    focusWindow,
    onPageMessage: (listener) => void listeners.push(listener),
    postToPage: (text) => channel?.post(text),
    onPowerEvent: (listener) => {
      if (!hasPowerBus()) return
      const watch = watchLinuxPower(listener)
      atEnd(watch.stop)
    },
    notify,
    showMessage,
    spawn: spawnNode,
    print: async () => void (await window?.channel.evaluate('window.print()')),
    onClosing: closing.add,
    quit,
    ended,
  }
}
