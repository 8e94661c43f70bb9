import { type ClientLink, createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import type { Sender } from '../../../electron/host/host.ts'
import { openGateway } from '../../../electron/main/gateway/gateway.ts'
import { CHROMIUM_ORIGINS } from '../../../shared/port/origins.ts'

export const THE_PAGE: Sender = { isOurWindow: true, isTopFrame: true, origin: CHROMIUM_ORIGINS.page }

/** The gateway with the test as its page: raw text on one hand, a typed client on the other. */
export const gatewayUnderTest = <Contract extends AnyContractRouter>(
  contract: Contract,
  router: AnyRouter,
  onFrame: (frame: string) => void = () => undefined,
) => {
  let deliver: (text: string, sender: Sender) => void = () => undefined
  const posted: string[] = []
  const warnings: string[] = []
  const bugs: { reference: string; error: unknown }[] = []
  const toPage: ((text: string) => void)[] = []

  const gateway = openGateway({
    host: {
      origins: CHROMIUM_ORIGINS,
      onPageMessage: (listener) => {
        deliver = listener
      },
      postToPage: (text) => {
        posted.push(text)
        for (const listener of toPage) listener(text)
      },
    },
    contract,
    router,
    onFrame,
    report: (reference, error) => bugs.push({ reference, error }),
    warn: (code) => warnings.push(code),
  })

  /** The way to main of a page that has just been loaded. */
  const openLink = (): ClientLink<Record<never, never>> => {
    toPage.splice(0)
    const port = {
      postMessage: (message: unknown) => deliver(String(message), THE_PAGE),
      onMessage: { addListener: (listener: (message: unknown) => void) => void toPage.push(listener) },
      onDisconnect: { addListener: () => undefined },
    }
    return new RPCLink<Record<never, never>>({ port })
  }
  const openPage = (): ContractRouterClient<Contract> =>
    createORPCClient<ContractRouterClient<Contract>>(openLink())

  return {
    gateway,
    openLink,
    openPage,
    posted,
    warnings,
    bugs,
    send: (text: string, sender: Sender = THE_PAGE) => deliver(text, sender),
  }
}

export const requestText = (id: string, path: string, json?: unknown): string =>
  JSON.stringify({ i: id, p: { u: path, b: { json } } })

/** Code, message and data of a failed call; that is all a page can see of it. */
export const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) =>
      error instanceof ORPCError
        ? { code: error.code, message: error.message, data: error.data, defined: error.defined }
        : error,
  )
