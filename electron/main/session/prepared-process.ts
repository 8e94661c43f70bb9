import { SandyqError } from '../../../shared/contract/errors.ts'
import type { vaultProcessContract } from '../../../shared/contract/vault-process.ts'
import { isPageFrameMessage } from '../../../shared/port/sealed-frames.ts'
import type { SpawnedProcess } from '../../host/host.ts'
import { connect, type ProcessConnection } from './process-connection.ts'

export type VaultProcess = ProcessConnection<typeof vaultProcessContract>

export interface PreparedParts {
  startVault(): SpawnedProcess
  /** Takes a sealed frame for the page. */
  toPage(frame: string): void
}

/**
 * The public key that the page seals messages to this process for. Errors: LOCKED where the process ends before it is asked; it
 * has no key to give.
 */
export const keyOf = async (vault: VaultProcess): Promise<string> => {
  try {
    return (await vault.client.internal.publicKey()).publicKey
  } catch (error) {
    throw vault.isGone ? new SandyqError('LOCKED', error) : error
  }
}

/** The one vault process that waits for a secret; it has read nothing of any vault. */
export const preparedProcess = ({ startVault, toPage }: PreparedParts) => {
  let waiting: VaultProcess | undefined

  const drop = (): void => {
    waiting?.kill()
    waiting = undefined
  }

  return {
    drop,
    find: (): VaultProcess | undefined => waiting,
    /** In the place of one that waits already. Gives its public key. */
    start: (): Promise<string> => {
      drop()
      const vault = connect<typeof vaultProcessContract>(startVault())
      waiting = vault
      vault.port.onMessage((message) => {
        if (isPageFrameMessage(message) && message.kind === 'page:frame') toPage(message.frame)
      })
      return keyOf(vault)
    },
    /** From now on it is the caller's. Errors: LOCKED where none waits. */
    take: (): VaultProcess => {
      if (waiting === undefined) throw new SandyqError('LOCKED')
      const taken = waiting
      waiting = undefined
      return taken
    },
  }
}
