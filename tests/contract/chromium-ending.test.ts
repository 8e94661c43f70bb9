import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from './support/host-under-test.ts'

/** A folder in memory of this test's own, where the program keeps its profile. */
let memory: string
const children: ChildProcess[] = []

beforeEach(() => {
  memory = mkdtempSync('/dev/shm/sandyq-test-')
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await until(() => browsers().length === 0)
  rmSync(memory, { recursive: true, force: true })
})

const start = async () => {
  const entry = new URL('children/chromium-program.ts', import.meta.url).pathname
  const child = fork(entry, [], {
    env: { ...process.env, XDG_RUNTIME_DIR: memory },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  children.push(child)
  const said: unknown[] = []
  child.on('message', (message) => said.push(message))
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve))
  // The last messages may be read after the end of the process; the channel closes behind them.
  const silent = new Promise<void>((resolve) => child.once('disconnect', resolve))
  const exited = Promise.all([code, silent]).then(([exitCode]) => exitCode)
  const isOpen = (): boolean => said.some((message) => JSON.stringify(message).includes('"open"'))
  await until(() => isOpen() || child.exitCode !== null)
  if (!isOpen()) throw new Error('the program did not start')
  return { child, said, exited }
}

/** Empty where the process is gone. */
const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** Every process of the browser that uses a profile in our folder. */
const browsers = (): { pid: number; command: string }[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(Number(name)) }))
    .filter(({ command }) => command.includes(`--user-data-dir=${memory}`))

const profiles = (): string[] => readdirSync(memory).filter((name) => name.startsWith('sandyq-p-'))

const nothingIsLeft = async (): Promise<void> => {
  await until(() => browsers().length === 0)
  expect(readdirSync(memory)).toEqual([])
}

describe('the program on Chromium', () => {
  it('has one private profile in memory and a browser with no open port while it runs', async () => {
    const { child } = await start()
    const [profile] = profiles()
    const commands = browsers().map(({ command }) => command)
    expect(commands.length).toBeGreaterThan(0)
    expect(commands.filter((command) => command.includes('--remote-debugging-port'))).toEqual([])
    expect([
      profiles().length,
      existsSync(path.join(memory, profile ?? '', 'Default', 'DevToolsActivePort')),
    ]).toEqual([1, false])
    child.kill('SIGTERM')
  })

  it.each(['quit', 'close window', 'close browser'])('ends and leaves nothing after: %s', async (order) => {
    const { child, said, exited } = await start()
    child.send(order)
    expect(await exited).toBe(0)
    expect(said.filter((message) => JSON.stringify(message).includes('closing'))).toHaveLength(1)
    await nothingIsLeft()
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('ends and leaves nothing after %s', async (signal) => {
    const { child, said, exited } = await start()
    child.kill(signal)
    expect(await exited).toBe(0)
    expect(said).toContainEqual({ said: 'closing' })
    await nothingIsLeft()
  })

  it('ends and leaves nothing when the browser is killed', async () => {
    const { exited } = await start()
    const first = browsers().find(({ command }) => !command.includes('--type='))
    if (first === undefined) throw new Error('no browser')
    process.kill(first.pid, 'SIGKILL')
    expect(await exited).toBe(0)
    await nothingIsLeft()
  })

  it('writes nothing of its memory down when a part of it crashes', async () => {
    const { child, exited } = await start()
    const renderer = browsers().find(({ command }) => command.includes('--type=renderer'))
    if (renderer === undefined) throw new Error('no renderer')
    process.kill(renderer.pid, 'SIGSEGV')
    // What a handler of crashes writes, it writes before the process is gone.
    await until(() => commandOf(renderer.pid) === '')
    const [profile = ''] = profiles()
    const files = readdirSync(path.join(memory, profile), { recursive: true, encoding: 'utf8' })
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((file) => /\.dmp$|crash|core/iu.test(file))).toEqual([])
    expect(files.filter((file) => file.startsWith('c/')).sort()).toEqual([
      'c/attachments',
      'c/completed',
      'c/new',
      'c/pending',
    ])
    expect(browsers().filter(({ command }) => command.includes('crashpad_handler'))).toEqual([])
    child.send('quit')
    await exited
    await nothingIsLeft()
  })

  it('takes the browser with it when it is killed itself, and the next start sweeps the profile', async () => {
    const { child, exited } = await start()
    child.kill('SIGKILL')
    await exited
    await until(() => browsers().length === 0)
    const left = profiles()
    const second = await start()
    const now = profiles()
    expect([left.length, now.length, now[0] === left[0]]).toEqual([1, 1, false])
    second.child.send('quit')
    await second.exited
    await nothingIsLeft()
  })

  it('runs once: a second start ends without a window, and a crashed first does not stand in the way', async () => {
    const first = await start()
    const second = await start()
    expect(second.said).toContainEqual({ said: 'open', isFirst: false })
    first.child.kill('SIGKILL')
    await first.exited
    const third = await start()
    expect(third.said).toContainEqual({ said: 'open', isFirst: true })
  })
})
