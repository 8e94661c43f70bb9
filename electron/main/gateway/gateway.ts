import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { Host, Sender } from '../../host/host.ts'
import { readPageMessage } from './envelope.ts'
import { errorResponse, type ReportBug, toPageError, withPageErrors } from './page-errors.ts'

/** The paths that exist, so that a name is looked up in a list and never on an object. */
export const pathsOf = (contract: AnyContractRouter, prefix = ''): string[] =>
  isContractProcedure(contract)
    ? [prefix]
    : Object.entries(contract).flatMap(([name, inner]) => pathsOf(inner, `${prefix}/${name}`))

/** The page and nothing else: our window, its top frame, our origin (D1). */
export const isOurPage = (sender: Sender, host: Pick<Host, 'origins'>): boolean =>
  sender.isOurWindow && sender.isTopFrame && sender.origin === host.origins.page

/** The port of one loading of the page, as the call library wants it. */
const pageSession = (post: (text: string) => void) => {
  let onMessage: (message: unknown) => void = () => undefined
  let onClose: () => void = () => undefined
  let isOver = false
  return {
    receive: (message: unknown) => onMessage(message),
    close: () => {
      isOver = true
      onClose()
    },
    port: {
      postMessage: (message: unknown) => {
        if (!isOver && typeof message === 'string') post(message)
      },
      onMessage: {
        addListener: (listener: (message: unknown) => void) => {
          onMessage = listener
        },
      },
      onDisconnect: {
        addListener: (listener: () => void) => {
          onClose = listener
        },
      },
    },
  }
}

export interface GatewayParts {
  readonly host: Pick<Host, 'origins' | 'onPageMessage' | 'postToPage'>
  readonly contract: AnyContractRouter
  readonly router: AnyRouter
  readonly report: ReportBug
  /** A code for the log; for what should never come. */
  readonly warn: (code: 'FORBIDDEN_SENDER' | 'MALFORMED_MESSAGE' | 'MESSAGE_TOO_LARGE') => void
}

export interface Gateway {
  /** The page is loaded anew: calls of the one before are given up, and its numbers may come again. */
  restart(): void
}

const handlerFor = ({ router, report }: GatewayParts) =>
  new RPCHandler(router, {
    interceptors: [
      async ({ next }) => {
        try {
          return await next()
        } catch (error) {
          throw toPageError(error, report)
        }
      },
    ],
    clientInterceptors: [
      async ({ next, procedure, input }) => {
        try {
          // A procedure that asks for nothing is given nothing.
          if (procedure['~orpc'].inputSchema === undefined && input !== undefined) {
            throw new SandyqError('INVALID_INPUT')
          }
          return withPageErrors(await next(), report)
        } catch (error) {
          throw toPageError(error, report)
        }
      },
    ],
  })

/** The page's only way in: sender, then size and form, then the list of procedures, then their schemas. */
export const openGateway = (parts: GatewayParts): Gateway => {
  const { host, contract, warn } = parts
  const handler = handlerFor(parts)
  const paths: ReadonlySet<string> = new Set(pathsOf(contract))

  const start = () => {
    const session = pageSession((text) => host.postToPage(text))
    handler.upgrade(session.port)
    return session
  }
  let session = start()

  host.onPageMessage((text, sender) => {
    // Not answered: whoever it is shall not learn what is here.
    if (!isOurPage(sender, host)) return warn('FORBIDDEN_SENDER')
    const message = readPageMessage(text)
    switch (message.kind) {
      case 'too-large':
        warn('MESSAGE_TOO_LARGE')
        if (message.id !== undefined) host.postToPage(errorResponse(message.id, 'MESSAGE_TOO_LARGE'))
        return
      case 'malformed':
        warn('MALFORMED_MESSAGE')
        if (message.id !== undefined) host.postToPage(errorResponse(message.id, 'INVALID_INPUT'))
        return
      case 'request':
        if (!paths.has(message.path)) return host.postToPage(errorResponse(message.id, 'INVALID_INPUT'))
        return session.receive(message.message)
      case 'abort':
        return session.receive(message.message)
    }
  })

  return {
    restart: () => {
      session.close()
      session = start()
    },
  }
}
