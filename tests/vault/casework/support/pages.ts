import { createDecipheriv } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vaultPaths } from '../../../../electron/vault/store/files/vault-paths.ts'
import { intactCopies, readCopies } from '../../../../electron/vault/store/header/copies.ts'
import { unlockHeader } from '../../../../electron/vault/store/header/unlock.ts'
import type { Kdf } from '../../../../electron/vault/store/keys/kdf.ts'
import { contentKeys } from '../../../../electron/vault/store/keys/subkeys.ts'
import { machineParts } from '../../../../electron/vault/store/lifecycle/parts.ts'
import { withSecret } from '../../../../electron/vault/store/lifecycle/secrets.ts'
import { PASSPHRASE } from '../../support/vaults.ts'

const PAGE_BYTES = 4_096
/** At the end of each page: 16 bytes of initialisation vector and 64 of HMAC (SQLCipher 4). */
const RESERVED_BYTES = 80
const SALT_BYTES = 16

/** Every page of a closed vault's database in the clear, free pages and slack space included. */
export const decryptedPages = async (folder: string, kdf: Kdf = machineParts.kdf): Promise<Buffer> => {
  const paths = vaultPaths(folder)
  const intact = intactCopies(await readCopies(machineParts.disk, paths), true)
  const { vmk, header } = await withSecret({ kind: 'passphrase', value: PASSPHRASE }, (secret) =>
    unlockHeader(kdf, intact, secret),
  )
  const key = contentKeys(vmk, header.vaultId, header.state.keyEpoch).database.bytes()
  const file = readFileSync(join(folder, 'database', 'vault.db'))
  const pages: Buffer[] = []
  for (let at = 0; at < file.byteLength; at += PAGE_BYTES) {
    const page = file.subarray(at, at + PAGE_BYTES)
    const end = PAGE_BYTES - RESERVED_BYTES
    const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + 16)).setAutoPadding(false)
    pages.push(decipher.update(page.subarray(at === 0 ? SALT_BYTES : 0, end)))
  }
  return Buffer.concat(pages)
}
