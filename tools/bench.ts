// Runs every measurement of tests/bench/ one after the other, so that none disturbs another.
// `npm run bench -- dossier` runs those whose name contains the word.

import { globSync } from 'node:fs'
import { root } from './setup/places.mjs'
import { run } from './setup/run.mjs'
import { say } from './setup/say.mjs'

const wanted = process.argv.slice(2)
const files = globSync('tests/bench/**/*.bench.ts', { cwd: root }).sort()
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))

let failures = 0
for (const file of chosen) {
  say(file)
  const { code } = await run(process.execPath, ['--expose-gc', file])
  if (code !== 0) failures += 1
}
if (chosen.length === 0) say('There is no such measurement in tests/bench/.')
process.exitCode = failures === 0 && chosen.length > 0 ? 0 : 1
