import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Dialogs } from '../host.ts'

/** A character that no file name is typed with stands between the names of several files. */
const SEPARATOR = '\u0001'

/** Endings that say what a file is and nothing else; what stands behind the last dot of a name may as well be a surname. */
const PLAIN_ENDINGS: ReadonlySet<string> = new Set(
  'bmp csv doc docx eml gif heic htm html jpeg jpg m4a mov mp3 mp4 msg odt ogg pdf png ppt pptx rtf tif tiff txt wav webp xls xlsx xml zip'
    .split(' ')
    .map((ending) => `.${ending}`),
)

/**
 * What is offered in the place of a suggested name. The suggestion is made of the title of a case or the name of a document,
 * and every user of this computer can read the arguments of every program while it runs.
 */
const neutralName = (suggestedName: string): string => {
  const ending = path.extname(suggestedName).toLowerCase()
  return `sandyq${PLAIN_ENDINGS.has(ending) ? ending : ''}`
}

interface DialogTool {
  readonly program: string
  readonly folder: readonly string[]
  readonly files: readonly string[]
  target(name: string): readonly string[]
  readonly separator: string
}

const ZENITY = {
  folder: ['--file-selection', '--directory'],
  files: ['--file-selection', '--multiple', `--separator=${SEPARATOR}`],
  target: (name: string) => ['--file-selection', '--save', '--confirm-overwrite', `--filename=${name}`],
  separator: SEPARATOR,
}

const KDIALOG = {
  folder: ['--getexistingdirectory', '.'],
  files: ['--getopenfilename', '.', '--multiple', '--separate-output'],
  target: (name: string) => ['--getsavefilename', name],
  separator: '\n',
}

const findProgram = (name: string, env: NodeJS.ProcessEnv): string | undefined =>
  (env.PATH ?? '')
    .split(':')
    .map((folder) => `${folder}/${name}`)
    .find((place) => existsSync(place))

const findTool = (env: NodeJS.ProcessEnv): DialogTool | undefined => {
  const zenity = findProgram('zenity', env)
  if (zenity !== undefined) return { program: zenity, ...ZENITY }
  const kdialog = findProgram('kdialog', env)
  return kdialog === undefined ? undefined : { program: kdialog, ...KDIALOG }
}

/** What the tool printed, or undefined where the user cancelled or it could not be started. */
const ask = (program: string, args: readonly string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.once('error', () => resolve(undefined))
    child.once('close', (code) => {
      const text = Buffer.concat(parts).toString('utf8').replace(/\n$/u, '')
      resolve(code === 0 && text !== '' ? text : undefined)
    })
  })

/** The desktop's dialogs through zenity or kdialog; undefined where there is neither, or no display. */
export const findDesktopDialogs = (env: NodeJS.ProcessEnv): Dialogs | undefined => {
  if (env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined) return
  const tool = findTool(env)
  if (tool === undefined) return
  return {
    chooseFolder: () => ask(tool.program, tool.folder),
    chooseFiles: async () =>
      (await ask(tool.program, tool.files))?.split(tool.separator).filter((path) => path !== ''),
    chooseTarget: (suggestedName) => ask(tool.program, tool.target(neutralName(suggestedName))),
  }
}
