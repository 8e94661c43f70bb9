import type { ContractRouterClient } from '@orpc/contract'
import type { entry } from '../../shared/contract/entry.ts'
import type { vaultProcessContract } from '../../shared/contract/vault-process.ts'

interface Entrance {
  readonly entry: ContractRouterClient<typeof entry>
  readonly internal: Pick<ContractRouterClient<typeof vaultProcessContract>['internal'], 'create' | 'open'>
}

type Secret = Parameters<Entrance['entry']['giveSecret']>[0]

/** Makes a vault as page and main do together: the page gives the passphrase, main says where. */
export const createWith = async (
  client: Entrance,
  { folder, passphrase }: { folder: string; passphrase: string },
) => {
  await client.entry.giveSecret({ kind: 'passphrase', value: passphrase })
  const made = await client.internal.create({ folder })
  return { ...made, ...(await client.entry.takeRecoveryKey()) }
}

/** Opens a vault in the same way. */
export const openWith = async (client: Entrance, { folder, secret }: { folder: string; secret: Secret }) => {
  await client.entry.giveSecret(secret)
  return client.internal.open({ folder })
}
