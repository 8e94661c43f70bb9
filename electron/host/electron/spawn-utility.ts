import { childEnvironment } from '../child-environment.ts'
import type { ChildOptions, SpawnedProcess } from '../host.ts'
import type { ElectronModule } from './module.ts'

/** A utility process behind the port that Node's child processes have too. */
export const spawnUtility = (
  { app, utilityProcess }: ElectronModule,
  { entry, name, heapMiB }: ChildOptions,
): SpawnedProcess => {
  const child = utilityProcess.fork(entry, [], {
    serviceName: name,
    stdio: 'ignore',
    env: childEnvironment(process.env),
    execArgv: heapMiB === undefined ? [] : [`--max-old-space-size=${heapMiB}`],
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let isOver = false
  void exited.then(() => {
    isOver = true
  })
  const kill = (): void => {
    // `child.kill()` asks with SIGTERM; a process that hangs in native code would not hear it.
    if (isOver || child.pid === undefined) return void child.kill()
    try {
      process.kill(child.pid, 'SIGKILL')
    } catch {
      child.kill()
    }
  }
  return {
    get pid() {
      return child.pid
    },
    exited,
    processorMs: () => {
      const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
      const seconds = metric?.cpu.cumulativeCPUUsage
      return seconds === undefined ? undefined : seconds * 1_000
    },
    kill,
    port: {
      post: (message) => {
        if (!isOver) child.postMessage(message)
      },
      onMessage: (listener) => {
        child.on('message', listener)
        return () => child.off('message', listener)
      },
      onClose: (listener) => {
        child.once('exit', listener)
        return () => child.off('exit', listener)
      },
      close: kill,
    },
  }
}
