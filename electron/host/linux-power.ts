import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { PowerEvent } from './host.ts'

/**
 * One line of `gdbus monitor` as an event.
 *
 * logind says `PrepareForSleep` for the whole machine and `Lock`/`Unlock` for a session; desktops that lock by themselves say
 * `ActiveChanged` on the session bus.
 */
export const powerEventOf = (line: string): PowerEvent | undefined => {
  if (/\.Manager\.PrepareForSleep \(true,?\)/u.test(line)) return 'suspend'
  if (/\.Manager\.PrepareForSleep \(false,?\)/u.test(line)) return 'resume'
  if (/\.login1\.Session\.Lock \(\)/u.test(line)) return 'lock-screen'
  if (/\.login1\.Session\.Unlock \(\)/u.test(line)) return 'unlock-screen'
  if (/\.ScreenSaver\.ActiveChanged \(true,?\)/u.test(line)) return 'lock-screen'
  if (/\.ScreenSaver\.ActiveChanged \(false,?\)/u.test(line)) return 'unlock-screen'
  return
}

const MONITORS = [
  ['monitor', '--system', '--dest', 'org.freedesktop.login1'],
  ['monitor', '--session', '--dest', 'org.freedesktop.ScreenSaver'],
  ['monitor', '--session', '--dest', 'org.gnome.ScreenSaver'],
]

export interface PowerWatch {
  stop(): void
}

/**
 * Hears from the desktop that the computer goes to sleep or its screen is locked. Electron tells the latter on macOS and
 * Windows only, a plain Chromium neither. Without `gdbus` or a bus nothing is heard and nothing fails.
 */
export const watchLinuxPower = (
  onEvent: (event: PowerEvent) => void,
  start: (args: readonly string[]) => ChildProcess = (args) =>
    spawn('gdbus', args, { stdio: ['ignore', 'pipe', 'ignore'] }),
): PowerWatch => {
  const children = MONITORS.map((args) => start(args))
  for (const child of children) {
    child.once('error', () => undefined)
    if (child.stdout === null) continue
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = powerEventOf(line)
      if (event !== undefined) onEvent(event)
    })
  }
  return { stop: () => children.forEach((child) => void child.kill()) }
}

/** Whether there is anything to listen to. */
export const hasPowerBus = (): boolean =>
  process.platform === 'linux' &&
  existsSync('/run/dbus/system_bus_socket') &&
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/gdbus`))
