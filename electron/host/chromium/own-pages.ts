import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { PICKER_ORIGIN } from '../../../shared/port/origins.ts'
import type { SideWindow, SideWindowParts } from '../host.ts'
import { openPageChannel, type PageChannel } from './page-channel.ts'

const WIDTH = 860
const HEIGHT = 640

/** The pages of the browser that are ours. */
export interface OwnPages {
  /** True for a window beside the page's; its address is another. */
  isSide(page: Page): boolean
  openSide(parts: SideWindowParts): SideWindow
}

const targetOf = async (context: BrowserContext, page: Page) => {
  const session = await context.newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  return { session, targetId: targetInfo.targetId }
}

/**
 * One page in one window, and for a question a second one beside it. Whatever else opens, closes: a page is known by the number
 * that the browser gave us for it, so that one which opens at the same moment is not taken for it.
 */
export const ownPages = ({
  context,
  page,
  browserSession,
}: {
  context: BrowserContext
  page: Page
  browserSession: CDPSession
}): OwnPages => {
  const sides = new Set<Page>()
  let opening: Promise<unknown> = Promise.resolve()

  context.on('page', (other) => {
    const unlessOurs = (): void => {
      if (other !== page && !sides.has(other)) void other.close().catch(() => undefined)
    }
    void opening.then(unlessOurs, unlessOurs)
  })

  const findTarget = async (wanted: string) => {
    for (;;) {
      const appears = context.waitForEvent('page').catch(() => undefined)
      for (const other of context.pages()) {
        if (other === page || sides.has(other)) continue
        const found = await targetOf(context, other).catch(() => undefined)
        if (found?.targetId === wanted) return { ...found, side: other }
      }
      if ((await appears) === undefined) throw new Error('no window')
    }
  }

  const open = async ({
    onMessage,
    onClosed,
  }: SideWindowParts): Promise<{ side: Page; channel: PageChannel }> => {
    const size = { width: WIDTH, height: HEIGHT }
    const { targetId } = await browserSession.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      ...size,
    })
    const { side, session } = await findTarget(targetId)
    sides.add(side)
    side.once('close', () => {
      sides.delete(side)
      onClosed()
    })
    side.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
    const channel = await openPageChannel(session, { mainFrameId: targetId, origin: PICKER_ORIGIN })
    channel.listen(onMessage)
    await side.goto(`${PICKER_ORIGIN}/`, { waitUntil: 'commit' })
    return { side, channel }
  }

  return {
    isSide: (other) => sides.has(other),
    openSide: (parts) => {
      const opened = open(parts)
      opening = opened
      opened.catch(parts.onClosed)
      return {
        post: (text) => void opened.then(({ channel }) => channel.post(text)).catch(() => undefined),
        close: () =>
          void opened
            .then(({ side }) => side.close())
            .then(() => page.bringToFront())
            .catch(() => undefined),
      }
    },
  }
}
