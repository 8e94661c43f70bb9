// Every check that needs no running program: one line for each that holds, its whole output where one fails.
// `node tools/check.ts layers knip` runs only those named.

import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { cacheFolder, root } from './setup/places.mjs'
import { say } from './setup/say.mjs'

interface Check {
  readonly name: string
  readonly args: readonly string[]
}

const cache = (name: string) => `${cacheFolder}/${name}`

/** The slow ones first, so that the short ones fill the gaps. */
const checks: readonly Check[] = [
  {
    name: 'types',
    args: [
      'node_modules/typescript/bin/tsc',
      '--incremental',
      '--tsBuildInfoFile',
      cache('types.tsbuildinfo'),
    ],
  },
  {
    name: 'promises',
    args: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '--no-warn-ignored', '.'],
  },
  {
    name: 'layers',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config=.dependency-cruiser.mjs',
      '--output-type=err',
      'electron',
      'renderer',
      'shared',
      'tests',
      'tools',
    ],
  },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    name: 'format',
    args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off'],
  },
  { name: 'translations', args: ['tools/check-i18n.ts'] },
]

interface Outcome {
  readonly code: number
  readonly output: string
}

function runCheck({ args }: Check): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function report(check: Check): Promise<boolean> {
  const started = performance.now()
  const { code, output } = await runCheck(check)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const holds = code === 0
  say(`  ${holds ? 'ok    ' : 'FAILED'} ${check.name}, ${seconds} s`)
  if (!holds) say(output.trimEnd())
  return holds
}

/** Takes the next check as soon as a processor is free. */
async function worker(queue: Check[], results: boolean[]): Promise<void> {
  for (let check = queue.shift(); check !== undefined; check = queue.shift())
    results.push(await report(check))
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name))
const queue = checks.filter((check) => wanted.length === 0 || wanted.includes(check.name))
const results: boolean[] = []

mkdirSync(cacheFolder, { recursive: true })
if (unknown.length > 0) say(`No such check: ${unknown.join(', ')}`)
await Promise.all(Array.from({ length: availableParallelism() }, () => worker(queue, results)))
process.exitCode = unknown.length === 0 && results.every(Boolean) ? 0 : 1
