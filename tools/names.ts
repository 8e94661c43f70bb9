// Judges the pairs of names in a file: `npm run names -- FILE`. Ends with 1 when too few are found or too many proposed.

import { judgeListFile, readListFile } from './list-file.ts'
import { isGoodEnough, judgePairs, pairLine, rateLines, ratesOf } from './names/judge-pairs.ts'
import { readPairList } from './names/pair-list.ts'
import { say } from './setup/say.mjs'

const USAGE = `Usage: npm run names -- FILE

FILE is JSON: { "match": [{ "a": "...", "b": "...", "why": "..." }], "review": [...], "no": [...] }`

function judgeFile(file: string): number {
  const judged = judgePairs(readPairList(readListFile(file)))
  for (const pair of judged) say(pairLine(pair))
  say('')
  for (const line of rateLines(judged)) say(line)
  return isGoodEnough(ratesOf(judged)) ? 0 : 1
}

await judgeListFile(USAGE, judgeFile)
