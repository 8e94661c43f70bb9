import { writeFileSync } from 'node:fs'
import { RPCHandler } from '@orpc/server/message-port'
import { encodeErrors } from '../../shared/contract/encode-errors.ts'
import { serveBytes } from '../../shared/port/byte-stream.ts'
import { parentPort } from '../../shared/port/parent-port.ts'
import { rpcPort } from '../../shared/port/rpc-port.ts'
import { handOver } from './api/hand-over.ts'
import type { VaultContext } from './api/implementer.ts'
import { openPageDoor } from './api/page-door.ts'
import { router } from './api/router.ts'
import { newSealingKey } from './api/sealing.ts'
import { vaultSession } from './api/vault-session.ts'

/*
 * The only process that has keys and readable case files. It answers main over one port, and the page over the same port in frames
 * that main cannot read. It prints nothing, leaves no core dump,
 * and ends when the vault is closed or main is gone.
 */

/** A stack or a warning could hold a name or a path, so nothing is printed; main hears that the process has ended. */
const FAILED = 70

process.removeAllListeners('warning')
process.on('warning', () => undefined)
process.on('uncaughtException', () => process.exit(FAILED))
process.on('unhandledRejection', () => process.exit(FAILED))

/** Linux writes no memory into a core file then, whatever limit the process was started with (proc_pid_coredump_filter(5)). */
const forbidCoreDumps = (): void => {
  if (process.platform !== 'linux') return
  try {
    writeFileSync('/proc/self/coredump_filter', '0')
  } catch {
    // Where /proc is not there, the limit set by whoever started us must do.
  }
}

forbidCoreDumps()

const port = parentPort()

// What is committed is durable; a process that nobody can ask any more must not keep the keys.
port.onClose(() => process.exit(0))

const key = newSealingKey()

const context: VaultContext = {
  session: vaultSession(),
  offers: serveBytes(port),
  handOver: handOver(),
  publicKey: key.publicKey,
  sealFor: key.sealFor,
  // The answer is posted within the microtasks that follow its handler, so it is out before the second turn of the loop.
  end: () => setImmediate(() => setImmediate(() => port.close())),
}

new RPCHandler(router, { clientInterceptors: [encodeErrors] }).upgrade(rpcPort(port), { context })
openPageDoor({ port, key, context })
