// Judges the pairs of names in a file: `npm run names -- FILE`. Ends with 1 when too few are found or too many proposed.

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isGoodEnough, judgePairs, pairLine, rateLines, ratesOf } from './names/judge-pairs.ts'
import { ListProblem, readPairList } from './names/pair-list.ts'
import { say } from './setup/say.mjs'

const USAGE = `Usage: npm run names -- FILE

FILE is JSON: { "match": [{ "a": "...", "b": "...", "why": "..." }], "review": [...], "no": [...] }`

/** npm runs scripts in the project's folder and says in INIT_CWD where the person was. */
function placeOf(file: string): string {
  const fromThere = path.resolve(process.env.INIT_CWD ?? '.', file)
  return existsSync(fromThere) ? fromThere : file
}

function readText(file: string): string {
  try {
    return readFileSync(placeOf(file), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new ListProblem(`There is no file ${file}.`)
    throw new ListProblem(`The file ${file} cannot be read.`)
  }
}

function judgeFile(file: string): number {
  const judged = judgePairs(readPairList(readText(file)))
  for (const pair of judged) say(pairLine(pair))
  say('')
  for (const line of rateLines(judged)) say(line)
  return isGoodEnough(ratesOf(judged)) ? 0 : 1
}

const [file, ...more] = process.argv.slice(2)
if (file === undefined || more.length > 0 || file.startsWith('--')) {
  say(USAGE)
  process.exitCode = file === '--help' ? 0 : 1
} else {
  try {
    process.exitCode = judgeFile(file)
  } catch (problem) {
    if (!(problem instanceof ListProblem)) throw problem
    say(problem.message)
    process.exitCode = 1
  }
}
