/**
 * How the page and the vault process speak without being read on the way: each message is sealed for the other end, and main, the
 * browser and the pipes between them carry frames of text that say nothing (`docs/decisions/0014-one-sealed-channel.md`).
 *
 * A frame is `~`, the page's public key for this channel (43 characters), `.` and the box: a nonce of 12 bytes, the message under
 * AES-256-GCM, its tag. Keys and boxes are base64url.
 */
const FRAME = /^~([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]+)$/u

/** Both ends derive their two keys with HKDF-SHA-256 from the X25519 secret: this salt, and the info of `sealingInfo`. */
export const SEALING_SALT = 'Sandyq page and vault v1'

export const NONCE_BYTES = 12
export const TAG_BYTES = 16

/** What the vault process says about a message that is too large comes sealed, so its frame has to get there; beyond this it does not. */
export const MAX_FRAME_CHARACTERS = 32 * 1024 * 1024

export interface SealedFrame {
  /** The page's public key, which names the channel. */
  readonly channel: string
  readonly box: Uint8Array<ArrayBuffer>
}

/** What main and the vault process hand each other, beside calls and byte streams, on the port they share. */
export type PageFrameMessage = { kind: 'page:frame'; frame: string } | { kind: 'page:gone' }

/** Distinct for each direction and pair of keys. Keys are base64url. */
export const sealingInfo = (
  direction: 'to-vault' | 'to-page' | 'to-documents',
  vaultKey: string,
  otherKey: string,
): string => `${direction} ${vaultKey} ${otherKey}`

/** No text of the call library begins like that: those are JSON. */
export const isSealedFrame = (text: string): boolean => text.startsWith('~')

/** Bytes as base64url without padding. */
export const toBase64Url = (bytes: Uint8Array): string => {
  let binary = ''
  // In slices: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** @throws DOMException where the text is no base64url */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}

export const writeSealedFrame = ({ channel, box }: SealedFrame): string => `~${channel}.${toBase64Url(box)}`

/** Undefined for anything that is no frame. */
export const readSealedFrame = (text: string): SealedFrame | undefined => {
  const [, channel, box] = FRAME.exec(text) ?? []
  if (channel === undefined || box === undefined) return
  try {
    return { channel, box: fromBase64Url(box) }
  } catch {
    return
  }
}

/** Main and the vault process share a port with other kinds of messages. */
export const isPageFrameMessage = (message: unknown): message is PageFrameMessage => {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false
  if (message.kind === 'page:gone') return true
  return message.kind === 'page:frame' && 'frame' in message && typeof message.frame === 'string'
}
