import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Kernel settings under which an ordinary program may make no user namespace, which is what Chromium's sandbox is made of:
 * Ubuntu since 23.10 (a program with an AppArmor profile that says `userns` may), Debian before 11, hardened systems.
 */
const restrictions = [
  { setting: 'proc/sys/kernel/apparmor_restrict_unprivileged_userns', value: '1', isLiftedByProfile: true },
  { setting: 'proc/sys/kernel/unprivileged_userns_clone', value: '0', isLiftedByProfile: false },
  { setting: 'proc/sys/user/max_user_namespaces', value: '0', isLiftedByProfile: false },
]

/**
 * The helper beside a program, of which the older kind of sandbox is made.
 * @param {string} program
 */
export function sandboxHelper(program) {
  return path.join(path.dirname(program), 'chrome-sandbox')
}

/**
 * Whether the helper can do its work: it belongs to root and starts as root.
 * @param {{ uid: number, mode: number }} file
 */
export function isSetuidRoot({ uid, mode }) {
  return uid === 0 && (mode & 0o7777) === 0o4755
}

/** @param {string} file */
function readSetting(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

/**
 * A browser of the system is started by a script and brings its helper or its profile with it.
 * @param {string} program
 */
function isScript(program) {
  const file = openSync(program, 'r')
  try {
    const start = Buffer.alloc(2)
    readSync(file, start, 0, 2, 0)
    return start.toString('latin1') === '#!'
  } finally {
    closeSync(file)
  }
}

/**
 * @param {string} program
 * @param {string} system
 */
function hasProfile(program, system) {
  const folder = path.join(system, 'etc/apparmor.d')
  if (!existsSync(folder)) return false
  const profiles = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return profiles.some(({ name }) => {
    const text = readSetting(path.join(folder, name)) ?? ''
    return text.includes(program) && text.includes('userns')
  })
}

/**
 * Whether this Linux keeps a program from its sandbox, so that it would end at its start. Looked up and not tried out:
 * trying is what leaves the user with a crash.
 * @param {string} program Electron's or a Chromium's
 * @param {string} [system] the root of the system's files
 */
export function isSandboxRefused(program, system = '/') {
  const found = restrictions.find(({ setting, value }) => readSetting(path.join(system, setting)) === value)
  if (found === undefined || program.startsWith('/snap/') || isScript(program)) return false
  const helper = sandboxHelper(program)
  if (existsSync(helper) && isSetuidRoot(statSync(helper))) return false
  return !(found.isLiftedByProfile && hasProfile(program, system))
}
