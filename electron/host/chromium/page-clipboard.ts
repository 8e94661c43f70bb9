import type { CDPSession } from 'playwright-core'
import { CHROMIUM_ORIGINS } from '../../../shared/port/origins.ts'
import type { RawClipboard } from '../clipboard-clearing.ts'
import type { ChromiumWindow } from './window.ts'

/** The page itself may neither read nor write; only for the moment of our own call may it. */
const whileAllowed = async <T>(
  browserSession: CDPSession,
  name: 'clipboard-read' | 'clipboard-write',
  run: () => Promise<T>,
): Promise<T> => {
  const set = (setting: 'granted' | 'denied') =>
    browserSession.send('Browser.setPermission', {
      permission: { name },
      setting,
      origin: CHROMIUM_ORIGINS.page,
    })
  await set('granted')
  try {
    return await run()
  } finally {
    await set('denied')
  }
}

/** The system's clipboard through the page, which is the only one here that can reach it. */
export const pageClipboard = (findWindow: () => ChromiumWindow | undefined): RawClipboard => {
  const evaluate = async (
    name: 'clipboard-read' | 'clipboard-write',
    expression: string,
  ): Promise<unknown> => {
    const window = findWindow()
    if (window === undefined) return ''
    return whileAllowed(window.browserSession, name, () => window.channel.evaluate(expression))
  }
  const write = async (text: string): Promise<void> => {
    await evaluate('clipboard-write', `navigator.clipboard.writeText(${JSON.stringify(text)})`)
  }
  return {
    readText: async () => String(await evaluate('clipboard-read', 'navigator.clipboard.readText()')),
    writeText: write,
    clear: () => write(''),
  }
}
