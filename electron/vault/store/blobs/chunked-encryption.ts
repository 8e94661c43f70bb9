import { createCipheriv, createDecipheriv, timingSafeEqual } from 'node:crypto'
import { expand } from '../keys/expand.ts'

/**
 * C2SP chunked-encryption version 1, instance Cobblestone-256 (`docs/vault-format.md` §11, https://c2sp.org/chunked-encryption).
 */
export const CHUNK_BYTES = 16_384
export const TAG_BYTES = 16
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES
export const SALT_BYTES = 24
const COMMITMENT_BYTES = 32
/** Salt and commitment in front of the chunks. */
export const MESSAGE_START_BYTES = SALT_BYTES + COMMITMENT_BYTES

const KEY_BYTES = 32
const NONCE_BYTES = 12
const INFO = Buffer.from('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0', 'ascii')
/** Chunk numbers that fit the specification's 38 bits. */
const MOST_CHUNKS = 2 ** 38

/** What belongs to one message. */
export interface MessageKeys {
  readonly key: Uint8Array
  readonly baseNonce: Uint8Array
  readonly commitment: Uint8Array
}

/** Derives a message's keys. A key that has not 32 bytes is refused (RangeError). */
export const messageKeys = (inputKey: Uint8Array, salt: Uint8Array, context: Uint8Array): MessageKeys => {
  if (inputKey.length !== KEY_BYTES) throw new RangeError('Cobblestone-256 takes a key of 32 bytes')
  const output = expand(
    inputKey,
    Buffer.concat([INFO, salt, context]),
    KEY_BYTES + NONCE_BYTES + COMMITMENT_BYTES,
  )
  return {
    key: output.slice(0, KEY_BYTES),
    baseNonce: output.slice(KEY_BYTES, KEY_BYTES + NONCE_BYTES),
    commitment: output.slice(KEY_BYTES + NONCE_BYTES),
  }
}

/** The keys for a message's first 56 bytes, or undefined when key, context or bytes do not belong together. */
export const keysForStart = (
  inputKey: Uint8Array,
  start: Uint8Array,
  context: Uint8Array,
): MessageKeys | undefined => {
  if (start.length !== MESSAGE_START_BYTES) return undefined
  const keys = messageKeys(inputKey, start.subarray(0, SALT_BYTES), context)
  return timingSafeEqual(keys.commitment, start.subarray(SALT_BYTES)) ? keys : undefined
}

const nonceOf = ({ baseNonce }: MessageKeys, index: number): Uint8Array => {
  if (index >= MOST_CHUNKS) throw new RangeError('A message has at most 2^38 chunks')
  const nonce = Buffer.from(baseNonce)
  const low = nonce.readUInt32BE(8) ^ (index % 2 ** 32)
  const high = nonce.readUInt32BE(4) ^ Math.floor(index / 2 ** 32)
  nonce.writeUInt32BE(low >>> 0, 8)
  nonce.writeUInt32BE(high >>> 0, 4)
  return nonce
}

/** Seals one chunk into `target.out` at `target.at`; takes `chunk.length` + 16 bytes there. */
export const sealChunk = (
  keys: MessageKeys,
  { index, chunk }: { readonly index: number; readonly chunk: Uint8Array },
  target: { readonly out: Uint8Array; readonly at: number },
): void => {
  const cipher = createCipheriv('aes-256-gcm', keys.key, nonceOf(keys, index), { authTagLength: TAG_BYTES })
  target.out.set(cipher.update(chunk), target.at)
  cipher.final()
  target.out.set(cipher.getAuthTag(), target.at + chunk.length)
}

/** The content of one sealed chunk, or undefined when it is not authentic at this place. */
export const openChunk = (keys: MessageKeys, index: number, sealed: Uint8Array): Uint8Array | undefined => {
  if (sealed.length < TAG_BYTES) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keys.key, nonceOf(keys, index), {
    authTagLength: TAG_BYTES,
  })
  const tagAt = sealed.length - TAG_BYTES
  decipher.setAuthTag(sealed.subarray(tagAt))
  const content = decipher.update(sealed.subarray(0, tagAt))
  try {
    decipher.final()
  } catch {
    return undefined
  }
  return content
}
