import { randomBytes } from 'node:crypto'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Kdf, KdfParameters } from './kdf.ts'

const KIB_PER_MIB = 1024
const LOWEST_MEMORY_KIB = 256 * KIB_PER_MIB
const HIGHEST_MEMORY_KIB = 1024 * KIB_PER_MIB
const LANES = 4
const LOWEST_PASSES = 3
const TARGET_MS = 1000
/** Above this, less memory is better than a longer wait. */
const PATIENCE_MS = 1300

export interface Calibration {
  readonly kdf: Kdf
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  readonly totalMemoryBytes: number
}

/** A sixteenth of the machine's memory, rounded down to a power of two, within 256 MiB and 1 GiB. */
const memoryFor = (totalMemoryBytes: number): number => {
  const sixteenthKib = Math.max(1, totalMemoryBytes / 16 / 1024)
  const power = 2 ** Math.floor(Math.log2(sixteenthKib))
  return Math.min(HIGHEST_MEMORY_KIB, Math.max(LOWEST_MEMORY_KIB, power))
}

const measureMs = async ({ kdf, now }: Calibration, parameters: KdfParameters): Promise<number> => {
  const begun = now()
  const root = await kdf.derive(Buffer.from('calibration'), randomBytes(32), parameters)
  root.fill(0)
  return Math.max(1, now() - begun)
}

/** The most that this machine may be asked for now. Errors: MEMORY_SHORT. */
const highestMemory = ({ kdf, totalMemoryBytes }: Calibration): number => {
  const available = kdf.availableMemoryBytes() / 1024
  let memoryKib = memoryFor(totalMemoryBytes)
  while (memoryKib > LOWEST_MEMORY_KIB && memoryKib * 2 > available) memoryKib /= 2
  if (memoryKib > available) throw new SandyqError('MEMORY_SHORT')
  return memoryKib
}

/**
 * Finds the cost at which this machine takes about one second (`docs/vault-format.md` §6, New slots).
 * Memory first, because memory is what a cracking machine pays for; from below, because on a machine that is busy the
 * highest memory alone can take half a minute. Errors: MEMORY_SHORT.
 */
export const calibrate = async (calibration: Calibration): Promise<KdfParameters> => {
  const highestKib = highestMemory(calibration)
  const parametersOf = (memoryKib: number) => ({ memoryKib, passes: LOWEST_PASSES, lanes: LANES })
  let memoryKib = LOWEST_MEMORY_KIB
  let tookMs = await measureMs(calibration, parametersOf(memoryKib))
  // Twice the memory takes at least twice the time; what is too slow by that is not tried.
  while (memoryKib < highestKib && tookMs * 2 <= PATIENCE_MS) {
    const nextMs = await measureMs(calibration, parametersOf(memoryKib * 2))
    if (nextMs > PATIENCE_MS) break
    memoryKib *= 2
    tookMs = nextMs
  }
  const passes = Math.round((LOWEST_PASSES * TARGET_MS) / tookMs)
  const highest = calibration.kdf.limits.highest.passes
  return { ...parametersOf(memoryKib), passes: Math.min(highest, Math.max(LOWEST_PASSES, passes)) }
}
