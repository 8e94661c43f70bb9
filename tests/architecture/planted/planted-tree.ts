import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../guards/source-tree.ts'

/** A change of one file, as a person would make it: behind a piece of text that is there once, another one. */
export interface Edit {
  readonly file: string
  readonly behind: string
  readonly put: string
}

const PROGRAM = ['electron', 'renderer', 'shared'] as const

/** A copy of the program in a temporary folder; to be removed by who made it. */
export const copyOfTree = (): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'sandyq-planted-'))
  for (const folder of PROGRAM) cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true })
  for (const file of ['package.json', 'tsconfig.json']) cpSync(path.join(root, file), path.join(copy, file))
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction')
  return copy
}

/** Makes the edits in a copy. Each has exactly one place where it fits. */
export const plant = (copy: string, edits: readonly Edit[]): void => {
  for (const { file, behind, put } of edits) {
    const place = path.join(copy, file)
    const parts = readFileSync(place, 'utf8').split(behind)
    if (parts.length !== 2)
      throw new Error(`${file} has ${parts.length - 1} places for the edit behind ${behind}`)
    writeFileSync(place, parts.join(`${behind}${put}`))
  }
}

/** Puts new files into a copy. */
export const plantFiles = (copy: string, files: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(copy, file), text, { flag: 'wx' })
}

/**
 * The faults that the compiler finds in a copy, one a line; empty where there are none.
 *
 * @param files those to look at, with what they import; without them the whole program
 */
export const faultsOf = (copy: string, files?: readonly string[]): string => {
  const looked = files === undefined ? { include: PROGRAM } : { files, include: [] }
  const project = path.join(copy, 'tsconfig.planted.json')
  writeFileSync(project, JSON.stringify({ extends: './tsconfig.json', ...looked }))
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  try {
    execFileSync(process.execPath, [compiler, '--noEmit', '-p', project], { cwd: copy })
    return ''
  } catch (error) {
    return String(Reflect.get(Object(error), 'stdout'))
  }
}
