import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lettersOf } from './font-letters.ts'

const FILES = [
  'NotoSerif-Regular.ttf',
  'NotoSerif-Bold.ttf',
  'NotoSerif-Italic.ttf',
  'NotoSans-Regular.ttf',
  'NotoSans-Bold.ttf',
  'NotoSansMono-Regular.ttf',
]

export interface Fonts {
  readonly files: readonly Uint8Array[]
  /** Characters that every one of the fonts has. */
  readonly letters: ReadonlySet<number>
}

/** Reads the fonts we ship. No font of the machine is ever used: the same dossier looks the same everywhere. */
export const readFonts = (folder: string): Fonts => {
  const files = FILES.map((name) => new Uint8Array(readFileSync(join(folder, name))))
  const [first = new Set<number>(), ...others] = files.map(lettersOf)
  return { files, letters: new Set([...first].filter((code) => others.every((set) => set.has(code)))) }
}
