import { totalmem } from 'node:os'
import { hashRaw } from '@node-rs/argon2'
import { SandyqError } from '../../../../shared/contract/errors.ts'

/** Cost of one passphrase derivation with Argon2id (`docs/vault-format.md` §6). */
export interface KdfParameters {
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
}

/** Lowest and highest cost that is accepted, from whatever source. */
export interface KdfLimits {
  readonly lowest: KdfParameters
  readonly highest: KdfParameters
}

/** 64 MiB, 3, 4 is KeePassXC's floor; above 2 GiB a forged header would only exhaust the machine. Set November 2026. */
export const KDF_LIMITS: KdfLimits = {
  lowest: { memoryKib: 64 * 1024, passes: 3, lanes: 4 },
  highest: { memoryKib: 2 * 1024 * 1024, passes: 64, lanes: 16 },
}

/** What stands beside the limits in a derivation; tests put a stub in its place. */
export interface Kdf {
  readonly limits: KdfLimits
  /** 64 bytes from secret and salt. */
  derive(secret: Uint8Array, salt: Uint8Array, parameters: KdfParameters): Promise<Uint8Array>
  availableMemoryBytes(): number
}

/** What goes into one derivation. */
export interface Derivation {
  readonly secret: Uint8Array
  readonly salt: Uint8Array
  readonly parameters: KdfParameters
}

/** The part of memory left alone, so that the derivation does not push the program itself out. */
const MEMORY_MARGIN_BYTES = 64 * 1024 * 1024

const isBetween = (value: number, lowest: number, highest: number): boolean =>
  Number.isInteger(value) && value >= lowest && value <= highest

export const isWithinLimits = (parameters: KdfParameters, { lowest, highest }: KdfLimits): boolean =>
  isBetween(parameters.memoryKib, lowest.memoryKib, highest.memoryKib) &&
  isBetween(parameters.passes, lowest.passes, highest.passes) &&
  isBetween(parameters.lanes, lowest.lanes, highest.lanes)

/**
 * Derives 64 bytes from a passphrase slot's secret. Everything is checked before any memory is taken.
 * Errors: HEADER_DAMAGED outside the limits, MEMORY_SHORT.
 */
export const deriveWithin = async (
  kdf: Kdf,
  { secret, salt, parameters }: Derivation,
): Promise<Uint8Array> => {
  if (!isWithinLimits(parameters, kdf.limits)) throw new SandyqError('HEADER_DAMAGED')
  // The native module ends the process when the system refuses it memory, so ask first.
  if (kdf.availableMemoryBytes() < parameters.memoryKib * 1024 + MEMORY_MARGIN_BYTES)
    throw new SandyqError('MEMORY_SHORT')
  return kdf.derive(secret, salt, parameters)
}

// The module exports its enums as types only: 2 is Argon2id, 1 is version 0x13.
const ARGON2ID = 2
const VERSION_13 = 1

/** Argon2id by @node-rs/argon2, every option given because its defaults are weak. */
export const argon2id: Kdf = {
  limits: KDF_LIMITS,
  derive: (secret, salt, { memoryKib, passes, lanes }) =>
    hashRaw(secret, {
      algorithm: ARGON2ID,
      version: VERSION_13,
      memoryCost: memoryKib,
      timeCost: passes,
      parallelism: lanes,
      outputLen: 64,
      salt,
    }),
  // macOS counts reclaimable pages as used, so its figure would refuse machines that can.
  availableMemoryBytes: () => (process.platform === 'darwin' ? totalmem() : process.availableMemory()),
}
