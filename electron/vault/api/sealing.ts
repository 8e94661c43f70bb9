import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { SandyqError } from '../../../shared/contract/errors.ts'
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
const CIPHER = 'aes-256-gcm'

/** One channel to the page. */
export interface Sealing {
  seal(text: string): Uint8Array<ArrayBuffer>
  /** Undefined for a box that was not sealed by the other end. */
  unseal(box: Uint8Array): string | undefined
}

const hmac = (key: string | Uint8Array, ...parts: (string | Uint8Array)[]): Buffer => {
  const mac = createHmac('sha256', key)
  for (const part of parts) mac.update(part)
  return mac.digest()
}

/** One block of HKDF-SHA-256 (RFC 5869), by hand: Electron's BoringSSL has the HMAC for certain. */
const keyFrom = (secret: Uint8Array, info: string): Buffer =>
  hmac(hmac(SEALING_SALT, secret), info, Uint8Array.of(1))

const sealWith = (key: Uint8Array, text: string): Uint8Array<ArrayBuffer> => {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce)
  const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final()]
  return new Uint8Array(Buffer.concat([...sealed, cipher.getAuthTag()]))
}

const unsealWith = (key: Uint8Array, box: Uint8Array): string | undefined => {
  if (box.length < NONCE_BYTES + TAG_BYTES) return
  const decipher = createDecipheriv(CIPHER, key, box.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAuthTag(box.subarray(box.length - TAG_BYTES))
  try {
    const text = decipher.update(box.subarray(NONCE_BYTES, box.length - TAG_BYTES))
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  } catch {
    return
  }
}

const publicKeyOf = (pageKey: string): KeyObject =>
  createPublicKey({
    key: Buffer.concat([SPKI_HEAD, fromBase64Url(pageKey)]),
    format: 'der',
    type: 'spki',
  })

/** The key pair of this process: made when it starts, gone when it ends. */
export const newSealingKey = () => {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const ownKey = toBase64Url(spki.subarray(spki.length - KEY_BYTES))
  return {
    publicKey: ownKey,
    /** Seals a text for the document process with this key, in base64url. @throws SandyqError INVALID_INPUT where it is no key */
    sealFor: (documentsKey: string, text: string): string => {
      try {
        const secret = diffieHellman({ privateKey, publicKey: publicKeyOf(documentsKey) })
        const key = keyFrom(secret, sealingInfo('to-documents', ownKey, documentsKey))
        return toBase64Url(sealWith(key, text))
      } catch {
        throw new SandyqError('INVALID_INPUT')
      }
    },
    /** Undefined where the page's key is none. */
    withPage: (pageKey: string): Sealing | undefined => {
      try {
        const secret = diffieHellman({ privateKey, publicKey: publicKeyOf(pageKey) })
        const toPage = keyFrom(secret, sealingInfo('to-page', ownKey, pageKey))
        const toVault = keyFrom(secret, sealingInfo('to-vault', ownKey, pageKey))
        return { seal: (text) => sealWith(toPage, text), unseal: (box) => unsealWith(toVault, box) }
      } catch {
        return
      }
    },
  }
}

export type SealingKey = ReturnType<typeof newSealingKey>
