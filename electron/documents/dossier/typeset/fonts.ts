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
  /** Characters that the face of running text or the one of even width has: arrows, boxes and signs of mathematics. */
  readonly wordLetters: ReadonlySet<number>
}

/** Reads the fonts we ship. No font of the machine is ever used: the same dossier looks the same everywhere. */
export const readFonts = (folder: string): Fonts => {
  const files = FILES.map((name) => new Uint8Array(readFileSync(join(folder, name))))
  const sets = files.map(lettersOf)
  const inAll = (some: ReadonlyArray<ReadonlySet<number>>): Set<number> => {
    const [first = new Set<number>(), ...others] = some
    return new Set([...first].filter((code) => others.every((set) => set.has(code))))
  }
  const serif = sets.filter((_, index) => FILES[index]?.startsWith('NotoSerif'))
  const mono = sets.filter((_, index) => FILES[index]?.startsWith('NotoSansMono'))
  return { files, letters: inAll(sets), wordLetters: new Set([...inAll(serif), ...inAll(mono)]) }
}
