import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { say } from './setup/say.mjs'

/** What is wrong with a list, in words for the person who wrote it. */
export class ListProblem extends Error {}

/** npm runs scripts in the project's folder and says in INIT_CWD where the person was. */
function placeOf(file: string): string {
  const fromThere = path.resolve(process.env.INIT_CWD ?? '.', file)
  return existsSync(fromThere) ? fromThere : file
}

/** The text of a file that was named by a person. Throws ListProblem. */
export function readListFile(file: string): string {
  try {
    return readFileSync(placeOf(file), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new ListProblem(`There is no file ${file}.`)
    throw new ListProblem(`The file ${file} cannot be read.`)
  }
}

/** What a list in JSON says, not looked at further. Throws ListProblem. */
export function parseList(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch {
    throw new ListProblem('The file is not valid JSON.')
  }
}

/** Runs a tool that judges the one file named on its line, and sets the code with which it ends. */
export async function judgeListFile(
  usage: string,
  judge: (file: string) => number | Promise<number>,
): Promise<void> {
  const [file, ...more] = process.argv.slice(2)
  if (file === undefined || more.length > 0 || file.startsWith('--')) {
    say(usage)
    process.exitCode = file === '--help' ? 0 : 1
    return
  }
  try {
    process.exitCode = await judge(file)
  } catch (problem) {
    if (!(problem instanceof ListProblem)) throw problem
    say(problem.message)
    process.exitCode = 1
  }
}
