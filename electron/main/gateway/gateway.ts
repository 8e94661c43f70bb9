import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { errorResponse } from '../../../shared/contract/encode-errors.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { pathsOf } from '../../../shared/contract/paths.ts'
import { loosePort } from '../../../shared/port/loose-port.ts'
import { readPageMessage } from '../../../shared/port/page-message.ts'
import { isSealedFrame, MAX_FRAME_CHARACTERS } from '../../../shared/port/sealed-frames.ts'
import type { Host, Sender } from '../../host/host.ts'
import { type ReportBug, toPageError, withPageErrors } from './page-errors.ts'

/** The page and nothing else: our window, its top frame, our origin (D1). */
export const isOurPage = (sender: Sender, host: Pick<Host, 'origins'>): boolean =>
  sender.isOurWindow && sender.isTopFrame && sender.origin === host.origins.page

export interface GatewayParts {
  readonly host: Pick<Host, 'origins' | 'onPageMessage' | 'postToPage'>
  readonly contract: AnyContractRouter
  readonly router: AnyRouter
  /** Takes what the page has sealed for the vault process; nothing here can read it. */
  readonly onFrame: (frame: string) => void
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

/**
 * The page's only way in: sender, then size and form, then the list of procedures, then their schemas. Of what is sealed for the
 * vault process only sender and size are judged here; the rest is judged there (`electron/vault/api/page-door.ts`).
 */
export const openGateway = (parts: GatewayParts): Gateway => {
  const { host, contract, onFrame, warn } = parts
  const handler = handlerFor(parts)
  const paths: ReadonlySet<string> = new Set(pathsOf(contract))

  const start = () => {
    const session = loosePort(host.postToPage)
    handler.upgrade(session.port)
    return session
  }
  let session = start()

  host.onPageMessage((text, sender) => {
    // Not answered: whoever it is shall not learn what is here.
    if (!isOurPage(sender, host)) return warn('FORBIDDEN_SENDER')
    if (isSealedFrame(text)) {
      return text.length > MAX_FRAME_CHARACTERS ? warn('MESSAGE_TOO_LARGE') : onFrame(text)
    }
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
