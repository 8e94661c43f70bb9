import path from 'node:path'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { CHROMIUM_ORIGINS, PICKER_ORIGIN } from '../../../shared/port/origins.ts'
import type { ServeHandler, WindowOptions } from '../host.ts'
import { browserEnvironment } from './browser-environment.ts'
import { interceptAll } from './interception.ts'
import { launchCommand } from './launch-command.ts'
import { type OwnPages, ownPages } from './own-pages.ts'
import { openPageChannel, type PageChannel } from './page-channel.ts'
import { TEMPORARY } from './profile.ts'
import { browserSwitches } from './switches.ts'

export interface LaunchOptions {
  readonly browser: string
  readonly profileFolder: string
  readonly isHeadless: boolean
  readonly wantsEmptyNetwork: boolean
  readonly env: NodeJS.ProcessEnv
}

export interface ChromiumWindow {
  readonly context: BrowserContext
  readonly page: Page
  readonly channel: PageChannel
  readonly browserSession: CDPSession
  readonly isNetworkEmpty: boolean
  /** The page once more, in another process. */
  renew(): Promise<void>
  readonly openSide: OwnPages['openSide']
}

/** Only a browser that hangs is given up: on a busy machine its start takes half a minute and more. */
const HANGS_AFTER_MS = 3 * 60_000

const launch = async (options: LaunchOptions, { width, height }: WindowOptions) => {
  // Loaded here: it takes a third of a second, in which the processes of the program already start.
  const { chromium } = await import('playwright-core')
  const { profileFolder, isHeadless } = options
  const command = launchCommand(options.browser, options.wantsEmptyNetwork)
  const isRoot = process.getuid?.() === 0
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: command.program,
    // Playwright's own switches turn the sandbox off and merge badly with ours.
    ignoreDefaultArgs: true,
    args: [...command.leading, ...browserSwitches({ profileFolder, isHeadless, isRoot, width, height })],
    env: browserEnvironment(options.env, profileFolder),
    artifactsDir: path.join(profileFolder, TEMPORARY),
    headless: isHeadless,
    timeout: HANGS_AFTER_MS,
    viewport: null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  context.setDefaultTimeout(HANGS_AFTER_MS)
  return { context, isNetworkEmpty: command.isNetworkEmpty }
}

/** Another address leads back to ours. */
const keepToPage = (page: Page): void => {
  page.on('framenavigated', (frame) => {
    const [address] = frame.url().split('#')
    const isAway = frame === page.mainFrame() && address !== `${CHROMIUM_ORIGINS.page}/`
    if (isAway) void page.goto(`${CHROMIUM_ORIGINS.page}/`).catch(() => undefined)
  })
  // `beforeunload` and `alert` would hold the program up; the page has dialogs of its own.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
}

/**
 * An empty page stands in a process of its own, and without the back/forward cache (`switches.ts`) nothing keeps the one before:
 * it ends when the page has gone from it. `keepToPage` leads back.
 */
const renewing = (page: Page, session: CDPSession) => async (): Promise<void> => {
  await page.goto('about:blank', { waitUntil: 'commit' })
  await page.waitForURL(`${CHROMIUM_ORIGINS.page}/`, { waitUntil: 'commit' })
  await session.send('Page.resetNavigationHistory')
}

/** Granting an empty list denies every permission; nothing is ever asked of the user. */
const denyPermissions = async (context: BrowserContext): Promise<CDPSession> => {
  for (const origin of [...Object.values(CHROMIUM_ORIGINS), PICKER_ORIGIN])
    await context.grantPermissions([], { origin })
  const browser = context.browser()
  if (browser === null) throw new Error('the browser is gone')
  return browser.newBrowserCDPSession()
}

/** Opens the browser's window on our page: interception first, then the address. */
export const openChromiumWindow = async (
  options: LaunchOptions,
  wanted: WindowOptions,
  {
    handler,
    onChannel,
  }: {
    handler: ServeHandler
    onChannel: (channel: PageChannel) => void
  },
): Promise<ChromiumWindow> => {
  const { context, isNetworkEmpty } = await launch(options, wanted)
  const page = context.pages()[0] ?? (await context.newPage())
  const browserSession = await denyPermissions(context)
  const pages = ownPages({ context, page, browserSession })
  await interceptAll(context, handler, pages.isSide)
  const session = await context.newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  const channel = await openPageChannel(session, {
    mainFrameId: targetInfo.targetId,
    origin: CHROMIUM_ORIGINS.page,
  })
  onChannel(channel)
  await page.goto(`${CHROMIUM_ORIGINS.page}/`, { waitUntil: 'commit' })
  keepToPage(page)
  const renew = renewing(page, session)
  const { openSide } = pages
  return { context, page, channel, browserSession, isNetworkEmpty, renew, openSide }
}
