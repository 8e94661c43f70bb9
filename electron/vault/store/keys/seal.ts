import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What a seal adds to its content. */
export const SEAL_OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES

/** AES-256-GCM with a fresh random nonce: nonce ‖ ciphertext ‖ tag (`docs/vault-format.md` §3). */
export const seal = (key: Uint8Array, context: Uint8Array, content: Uint8Array): Uint8Array => {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(context)
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** The content of a seal, or undefined when key, context or bytes are not the sealed ones. */
export const unseal = (key: Uint8Array, context: Uint8Array, sealed: Uint8Array): Uint8Array | undefined => {
  if (sealed.length < SEAL_OVERHEAD_BYTES) return undefined
  const tagAt = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(context)
  decipher.setAuthTag(sealed.subarray(tagAt))
  const content = decipher.update(sealed.subarray(NONCE_BYTES, tagAt))
  try {
    return Buffer.concat([content, decipher.final()])
  } catch {
    return undefined
  }
}
