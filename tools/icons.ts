// Draws resources/icons/icon.png from resources/icon.svg with the machine's Chromium.
// electron-builder makes the formats of each system from it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { ensureChromium } from './setup/chromium.mjs'
import { inProject } from './setup/places.mjs'
import { SetupProblem } from './setup/problem.mjs'
import { say } from './setup/say.mjs'

/** The largest size that a system asks for (macOS). */
const sizePx = 1024
const source = inProject('resources', 'icon.svg')

async function draw(svg: string): Promise<Buffer> {
  const executablePath = await ensureChromium()
  if (executablePath === undefined)
    throw new SetupProblem('Drawing the icon needs a Chromium: install one and try again.')
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  try {
    const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } })
    const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img src="${picture}" width="${sizePx}" height="${sizePx}">`,
    )
    return await page.screenshot({ omitBackground: true })
  } finally {
    await browser.close()
  }
}

try {
  if (!existsSync(source)) throw new SetupProblem('There is no resources/icon.svg to draw the icon from.')
  mkdirSync(inProject('resources', 'icons'), { recursive: true })
  writeFileSync(inProject('resources', 'icons', 'icon.png'), await draw(readFileSync(source, 'utf8')))
  say('resources/icons/icon.png is drawn.')
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem
  say(problem.message)
  process.exitCode = 1
}
