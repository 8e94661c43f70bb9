import path from 'node:path'
import { CRASHES, TEMPORARY } from './profile.ts'

const KEPT = [
  'DBUS_SESSION_BUS_ADDRESS',
  'DISPLAY',
  'HOME',
  'LANG',
  'LC_ALL',
  'PATH',
  'SystemRoot',
  'TZ',
  'USERPROFILE',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'XDG_CURRENT_DESKTOP',
  'XDG_DATA_DIRS',
  'XDG_RUNTIME_DIR',
  'XDG_SESSION_TYPE',
]

/** What the browser may know, with every place where it would write led into the profile. */
export const browserEnvironment = (env: NodeJS.ProcessEnv, profileFolder: string): Record<string, string> => {
  const kept: Record<string, string> = {}
  for (const name of KEPT) {
    const value = env[name]
    if (value !== undefined) kept[name] = value
  }
  return {
    ...kept,
    TMPDIR: path.join(profileFolder, TEMPORARY),
    XDG_CACHE_HOME: profileFolder,
    XDG_CONFIG_HOME: profileFolder,
    XDG_DATA_HOME: profileFolder,
    BREAKPAD_DUMP_LOCATION: path.join(profileFolder, CRASHES),
    GSETTINGS_BACKEND: 'memory',
    MESA_SHADER_CACHE_DISABLE: 'true',
  }
}
