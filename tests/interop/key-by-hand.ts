import { createDecipheriv, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { argon2id } from 'hash-wasm'

/*
 * Gets the key of a vault's database from its passphrase after the format document alone, with none of the program's code:
 * what someone would do who has a vault and no Sandyq (docs/vault-format.md §13).
 */

/** §3: HKDF-Expand with HMAC-SHA-512, for at most one block. */
const expand = (key: Buffer, info: Buffer, length: number): Buffer =>
  createHmac('sha512', key)
    .update(Buffer.concat([info, Buffer.of(1)]))
    .digest()
    .subarray(0, length)

const context = (label: string, vaultId: Buffer, rest: Buffer): Buffer =>
  Buffer.concat([Buffer.from(label), Buffer.of(0), vaultId, rest])

/** §6: the VMK in the first passphrase slot. */
const masterKey = async (header: Buffer, vaultId: Buffer, passphrase: string): Promise<Buffer> => {
  const start = [0, 1, 2, 3, 4, 5, 6, 7].map((slot) => 64 + slot * 512)
  const slotAt = start.find((at) => header.toString('latin1', at, at + 4) === 'PASS')
  if (slotAt === undefined) throw new Error('There is no passphrase slot')
  const slot = header.subarray(slotAt, slotAt + 512)
  const root = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: slot.subarray(32, 64),
    parallelism: slot.readUInt8(5),
    memorySize: slot.readUInt32BE(8),
    iterations: slot.readUInt32BE(12),
    hashLength: 64,
    outputType: 'binary',
  })
  const slotKey = expand(Buffer.from(root), context('sandyq/v1/slot', vaultId, slot.subarray(0, 64)), 64)
  if (!slotKey.subarray(32).equals(slot.subarray(64, 96))) throw new Error('The commitment does not fit')
  const decipher = createDecipheriv('aes-256-gcm', slotKey.subarray(0, 32), slot.subarray(96, 108))
  decipher.setAAD(context('sandyq/v1/slot', vaultId, slot.subarray(0, 96)))
  decipher.setAuthTag(slot.subarray(140, 156))
  return Buffer.concat([decipher.update(slot.subarray(108, 140)), decipher.final()])
}

/** §4: the database key of epoch 0, as hex. */
export const databaseKey = async (headerPath: string, passphrase: string): Promise<string> => {
  const header = readFileSync(headerPath)
  const vaultId = header.subarray(16, 32)
  const vmk = await masterKey(header, vaultId, passphrase)
  return expand(vmk, context('sandyq/v1/database', vaultId, Buffer.alloc(4)), 32).toString('hex')
}
