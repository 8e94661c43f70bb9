import type { AnyRouter } from '@orpc/server'
import { handOver } from '../../../electron/vault/api/hand-over.ts'
import { openPageDoor } from '../../../electron/vault/api/page-door.ts'
import { newSealingKey } from '../../../electron/vault/api/sealing.ts'
import { vaultSession } from '../../../electron/vault/api/vault-session.ts'
import { openVaultChannel } from '../../../renderer/app/vault-channel.ts'
import { isPageFrameMessage } from '../../../shared/port/sealed-frames.ts'

/** The vault process's door to the page, with the test as the page: what it sends is sealed, what comes back is read. */
export const doorUnderTest = async (router?: AnyRouter) => {
  const key = newSealingKey()
  const toDoor: ((message: unknown) => void)[] = []
  const toPage: ((frame: string) => void)[] = []
  const posted: string[] = []
  const hand = (message: unknown): void => {
    for (const listener of toDoor) listener(message)
  }
  const context = {
    session: vaultSession(),
    offers: { offer: () => '' },
    handOver: handOver(),
    publicKey: key.publicKey,
    sealFor: key.sealFor,
    end: () => undefined,
  }
  openPageDoor({
    port: {
      post: (message) => {
        if (!isPageFrameMessage(message) || message.kind === 'page:gone') return
        for (const listener of toPage) listener(message.frame)
      },
      onMessage: (listener) => {
        toDoor.push(listener)
        return () => undefined
      },
      onClose: () => () => undefined,
      close: () => undefined,
    },
    key,
    context,
    ...(router === undefined ? {} : { router }),
  })
  const channel = await openVaultChannel(
    {
      post: (frame) => hand({ kind: 'page:frame', frame }),
      listen: (listener) => {
        toPage.push(listener)
        return () => undefined
      },
    },
    key.publicKey,
  )
  channel.port.onMessage.addListener((text) => void posted.push(String(text)))
  return {
    key,
    posted,
    /** Sealed as the page does it. */
    send: (text: string) => channel.port.postMessage(text),
    /** As main hands it over. */
    hand,
  }
}
