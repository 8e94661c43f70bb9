import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach } from 'vitest'
import type { vaultProcessContract } from '../../../../shared/contract/vault-process.ts'
import type { ProcessPort } from '../../../../shared/port/process-port.ts'
import { rpcPort } from '../../../../shared/port/rpc-port.ts'

const ENTRY = fileURLToPath(new URL('../../../../electron/vault/process.ts', import.meta.url))

const running = new Set<ChildProcess>()

afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

const portOf = (child: ChildProcess): ProcessPort => ({
  post: (message) => {
    if (child.connected) child.send(message as object)
  },
  onMessage: (listener) => {
    child.on('message', listener)
    return () => child.off('message', listener)
  },
  onClose: (listener) => {
    child.once('exit', listener)
    return () => child.off('exit', listener)
  },
  close: () => child.disconnect(),
})

/** A shell that sets a limit for the length of files and then becomes Node. */
const underLimit = (bytes: number) => ({
  execPath: '/bin/sh',
  execArgv: ['-c', `ulimit -f ${Math.floor(bytes / 512)}; exec "$0" "$@"`, process.execPath],
})

/**
 * The real vault process, started from its source, with a client of its contract and all that it printed.
 *
 * @param mostBytes no file can become longer than that, as on a disk that is full
 */
export const startVaultProcess = ({ mostBytes }: { mostBytes?: number } = {}) => {
  const run = mostBytes === undefined ? { execArgv: [] } : underLimit(mostBytes)
  const child = fork(ENTRY, { serialization: 'advanced', silent: true, ...run })
  running.add(child)
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => printed.push(String(data)))
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }))
  const port = portOf(child)
  const client: ContractRouterClient<typeof vaultProcessContract> = createORPCClient(
    new RPCLink({ port: rpcPort(port) }),
  )
  return { child, client, port, ended, printed }
}
