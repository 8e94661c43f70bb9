import { totalmem } from 'node:os'
import type { Disk } from '../files/disk.ts'
import { nodeDisk } from '../files/node-disk.ts'
import { calibrate } from '../keys/calibrate.ts'
import { argon2id, type Kdf, type KdfParameters } from '../keys/kdf.ts'

/** What the vault takes from the machine. Only tests give other parts than {@link machineParts}. */
export interface VaultParts {
  readonly disk: Disk
  readonly kdf: Kdf
  readonly totalMemoryBytes: number
}

export const machineParts: VaultParts = { disk: nodeDisk, kdf: argon2id, totalMemoryBytes: totalmem() }

/** Where the cost of a new passphrase slot comes from. */
export interface CostSource {
  readonly now?: () => number
  readonly kdf?: KdfParameters
}

/** The fixed cost, or the one that this machine can bear. Errors: MEMORY_SHORT. */
export const costOf = async (
  { kdf, totalMemoryBytes }: VaultParts,
  source: CostSource,
): Promise<KdfParameters> =>
  source.kdf ?? calibrate({ kdf, totalMemoryBytes, now: source.now ?? (() => performance.now()) })
