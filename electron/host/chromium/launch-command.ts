import { spawnSync } from 'node:child_process'

export interface LaunchCommand {
  readonly program: string
  readonly leading: readonly string[]
  /** The browser has a network of its own with nothing in it. */
  readonly isNetworkEmpty: boolean
}

const UNSHARE = '/usr/bin/unshare'
const UNSHARE_ARGS = ['--user', '--map-current-user', '--net', '--']

/** No core file of the browser or its children, which would hold what was on the screen (F4). */
const WITHOUT_CORE = ['-c', 'ulimit -c 0; exec "$0" "$@"']

const mayUnshare = (): boolean =>
  process.platform === 'linux' && spawnSync(UNSHARE, [...UNSHARE_ARGS, '/bin/true']).status === 0

/** How to start the browser: where the system allows it, in an empty network. */
export const launchCommand = (browser: string, wantsEmptyNetwork: boolean): LaunchCommand => {
  const isNetworkEmpty = wantsEmptyNetwork && mayUnshare()
  const command = isNetworkEmpty ? [UNSHARE, ...UNSHARE_ARGS, browser] : [browser]
  if (process.platform === 'win32') return { program: browser, leading: [], isNetworkEmpty }
  return { program: '/bin/sh', leading: [...WITHOUT_CORE, ...command], isNetworkEmpty }
}
