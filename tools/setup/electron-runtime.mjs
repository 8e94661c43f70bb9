import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from './places.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const releases = 'https://github.com/electron/electron/releases/'
/** A site that does not answer by then counts as out of reach: behind a closed firewall every start would wait for it. */
const answerLimitMs = 4000
/** A download that has not ended by then is given up: the Chromium of the machine serves as well. */
const downloadLimitMs = 120_000

/**
 * Electron's program inside a folder that holds its package, or undefined when only the package is there.
 * Looked up by files: importing 'electron' to find out would start the download.
 * @param {string} packageFolder
 * @param {NodeJS.ProcessEnv} env
 */
export function findElectron(packageFolder = inProject('node_modules', 'electron'), env = process.env) {
  const supplied = env.ELECTRON_OVERRIDE_DIST_PATH
  const record = path.join(packageFolder, 'path.txt')
  if (!existsSync(record)) return undefined
  const program = path.join(supplied ?? path.join(packageFolder, 'dist'), readFileSync(record, 'utf8').trim())
  return existsSync(program) ? program : undefined
}

/**
 * The version of the runtime that is there, which one supplied by hand tells itself.
 * @param {string} [packageFolder]
 * @param {NodeJS.ProcessEnv} [env]
 */
export function electronVersion(packageFolder = inProject('node_modules', 'electron'), env = process.env) {
  const record = path.join(env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(packageFolder, 'dist'), 'version')
  return existsSync(record) ? readFileSync(record, 'utf8').trim() : 'unknown'
}

/**
 * Electron refuses to run as root on Linux unless its sandbox is given up, which we never do.
 * @param {NodeJS.Platform} platform
 * @param {number | undefined} userId
 */
export function mayRunElectron(platform, userId) {
  return platform !== 'linux' || userId !== 0
}

/**
 * Where the runtime would be asked for first, or undefined where a proxy stands between and only the attempt itself can tell.
 * @param {NodeJS.ProcessEnv} env
 */
export function probeAddress(env) {
  const isProxied = Object.keys(env).some((name) => /^(https?|all)_proxy$/i.test(name) && env[name] !== '')
  return isProxied ? undefined : (env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? releases)
}

/** @param {string | undefined} address */
async function isReachable(address) {
  if (address === undefined) return true
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(answerLimitMs) })
    return true
  } catch {
    return false
  }
}

/** @type {Promise<string | undefined> | undefined} one attempt a run: a site that could not be reached is not asked twice */
let attempt

/**
 * Electron's program, fetched if it is missing and the site it comes from can be reached.
 * @param {string} nodePath
 */
export function ensureElectron(nodePath) {
  attempt ??= fetchElectron(nodePath)
  return attempt
}

/** @param {string} nodePath */
async function fetchElectron(nodePath) {
  if (!mayRunElectron(process.platform, process.getuid?.())) return undefined
  const found = findElectron()
  if (found !== undefined) return found
  if (!(await isReachable(probeAddress(process.env)))) return undefined
  say("Fetching Electron's runtime …")
  const installer = inProject('node_modules', 'electron', 'install.js')
  await run(nodePath, [installer, '--no'], { quiet: true, limitMs: downloadLimitMs })
  return findElectron()
}
