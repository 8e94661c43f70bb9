import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { isSandboxRefused } from './linux-sandbox.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const macApplications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Every place where this system may keep a Chromium, in the order of preference.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function chromiumPlaces(platform, env) {
  const chosen = env.SANDYQ_CHROMIUM ? [env.SANDYQ_CHROMIUM] : []
  if (platform === 'win32') {
    const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (base) => base !== undefined,
    )
    return [
      ...chosen,
      ...windowsPrograms.flatMap((program) => bases.map((base) => path.win32.join(base, program))),
    ]
  }
  if (platform === 'darwin')
    return [...chosen, ...macApplications.map((program) => `/Applications/${program}`)]
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  const searched = [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'])]
  return [...chosen, ...linuxNames.flatMap((name) => searched.map((folder) => `${folder}/${name}`))]
}

/** @param {string} place */
function isProgram(place) {
  try {
    accessSync(place, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Whether a browser can be used: it is there and gets its sandbox, which root has not anyway. What the person named is not judged.
 * @param {string} place
 */
function isUsable(place) {
  if (!isProgram(place)) return false
  const isOrdinary = process.platform === 'linux' && process.getuid?.() !== 0
  const isJudged = isOrdinary && place !== process.env.SANDYQ_CHROMIUM
  return !isJudged || !isSandboxRefused(realpathSync(place))
}

/** The Chromium, Chrome or Edge of this machine, or undefined. */
export function findChromium() {
  return chromiumPlaces(process.platform, process.env).find(isUsable)
}

/** Debian, as root: the one system where we may install what is missing without asking. */
function mayInstall() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    isProgram('/usr/bin/apt-get')
  )
}

/** Finds a Chromium, or on Debian as root installs it. Undefined when there is none to be had. */
export async function ensureChromium() {
  const found = findChromium()
  if (found !== undefined || !mayInstall()) return found

  say('Installing Chromium with apt-get …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '-y', '--no-install-recommends', 'chromium']
  const first = await run('/usr/bin/apt-get', install, { env, quiet: true })
  if (first.code !== 0) {
    await run('/usr/bin/apt-get', ['update'], { env, quiet: true })
    await run('/usr/bin/apt-get', install, { env, quiet: true })
  }
  return findChromium()
}
