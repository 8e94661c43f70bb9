import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const MAC_PROGRAMS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Debian's `/usr/bin/chromium` is a script that writes below the home folder and adds switches; the program itself does not. */
const BEHIND_WRAPPER: Readonly<Record<string, string>> = { '/usr/bin/chromium': '/usr/lib/chromium/chromium' }

/** Where a browser may be, the user's own choice first. */
export const browserPlaces = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] => {
  const chosen = env.SANDYQ_CHROMIUM === undefined ? [] : [env.SANDYQ_CHROMIUM]
  if (platform === 'darwin') return [...chosen, ...MAC_PROGRAMS]
  if (platform === 'win32') {
    const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    return [
      ...chosen,
      ...bases.flatMap((base) =>
        base === undefined ? [] : WINDOWS_PROGRAMS.map((program) => path.win32.join(base, program)),
      ),
    ]
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const absolute = folders.filter((folder) => folder.startsWith('/'))
  return [...chosen, ...LINUX_NAMES.flatMap((name) => absolute.map((folder) => `${folder}/${name}`))]
}

const isProgram = (place: string): boolean => {
  try {
    accessSync(place, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium, Chrome or Edge of this computer. */
export const findBrowser = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined => {
  const found = browserPlaces(env, platform).find(isProgram)
  if (found === undefined) return
  const behind = BEHIND_WRAPPER[found]
  return behind !== undefined && isProgram(behind) ? behind : found
}
