// Judges the dates in a file against the terms of Kazakhstan: `npm run terms -- FILE`. Ends with 1 when one of them is wrong.

import { judgeListFile, readListFile } from './list-file.ts'
import { say } from './setup/say.mjs'
import { judgeVectors, sumLine, wrongLine } from './terms/judge-vectors.ts'
import { readVectorList } from './terms/vector-list.ts'

const USAGE = `Usage: npm run terms -- FILE

FILE is JSON: { "vectors": [{ "rule": "cpc-107-2", "start": "2026-03-20", "reading": "calendar", "end": "2026-03-23",
  "last": "2026-03-26", "safe": "2026-03-20" }] }
start is a day, or a minute (2026-03-20T23:40) for terms in hours; reading is "calendar", or "working" where sutki can be read as
working days; of end, last and safe those that are there are compared; null is for what is not defined.`

function judgeFile(file: string): number {
  const judged = judgeVectors(readVectorList(readListFile(file)))
  for (const each of judged) if (each.wrong.length > 0) say(wrongLine(each))
  say(sumLine(judged))
  return judged.every(({ wrong }) => wrong.length === 0) ? 0 : 1
}

await judgeListFile(USAGE, judgeFile)
