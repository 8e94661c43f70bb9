import { SandyqError } from '../../../../shared/contract/errors.ts'
import { vaultPaths } from '../../store/files/vault-paths.ts'
import { intactCopies, readCopies } from '../../store/header/copies.ts'
import { kdfOf, parseSlot } from '../../store/header/slot-codec.ts'
import { unlockHeader } from '../../store/header/unlock.ts'
import type { KdfParameters } from '../../store/keys/kdf.ts'
import { machineParts } from '../../store/lifecycle/parts.ts'
import { withSecret } from '../../store/lifecycle/secrets.ts'
import type { VaultSecret } from '../../store/lifecycle/types.ts'

const readIntact = async (folder: string) =>
  intactCopies(await readCopies(machineParts.disk, vaultPaths(folder)), true)

/**
 * The cost of the passphrase derivation, as the header says it.
 *
 * @throws HEADER_DAMAGED
 */
export const readKdf = async (folder: string): Promise<KdfParameters> => {
  const [header] = await readIntact(folder)
  for (const bytes of header?.slots ?? []) {
    const slot = parseSlot(bytes)
    const kdf = slot?.kind === 'passphrase' ? kdfOf(slot) : 'none'
    if (kdf !== 'none') return kdf
  }
  throw new SandyqError('HEADER_DAMAGED')
}

/**
 * Makes sure that who asks has a secret of the vault, at the cost of one derivation. An open vault is not proof enough: the
 * owner may have left the room.
 *
 * @throws WRONG_SECRET, RECOVERY_KEY_MISTYPED, MEMORY_SHORT, HEADER_DAMAGED
 */
export const requireSecret = async (folder: string, typed: VaultSecret): Promise<void> => {
  const intact = await readIntact(folder)
  const opened = await withSecret(typed, (secret) => unlockHeader(machineParts.kdf, intact, secret))
  for (const key of [opened.vmk, opened.keys.mac, opened.keys.state]) key[Symbol.dispose]()
}
