import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'

/** Whoever forgets them is not disturbed for longer. */
const LONGEST_MS = 180_000

const BURN = `process.stdout.write('busy'); const end = Date.now() + ${LONGEST_MS}; while (Date.now() < end);`

/** Ten others for each processor, all of them busy, until it is disposed of. */
export const busyMachine = async (): Promise<AsyncDisposable> => {
  const others = Array.from({ length: 10 * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', BURN], { stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  const gone = others.map((other) => once(other, 'exit'))
  await Promise.all(others.map(({ stdout }) => once(stdout, 'data')))
  return {
    [Symbol.asyncDispose]: async () => {
      for (const other of others) other.kill('SIGKILL')
      await Promise.all(gone)
    },
  }
}
