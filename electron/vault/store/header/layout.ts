/** Sizes and places of the header (`docs/vault-format.md` §5). */
export const HEADER_BYTES = 16_384

export const MAGIC = Uint8Array.of(0x89, 0x53, 0x41, 0x4e, 0x44, 0x59, 0x51, 0x0a)
export const VERSION = 1
/** Critical flags that this version understands: none. */
export const KNOWN_FLAGS = 0

export const VERSION_AT = 8
export const FLAGS_AT = 12
export const VAULT_ID_AT = 16
export const VAULT_ID_BYTES = 16
export const SEQUENCE_AT = 32
export const RESERVED_AT = 40
export const SLOTS_AT = 64
export const SLOT_COUNT = 8
export const SLOT_BYTES = 512
export const STATE_BOX_AT = 4_160
export const STATE_BOX_BYTES = 256
export const CHECKSUM_AT = 16_288
export const MAC_AT = 16_320
