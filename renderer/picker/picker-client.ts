import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { pickerContract } from '../../shared/contract/index.ts'
import { splitBridge } from '../app/bridge-port.ts'

/** The few calls of the picker's window; the page of the program has none of them. */
export const client: ContractRouterClient<typeof pickerContract> = createORPCClient(
  new RPCLink({ port: splitBridge(window.sandyq).port }),
)
