import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { vaultProcessContract } from '../../../shared/contract/vault-process.ts'
import { parentPort } from '../../../shared/port/parent-port.ts'
import { rpcPort } from '../../../shared/port/rpc-port.ts'

/* Overwrites nothing, and reports progress each time somebody sends SIGUSR2: as slow as a test wants it to be. */

const port = parentPort()
port.onClose(() => process.exit(0))

let wake: () => void = () => undefined
process.on('SIGUSR2', () => wake())

async function* report() {
  for (let done = 0; ; done += 1) {
    const told = new Promise<void>((resolve) => {
      wake = resolve
    })
    yield { kind: 'progress' as const, done, total: 1_000 }
    await told
  }
}

const os = implement(vaultProcessContract)
const router = { internal: { overwriteLeft: os.internal.overwriteLeft.handler(() => report()) } }

new RPCHandler(router).upgrade(rpcPort(port))
