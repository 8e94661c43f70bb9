import { randomBytes } from 'node:crypto'
import { contextOf, type VaultId } from '../keys/labels.ts'
import { seal, unseal } from '../keys/seal.ts'
import { SecretKey } from '../keys/secret-key.ts'
import { MESSAGE_START_BYTES } from './chunked-encryption.ts'

/** Sizes and places of the envelope (`docs/vault-format.md` §11). */
export const ENVELOPE_BYTES = 96
/** Envelope, salt and commitment: without these the rest can never be opened again. */
export const ESSENTIAL_BYTES = ENVELOPE_BYTES + MESSAGE_START_BYTES

const MAGIC = Uint8Array.of(0x89, 0x53, 0x44, 0x51, 0x42, 0x4c, 0x42, 0x0a)
const VERSION = 1
const VERSION_AT = 8
const EPOCH_AT = 12
const BLOB_ID_AT = 16
const BOUND_END = 32
const SEALED_AT = 32
const SEALED_END = 92
const KEY_BYTES = 32

/** By what a blob's key is wrapped and bound. */
export interface EnvelopePlace {
  readonly vaultId: VaultId
  /** 16 bytes. */
  readonly blobId: Uint8Array
  readonly epoch: number
  readonly blobKey: SecretKey
}

/** The context of the content's encryption. */
export const contentContext = ({ vaultId, blobId }: EnvelopePlace): Uint8Array =>
  contextOf('sandyq/v1/blob', vaultId, blobId)

const boundPart = ({ blobId, epoch }: EnvelopePlace): Buffer => {
  const bound = Buffer.alloc(BOUND_END)
  bound.set(MAGIC, 0)
  bound.writeUInt32BE(VERSION, VERSION_AT)
  bound.writeUInt32BE(epoch, EPOCH_AT)
  bound.set(blobId, BLOB_ID_AT)
  return bound
}

/** A fresh key for one blob and the envelope that carries it. */
export const newEnvelope = (
  place: EnvelopePlace,
): { readonly key: SecretKey; readonly bytes: Uint8Array } => {
  const key = randomBytes(KEY_BYTES)
  const bound = boundPart(place)
  const sealed = seal(place.blobKey.bytes(), contextOf('sandyq/v1/blob-key', place.vaultId, bound), key)
  const reserved = Buffer.alloc(ENVELOPE_BYTES - SEALED_END)
  return { key: new SecretKey(key), bytes: Buffer.concat([bound, sealed, reserved]) }
}

/** The key in an envelope, or undefined unless it is the one of exactly this blob in this vault. */
export const openEnvelope = (place: EnvelopePlace, bytes: Uint8Array): SecretKey | undefined => {
  const bound = boundPart(place)
  const isOurs =
    bytes.length === ENVELOPE_BYTES &&
    Buffer.compare(bytes.subarray(0, BOUND_END), bound) === 0 &&
    bytes.subarray(SEALED_END).every((byte) => byte === 0)
  if (!isOurs) return undefined
  const context = contextOf('sandyq/v1/blob-key', place.vaultId, bound)
  const key = unseal(place.blobKey.bytes(), context, bytes.subarray(SEALED_AT, SEALED_END))
  return key === undefined ? undefined : new SecretKey(key)
}
