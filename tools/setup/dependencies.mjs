import { existsSync, readFileSync } from 'node:fs'
import { inProject } from './places.mjs'
import { SetupProblem } from './problem.mjs'
import { npmCommand, run } from './run.mjs'
import { say } from './say.mjs'

/** @typedef {{ integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * Whether what npm installed is what the lockfile asks for, by content hash: right after a change of
 * branch and after an install broken off (npm writes its own record last), where times of files are not.
 * An optional package that is absent belongs to another system.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  const present = installed?.packages
  if (present === undefined) return false
  return Object.entries(wanted.packages ?? {}).every(([place, locked]) => {
    if (place === '' || locked.link === true) return true
    const found = present[place]
    if (found === undefined) return locked.optional === true
    return found.integrity === locked.integrity
  })
}

/**
 * @param {string} place
 * @returns {Lockfile | undefined}
 */
function readLockfile(place) {
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : undefined
}

/**
 * Installs the packages of a folder when they are missing or differ from its lockfile.
 * @param {string} [folder] the project, or a package of its own inside it
 * @param {string[]} [options] for npm
 */
export async function ensureDependencies(folder = inProject(), options = ['--ignore-scripts']) {
  const wanted = readLockfile(`${folder}/package-lock.json`)
  if (wanted === undefined)
    throw new SetupProblem('package-lock.json is missing: get a complete copy of the project.')
  if (isInstalled(wanted, readLockfile(`${folder}/node_modules/.package-lock.json`))) return

  say('Installing the packages named in package-lock.json …')
  const npm = npmCommand(process.env, process.execPath)
  const args = [...npm.leading, 'ci', '--no-audit', '--no-fund', '--loglevel=error', ...options]
  const { code } = await run(npm.program, args, { folder })
  if (code !== 0) {
    throw new SetupProblem(
      'npm could not install the packages: check the connection to the npm registry and try again.',
    )
  }
}
