import type { VaultSession } from '../../../electron/main/session/vault-session.ts'
import { openVaultChannel } from '../../../renderer/app/vault-channel.ts'
import { requestText } from './gateway-under-test.ts'

/** Prepares a vault process and gives it a secret as the page does, over the sealed channel. */
export const giveSecretTo = async (
  session: VaultSession,
  toPage: Set<(frame: string) => void>,
  secret: { kind: 'passphrase' | 'recoveryKey'; value: string },
): Promise<void> => {
  const frames = {
    post: session.onFrame,
    listen: (listener: (frame: string) => void) => {
      toPage.add(listener)
      return () => toPage.delete(listener)
    },
  }
  const channel = await openVaultChannel(frames, await session.prepare())
  await new Promise<void>((resolve) => {
    channel.port.onMessage.addListener(() => resolve())
    channel.port.postMessage(requestText('1', '/entry/giveSecret', secret))
  })
  channel.close()
}
