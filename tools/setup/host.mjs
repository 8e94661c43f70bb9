import { ensureChromium, findChromium } from './chromium.mjs'
import { ensureElectron, findElectron, mayRunElectron } from './electron-runtime.mjs'
import { SetupProblem } from './problem.mjs'

/** @typedef {{ kind: 'electron' | 'chromium', program: string }} Host what opens the window */

const nothingFound =
  "Neither Electron's runtime nor a Chromium could be had: install Chromium, Chrome or Edge (on Debian: apt-get install chromium) and try again."

/**
 * Whether a window can be shown.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * The host for a person at the screen: Electron first, it is what users install.
 * @param {string} nodePath
 * @returns {Promise<Host>}
 */
export async function windowHost(nodePath) {
  const electron = await ensureElectron(nodePath)
  if (electron !== undefined) return { kind: 'electron', program: electron }
  const chromium = await ensureChromium()
  if (chromium !== undefined) return { kind: 'chromium', program: chromium }
  throw new SetupProblem(nothingFound)
}

/**
 * The host of the demo, which draws without a display and so on Chromium only.
 * @returns {Promise<Host>}
 */
export async function chromiumHost() {
  const chromium = await ensureChromium()
  if (chromium !== undefined) return { kind: 'chromium', program: chromium }
  throw new SetupProblem(nothingFound)
}

/**
 * The host for tests: what is there already goes before what has to be fetched, and Chromium
 * before Electron where there is no display, because it alone runs without one.
 * @param {string} nodePath
 * @returns {Promise<Host>}
 */
export async function testHost(nodePath) {
  const electron = mayRunElectron(process.platform, process.getuid?.()) ? findElectron() : undefined
  if (electron !== undefined && hasDisplay(process.platform, process.env))
    return { kind: 'electron', program: electron }
  const chromium = findChromium() ?? (await ensureChromium())
  if (chromium !== undefined) return { kind: 'chromium', program: chromium }
  return windowHost(nodePath)
}

/**
 * What the program and the tests read to learn which host was prepared. Chromium itself they look up as we do.
 * @param {Host} host
 * @returns {NodeJS.ProcessEnv}
 */
export function hostEnvironment(host) {
  return { SANDYQ_HOST: host.kind }
}
