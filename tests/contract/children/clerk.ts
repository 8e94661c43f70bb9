import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { parentPort } from '../../../shared/port/parent-port.ts'
import { rpcPort } from '../../../shared/port/rpc-port.ts'
import { clerkContract } from './clerk-contract.ts'

/* A process that answers the small contract over a real port. */

const port = parentPort()
port.onClose(() => process.exit(0))

const SECRET = '/home/aigul/Дело Ахметовой.sandyq: SELECT passphrase FROM vault'
let aborted = 0

async function* count(
  to: number,
  ending: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<number, void> {
  for (let i = 1; i <= to; i += 1) yield i
  if (ending === 'fail') throw new SandyqError('DISK_FULL')
  if (ending === 'stumble') throw new Error(SECRET)
  if (ending === 'wait') {
    await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
    aborted += 1
  }
}

const os = implement(clerkContract)
const router = os.router({
  clerk: {
    greet: os.clerk.greet.handler(({ input }) => `Сәлем, ${input.name}`),
    fail: os.clerk.fail.handler(({ input, errors }) => {
      throw errors[input.code]({ message: SECRET })
    }),
    stumble: os.clerk.stumble.handler(() => {
      throw new TypeError(SECRET, { cause: SECRET })
    }),
    lie: os.clerk.lie.handler(() => JSON.parse(`{"honest":false,"leak":"${SECRET}"}`)),
    count: os.clerk.count.handler(({ input, signal }) => count(input.to, input.ending, signal)),
    hang: os.clerk.hang.handler(() => new Promise<undefined>(() => undefined)),
    die: os.clerk.die.handler(() => process.exit(1)),
    aborted: os.clerk.aborted.handler(() => aborted),
  },
})

new RPCHandler(router).upgrade(rpcPort(port))
