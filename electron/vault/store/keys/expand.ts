import { createHmac } from 'node:crypto'

const HASH_BYTES = 64

/** HKDF-Expand with HMAC-SHA-512 (RFC 5869 §2.3; `docs/vault-format.md` §3). `length` ≤ 16,320 bytes. */
export const expand = (key: Uint8Array, info: Uint8Array, length: number): Uint8Array => {
  if (length > 255 * HASH_BYTES) throw new RangeError('HKDF-Expand gives at most 16,320 bytes')
  const output = new Uint8Array(Math.ceil(length / HASH_BYTES) * HASH_BYTES)
  let previous = new Uint8Array(0)
  for (let block = 1; (block - 1) * HASH_BYTES < length; block += 1) {
    const mac = createHmac('sha512', key).update(previous).update(info).update(Uint8Array.of(block))
    previous = new Uint8Array(mac.digest())
    output.set(previous, (block - 1) * HASH_BYTES)
  }
  return output.slice(0, length)
}
