import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { ProcessPort } from '../../../shared/port/process-port.ts'
import { rpcPort } from '../../../shared/port/rpc-port.ts'
import type { SpawnedProcess } from '../../host/host.ts'

/** A process of ours with its part of the contract as functions. */
export interface ProcessConnection<Contract extends AnyContractRouter> {
  readonly client: ContractRouterClient<Contract>
  readonly port: ProcessPort
  readonly pid: number | undefined
  readonly exited: Promise<void>
  readonly isGone: boolean
  /** Processor time of the process in milliseconds; undefined where it cannot be told. */
  processorMs(): number | undefined
  /** Calls a procedure by its path; LOCKED where the process ended before it answered. */
  call(path: readonly string[], input: unknown, signal?: AbortSignal): Promise<unknown>
  kill(): void
}

const isIterator = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

/** Talks to a process over its port. */
export const connect = <Contract extends AnyContractRouter>(
  child: SpawnedProcess,
): ProcessConnection<Contract> => {
  let isGone = false
  child.port.onClose(() => {
    isGone = true
  })
  const link = new RPCLink<Record<never, never>>({ port: rpcPort(child.port) })
  // What the call library says about a port that closed is an abort; for the page it is that there is no vault.
  const asLocked = (error: unknown): unknown => (isGone ? new SandyqError('LOCKED', error) : error)

  async function* guarded(events: AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
    try {
      yield* events
    } catch (error) {
      throw asLocked(error)
    }
  }

  return {
    client: createORPCClient<ContractRouterClient<Contract>>(link),
    port: child.port,
    pid: child.pid,
    exited: child.exited,
    get isGone() {
      return isGone
    },
    call: async (path, input, signal) => {
      if (isGone) throw new SandyqError('LOCKED')
      try {
        const output = await link.call(path, input, {
          context: {},
          ...(signal === undefined ? {} : { signal }),
        })
        return isIterator(output) ? guarded(output) : output
      } catch (error) {
        throw asLocked(error)
      }
    },
    processorMs: child.processorMs,
    kill: child.kill,
  }
}
