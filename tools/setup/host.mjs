import { ensureChromium, findChromium } from './chromium.mjs'
import { diedLastTime } from './electron-failure.mjs'
import { electronVersion, ensureElectron, findElectron, mayRunElectron } from './electron-runtime.mjs'
import { isSandboxRefused, sandboxHelper } from './linux-sandbox.mjs'
import { SetupProblem } from './problem.mjs'
import { say } from './say.mjs'

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
 * The host that the person insists on, whatever we think of it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Host['kind'] | undefined}
 */
export function forcedHost({ SANDYQ_HOST: wanted }) {
  if (wanted === undefined || wanted === '') return undefined
  if (wanted === 'electron' || wanted === 'chromium') return wanted
  throw new SetupProblem('SANDYQ_HOST is electron or chromium.')
}

/**
 * Why Electron would leave the person with nothing, as half a sentence with what to do; undefined where it may be started.
 * @param {string} program
 * @param {{ isRefused?: boolean, hasDied?: boolean }} [found]
 */
export function electronObstacle(
  program,
  {
    isRefused = process.platform === 'linux' && isSandboxRefused(program),
    hasDied = diedLastTime(electronVersion()),
  } = {},
) {
  if (isRefused) {
    const helper = sandboxHelper(program)
    return `Electron gets no sandbox on this Linux, which restricts user namespaces (install the deb, or: sudo chown root:root ${helper} && sudo chmod 4755 ${helper})`
  }
  return hasDied
    ? 'Electron ended at once when it was last started (SANDYQ_HOST=electron tries it again)'
    : undefined
}

/**
 * The host for a person at the screen: Electron first, it is what users install.
 * @param {string} nodePath
 * @returns {Promise<Host>}
 */
export async function windowHost(nodePath) {
  const forced = forcedHost(process.env)
  const electron = forced === 'chromium' ? undefined : await ensureElectron(nodePath)
  const obstacle = electron === undefined || forced === 'electron' ? undefined : electronObstacle(electron)
  if (electron !== undefined && obstacle === undefined) return { kind: 'electron', program: electron }
  const chromium = forced === 'electron' ? undefined : await ensureChromium()
  if (chromium === undefined) throw new SetupProblem(obstacle === undefined ? nothingFound : `${obstacle}.`)
  if (obstacle !== undefined) say(`${obstacle}, so Sandyq opens in ${chromium}.`)
  return { kind: 'chromium', program: chromium }
}

/**
 * The host of the demo, which draws without a display and so on Chromium only; and of a start on which Electron died.
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
  if (forcedHost(process.env) !== undefined) return windowHost(nodePath)
  const electron = mayRunElectron(process.platform, process.getuid?.()) ? findElectron() : undefined
  const isUsable = electron !== undefined && hasDisplay(process.platform, process.env)
  if (isUsable && electronObstacle(electron) === undefined) return { kind: 'electron', program: electron }
  const chromium = findChromium() ?? (await ensureChromium())
  if (chromium !== undefined) return { kind: 'chromium', program: chromium }
  return windowHost(nodePath)
}

/**
 * What the program and the tests read to learn which host was prepared, and which browser for it.
 * @param {Host} host
 * @returns {NodeJS.ProcessEnv}
 */
export function hostEnvironment({ kind, program }) {
  return kind === 'electron' ? { SANDYQ_HOST: kind } : { SANDYQ_HOST: kind, SANDYQ_CHROMIUM: program }
}
