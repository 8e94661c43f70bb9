import { type LoosePort, loosePort } from '../../shared/port/loose-port.ts'
import {
  fromBase64Url,
  NONCE_BYTES,
  readSealedFrame,
  SEALING_SALT,
  sealingInfo,
  toBase64Url,
  writeSealedFrame,
} from '../../shared/port/sealed-frames.ts'

/** Sealed frames to and from main, which hands them on. */
export interface Frames {
  post(frame: string): void
  /** Returns the function that takes the listener away. */
  listen(listener: (frame: string) => void): () => void
}

const { subtle } = crypto
const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder()
const CURVE = { name: 'X25519' }

const ownKeyPair = async (): Promise<CryptoKeyPair> => {
  const made = await subtle.generateKey(CURVE, false, ['deriveBits'])
  if (!('privateKey' in made)) throw new Error('no key pair')
  return made
}

/** A key pair for this channel alone, and what follows from it and the key of the vault process. */
const agreeOn = async (vaultKey: string) => {
  const own = await ownKeyPair()
  const channel = toBase64Url(new Uint8Array(await subtle.exportKey('raw', own.publicKey)))
  const theirs = await subtle.importKey('raw', fromBase64Url(vaultKey), CURVE, false, [])
  const secret = await subtle.deriveBits({ ...CURVE, public: theirs }, own.privateKey, 256)
  const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const keyFor = (direction: 'to-vault' | 'to-page', usage: KeyUsage): Promise<CryptoKey> => {
    const info = utf8.encode(sealingInfo(direction, vaultKey, channel))
    const how = { name: 'HKDF', hash: 'SHA-256', salt: utf8.encode(SEALING_SALT), info }
    return subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [usage])
  }
  return {
    channel,
    toVault: await keyFor('to-vault', 'encrypt'),
    toPage: await keyFor('to-page', 'decrypt'),
  }
}

const seal = async (key: CryptoKey, text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv }, key, utf8.encode(text))
  const box = new Uint8Array(NONCE_BYTES + sealed.byteLength)
  box.set(iv)
  box.set(new Uint8Array(sealed), NONCE_BYTES)
  return box
}

const unseal = async (key: CryptoKey, box: Uint8Array<ArrayBuffer>): Promise<string> => {
  const iv = box.subarray(0, NONCE_BYTES)
  return fromUtf8.decode(await subtle.decrypt({ name: 'AES-GCM', iv }, key, box.subarray(NONCE_BYTES)))
}

/** Runs one piece of work after the other: sealing takes turns of its own, and messages must not overtake. */
const inOrder = () => {
  let last: Promise<void> = Promise.resolve()
  return (work: () => Promise<void>): void => {
    // What fails to unseal is not for this page; nothing after it waits for it.
    last = last.then(work).catch(() => undefined)
  }
}

/** The port of the call library to the vault process, sealed from end to end. */
export const openVaultChannel = async (
  frames: Frames,
  vaultKey: string,
): Promise<Pick<LoosePort, 'port' | 'close'>> => {
  const { channel, toVault, toPage } = await agreeOn(vaultKey)
  const sending = inOrder()
  const reading = inOrder()
  const loose = loosePort((text) =>
    sending(async () => frames.post(writeSealedFrame({ channel, box: await seal(toVault, text) }))),
  )
  const stop = frames.listen((text) => {
    const frame = readSealedFrame(text)
    if (frame?.channel === channel) reading(async () => loose.receive(await unseal(toPage, frame.box)))
  })
  return {
    port: loose.port,
    close: () => {
      stop()
      loose.close()
    },
  }
}
