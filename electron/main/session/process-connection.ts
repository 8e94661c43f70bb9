import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
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
  kill(): void
}

/** Talks to a process over its port. */
export const connect = <Contract extends AnyContractRouter>(
  child: SpawnedProcess,
): ProcessConnection<Contract> => {
  let isGone = false
  child.port.onClose(() => {
    isGone = true
  })
  const link = new RPCLink<Record<never, never>>({ port: rpcPort(child.port) })

  return {
    client: createORPCClient<ContractRouterClient<Contract>>(link),
    port: child.port,
    pid: child.pid,
    exited: child.exited,
    get isGone() {
      return isGone
    },
    processorMs: child.processorMs,
    kill: child.kill,
  }
}
