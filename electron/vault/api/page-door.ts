import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { encodeErrors, errorResponse } from '../../../shared/contract/encode-errors.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { vaultContract } from '../../../shared/contract/index.ts'
import { pathsOf } from '../../../shared/contract/paths.ts'
import { type LoosePort, loosePort } from '../../../shared/port/loose-port.ts'
import { readPageMessage } from '../../../shared/port/page-message.ts'
import type { ProcessPort } from '../../../shared/port/process-port.ts'
import { isPageFrameMessage, readSealedFrame, writeSealedFrame } from '../../../shared/port/sealed-frames.ts'
import type { VaultContext } from './implementer.ts'
import { pageRouter } from './router.ts'
import type { Sealing, SealingKey } from './sealing.ts'

/** One for the page and one to spare; the oldest goes first. */
const MAX_CHANNELS = 4

const PATHS: ReadonlySet<string> = new Set(pathsOf(vaultContract))

interface Channel {
  readonly sealing: Sealing
  readonly loose: LoosePort
  post(text: string): void
}

/** What may be asked and in which form is judged here: main, which judges who asks, cannot read it. */
const take = ({ loose, post }: Channel, text: string): void => {
  const message = readPageMessage(text)
  switch (message.kind) {
    case 'too-large':
      if (message.id !== undefined) post(errorResponse(message.id, 'MESSAGE_TOO_LARGE'))
      return
    case 'malformed':
      if (message.id !== undefined) post(errorResponse(message.id, 'INVALID_INPUT'))
      return
    case 'request':
      if (PATHS.has(message.path)) loose.receive(message.message)
      else post(errorResponse(message.id, 'INVALID_INPUT'))
      return
    case 'abort':
      loose.receive(message.message)
  }
}

const handlerOf = (router: AnyRouter) =>
  new RPCHandler(router, {
    clientInterceptors: [
      encodeErrors,
      ({ next, procedure, input }) => {
        // A procedure that asks for nothing is given nothing.
        if (procedure['~orpc'].inputSchema === undefined && input !== undefined) {
          throw new SandyqError('INVALID_INPUT')
        }
        return next()
      },
    ],
  })

export interface PageDoorParts {
  readonly port: ProcessPort
  readonly key: SealingKey
  readonly context: VaultContext
  /** What stands behind the door, in the place of all that the page may ask. */
  readonly router?: AnyRouter
}

/**
 * The page's way into this process: frames that main hands over unread. Behind it stands what the contract gives the page, and
 * nothing of what main alone may ask.
 */
export const openPageDoor = ({ port, key, context, router = pageRouter }: PageDoorParts): void => {
  const handler = handlerOf(router)
  const channels = new Map<string, Channel>()

  const open = (name: string, sealing: Sealing): Channel => {
    const post = (text: string): void =>
      port.post({ kind: 'page:frame', frame: writeSealedFrame({ channel: name, box: sealing.seal(text) }) })
    const channel = { sealing, post, loose: loosePort(post) }
    handler.upgrade(channel.loose.port, { context })
    const [oldest] = channels.keys()
    if (channels.size >= MAX_CHANNELS && oldest !== undefined) close(oldest)
    channels.set(name, channel)
    return channel
  }
  const close = (name: string): void => {
    channels.get(name)?.loose.close()
    channels.delete(name)
  }

  port.onMessage((message) => {
    if (!isPageFrameMessage(message)) return
    if (message.kind === 'page:gone') {
      for (const name of [...channels.keys()]) close(name)
      return
    }
    const frame = readSealedFrame(message.frame)
    if (frame === undefined) return
    const known = channels.get(frame.channel)
    const sealing = known?.sealing ?? key.withPage(frame.channel)
    const text = sealing?.unseal(frame.box)
    // Not answered: nobody who has the key sends such a thing.
    if (sealing === undefined || text === undefined) return
    take(known ?? open(frame.channel, sealing), text)
  })
}
