import { randomBytes, randomInt } from 'node:crypto'
import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js'
import { argon2id as wasmArgon2id } from 'hash-wasm'
import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../electron/vault/store/keys/calibrate.ts'
import {
  argon2id,
  deriveWithin,
  isWithinLimits,
  KDF_LIMITS,
  type Kdf,
} from '../../../electron/vault/store/keys/kdf.ts'

const GIB = 2 ** 30

describe('the key derivation', () => {
  it('rests on an algorithm whose reference gives the tag of RFC 9106 section 5.3', () => {
    const tag = nobleArgon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3,
      m: 32,
      p: 4,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
      dkLen: 32,
    })
    expect(Buffer.from(tag).toString('hex')).toBe(
      '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
    )
  })

  it.each([1, 2, 4])('gives the same bytes as two other implementations with %i lanes', async (lanes) => {
    for (let round = 0; round < 7; round += 1) {
      const secret = randomBytes(randomInt(1, 80))
      const salt = randomBytes(32)
      const parameters = { memoryKib: 64 * lanes + randomInt(64), passes: randomInt(1, 4), lanes }
      const ours = Buffer.from(await argon2id.derive(secret, salt, parameters))
      const noble = nobleArgon2id(secret, salt, {
        t: parameters.passes,
        m: parameters.memoryKib,
        p: lanes,
        dkLen: 64,
      })
      const wasm = await wasmArgon2id({
        password: secret,
        salt,
        iterations: parameters.passes,
        memorySize: parameters.memoryKib,
        parallelism: lanes,
        hashLength: 64,
        outputType: 'binary',
      })
      expect(ours.equals(noble)).toBe(true)
      expect(ours.equals(wasm)).toBe(true)
    }
  })

  it('accepts the lowest and the highest cost and nothing beyond either', () => {
    const { lowest, highest } = KDF_LIMITS
    // As figures, because a limit that is lowered with its own test beside it would go unseen.
    expect([lowest, highest]).toEqual([
      { memoryKib: 65_536, passes: 3, lanes: 4 },
      { memoryKib: 2_097_152, passes: 64, lanes: 16 },
    ])
    const beyond = [
      { ...lowest, memoryKib: lowest.memoryKib - 1 },
      { ...lowest, passes: 2 },
      { ...lowest, lanes: 3 },
      { ...highest, memoryKib: highest.memoryKib + 1 },
      { ...highest, passes: 65 },
      { ...highest, lanes: 17 },
      { ...lowest, memoryKib: 2 ** 32 - 1 },
    ]
    expect([lowest, highest].map((parameters) => isWithinLimits(parameters, KDF_LIMITS))).toEqual([
      true,
      true,
    ])
    expect(beyond.some((parameters) => isWithinLimits(parameters, KDF_LIMITS))).toBe(false)
  })

  it('refuses a forged cost before it takes any memory', async () => {
    const before = process.memoryUsage().rss
    const forged = { memoryKib: 4 * 1024 * 1024, passes: 3, lanes: 4 }
    await expect(
      deriveWithin(argon2id, { secret: randomBytes(8), salt: randomBytes(32), parameters: forged }),
    ).rejects.toMatchObject({
      code: 'HEADER_DAMAGED',
    })
    expect(process.memoryUsage().rss - before).toBeLessThan(10 * 2 ** 20)
  })

  it('says that memory is short instead of letting the native module end the process', async () => {
    const poor: Kdf = { ...argon2id, availableMemoryBytes: () => 100 * 2 ** 20 }
    await expect(
      deriveWithin(poor, { secret: randomBytes(8), salt: randomBytes(32), parameters: KDF_LIMITS.lowest }),
    ).rejects.toMatchObject({
      code: 'MEMORY_SHORT',
    })
  })
})

/** A machine on which one pass over one GiB takes `msPerGibPass`, with its own clock. */
const machineOf = (msPerGibPass: number, totalGib: number, availableGib = totalGib) => {
  let clockMs = 0
  const kdf: Kdf = {
    limits: KDF_LIMITS,
    derive: async (_secret, _salt, { memoryKib, passes }) => {
      clockMs += (msPerGibPass * passes * memoryKib) / (1024 * 1024)
      return new Uint8Array(64)
    },
    availableMemoryBytes: () => availableGib * GIB,
  }
  return { kdf, now: () => clockMs, totalMemoryBytes: totalGib * GIB }
}

const secondsOf = (
  msPerGibPass: number,
  { memoryKib, passes }: { memoryKib: number; passes: number },
): number => (msPerGibPass * passes * memoryKib) / (1024 * 1024) / 1000

describe('calibration', () => {
  it.each([
    ['a usual machine', 250, 8],
    ['a strong machine', 60, 64],
    ['a weak machine', 900, 4],
    ['a machine with much memory that is slow', 1200, 64],
  ])('takes about one second on %s', async (_name, speed, totalGib) => {
    const parameters = await calibrate(machineOf(speed, totalGib))
    expect(isWithinLimits(parameters, KDF_LIMITS)).toBe(true)
    expect(parameters.lanes).toBe(4)
    expect(secondsOf(speed, parameters)).toBeGreaterThan(0.7)
    expect(secondsOf(speed, parameters)).toBeLessThan(1.3)
  })

  it('never goes below 256 MiB and three passes, however slow the machine', async () => {
    expect(await calibrate(machineOf(10_000, 2))).toEqual({ memoryKib: 256 * 1024, passes: 3, lanes: 4 })
  })

  it('tries no more memory than a slow machine bears, however much it has', async () => {
    const machine = machineOf(10_000, 64)
    await calibrate(machine)
    expect(machine.now()).toBe(7_500)
  })

  it('never goes above 1 GiB and 64 passes, however fast the machine', async () => {
    expect(await calibrate(machineOf(0.1, 512))).toEqual({ memoryKib: 1024 * 1024, passes: 64, lanes: 4 })
  })

  it('takes less memory where little is free, and says so where too little is', async () => {
    expect((await calibrate(machineOf(250, 16, 0.6))).memoryKib).toBe(256 * 1024)
    await expect(calibrate(machineOf(250, 16, 0.1))).rejects.toMatchObject({ code: 'MEMORY_SHORT' })
  })
})
