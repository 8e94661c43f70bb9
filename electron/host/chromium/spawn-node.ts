import { fork } from 'node:child_process'
import { childEnvironment } from '../child-environment.ts'
import type { ChildOptions, SpawnedProcess } from '../host.ts'
import { processorMsOf } from '../linux-process.ts'

/** A shell that lowers the limit and then becomes the program: no core file of a process that holds keys (F4). */
const withoutCore = (program: string): { execPath: string; leading: string[] } =>
  process.platform === 'win32'
    ? { execPath: program, leading: [] }
    : { execPath: '/bin/sh', leading: ['-c', 'ulimit -c 0; exec "$0" "$@"', program] }

/** A child process of Node behind the port that Electron's utility processes have too. */
export const spawnNode = ({ entry, heapMiB }: ChildOptions): SpawnedProcess => {
  const { execPath, leading } = withoutCore(process.execPath)
  const limits = heapMiB === undefined ? [] : [`--max-old-space-size=${heapMiB}`]
  const child = fork(entry, [], {
    execPath,
    execArgv: [...leading, ...limits],
    env: childEnvironment(process.env),
    serialization: 'advanced',
    // What a library prints is nobody's to read: SQLCipher writes statements and paths to stderr.
    stdio: ['ignore', 'ignore', process.env.SANDYQ_CHILD_ERRORS === 'show' ? 'inherit' : 'ignore', 'ipc'],
  })
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const post = (message: unknown): void => {
    if (!child.connected) return
    // Whoever is gone before the message arrives is reported by `exit`.
    child.send(message as object, () => undefined)
  }
  return {
    pid: child.pid,
    exited,
    // This host runs on Linux only: nowhere else is there a folder in memory.
    processorMs: () => (child.pid === undefined ? undefined : processorMsOf(child.pid)),
    kill: () => void child.kill('SIGKILL'),
    port: {
      post,
      onMessage: (listener) => {
        child.on('message', listener)
        return () => child.off('message', listener)
      },
      onClose: (listener) => {
        child.once('exit', listener)
        return () => child.off('exit', listener)
      },
      close: () => {
        if (child.connected) child.disconnect()
      },
    },
  }
}
