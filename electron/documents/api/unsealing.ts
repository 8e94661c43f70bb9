import {
  createDecipheriv,
  createHmac,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
} from 'node:crypto'
import {
  fromBase64Url,
  NONCE_BYTES,
  SEALING_SALT,
  sealingInfo,
  TAG_BYTES,
  toBase64Url,
} from '../../../shared/port/sealed-frames.ts'

/** What stands before the 32 bytes of an X25519 key in its SPKI form (RFC 8410 §4). */
const SPKI_HEAD = Buffer.from('302a300506032b656e032100', 'hex')
const KEY_BYTES = 32

const hmac = (key: string | Uint8Array, ...parts: (string | Uint8Array)[]): Buffer => {
  const mac = createHmac('sha256', key)
  for (const part of parts) mac.update(part)
  return mac.digest()
}

/**
 * The key pair of this process, for the one thing that the vault process has to tell it and main must not read: the passwords of exhibits. The
 * vault's side of it is `electron/vault/api/sealing.ts`; the two processes share no code.
 */
export const newUnsealingKey = () => {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const ownKey = toBase64Url(spki.subarray(spki.length - KEY_BYTES))
  return {
    publicKey: ownKey,
    /** @throws where the box was not sealed for this process */
    unseal: (vaultKey: string, sealed: string): string => {
      const box = fromBase64Url(sealed)
      const key = Buffer.concat([SPKI_HEAD, fromBase64Url(vaultKey)])
      const secret = diffieHellman({
        privateKey,
        publicKey: createPublicKey({ key, format: 'der', type: 'spki' }),
      })
      const info = sealingInfo('to-documents', vaultKey, ownKey)
      // One block of HKDF-SHA-256 (RFC 5869).
      const boxKey = hmac(hmac(SEALING_SALT, secret), info, Uint8Array.of(1))
      const decipher = createDecipheriv('aes-256-gcm', boxKey, box.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAuthTag(box.subarray(box.length - TAG_BYTES))
      const text = decipher.update(box.subarray(NONCE_BYTES, box.length - TAG_BYTES))
      return Buffer.concat([text, decipher.final()]).toString('utf8')
    },
  }
}

export type UnsealingKey = ReturnType<typeof newUnsealingKey>
