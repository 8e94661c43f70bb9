// The main job without a display: makes a vault with the sample case in a temporary folder, exports its dossier and leaves
// the PDF and screenshots of every page in demo-output/. Nothing else stays behind.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SandyqError } from '../shared/contract/errors.ts'
import { doMainJob } from './demo/main-job.ts'
import { type DemoOptions, readOptions, USAGE } from './demo/options.ts'
import { inProject } from './setup/places.mjs'
import { say } from './setup/say.mjs'

const output = inProject('demo-output')

/** What went wrong in half a line: the browser's own reports are pages long. */
const reasonOf = (error: unknown): string => {
  if (error instanceof SandyqError) return error.code
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

const run = async (options: DemoOptions): Promise<number> => {
  const work = mkdtempSync(path.join(tmpdir(), 'sandyq-demo-'))
  let step = 'Starting'
  const begin = (next: string): void => {
    step = next
    say(next)
  }
  try {
    await doMainJob({ options, work, output, begin })
    say(`Done: everything is in ${output}.`)
    return 0
  } catch (error) {
    say(`The demo stopped after "${step}": ${reasonOf(error)}. What was made until then is in ${output}.`)
    return 1
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const args = process.argv.slice(2)
const options = readOptions(args)
if (options === undefined) {
  say(USAGE)
  process.exitCode = args.includes('--help') ? 0 : 1
} else process.exitCode = await run(options)
