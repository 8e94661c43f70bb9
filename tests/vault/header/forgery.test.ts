import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseCopy } from '../../../electron/vault/store/header/header-codec.ts'
import { HEADER_BYTES, SLOT_COUNT } from '../../../electron/vault/store/header/layout.ts'
import { unlockHeader } from '../../../electron/vault/store/header/unlock.ts'
import { passphraseSecret } from '../../../electron/vault/store/lifecycle/secrets.ts'
import { forged, slotAt, slotOf, withRightChecksum } from '../support/header-bytes.ts'
import { cheapKdf, createCheapVault, newVaultPath, PASSPHRASE } from '../support/vaults.ts'

const kdf = cheapKdf()
let good: Buffer

beforeAll(async () => {
  const folder = newVaultPath()
  const { vault } = await createCheapVault(folder)
  await vault.close()
  good = readFileSync(join(folder, 'header.a'))
})

/** What the right passphrase meets in these bytes, as one word. */
const outcomeOf = async (bytes: Uint8Array): Promise<string> => {
  const parsed = parseCopy(bytes)
  if (parsed.kind !== 'intact') return parsed.kind
  try {
    await unlockHeader(kdf, [parsed.unverified], passphraseSecret(PASSPHRASE))
    return 'open'
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  }
}

const flipped = (bit: number): Buffer => {
  const bytes = Buffer.from(good)
  const at = bit >> 3
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7))
  return bytes
}

describe('the header', () => {
  it('opens as it was written', async () => {
    expect(await outcomeOf(good)).toBe('open')
    expect(await outcomeOf(withRightChecksum(good))).toBe('open')
  })

  it('is found damaged, without a secret, after any accidental change of one bit before the HMAC', async () => {
    const outcomes = new Set<string>()
    for (let bit = 0; bit < 16_320 * 8; bit += 1) outcomes.add(parseCopy(flipped(bit)).kind)
    expect(outcomes).toEqual(new Set(['damaged']))
  })

  it('never opens after a change of any one of its 131,072 bits, not even one with the checksum put right', async () => {
    const counts = new Map<string, number>()
    for (let bit = 0; bit < HEADER_BYTES * 8; bit += 1) {
      const outcome = await outcomeOf(withRightChecksum(flipped(bit)))
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    }
    // The 256 bits of the checksum itself are put right again, so they do not count as a change.
    expect(counts.get('open')).toBe(256)
    expect(counts.get('newer')).toBe(64)
    expect(new Set(counts.keys())).toEqual(
      new Set(['open', 'newer', 'damaged', 'WRONG_SECRET', 'HEADER_DAMAGED', 'VAULT_NEWER']),
    )
  })

  it('refuses slots that are taken away, exchanged or put in twice', async () => {
    const [passphraseSlot, recoverySlot, unused] = [slotOf(good, 0), slotOf(good, 1), slotOf(good, 2)]
    const withoutRecovery = forged(good, slotAt(1), randomBytes(512))
    const exchanged = forged(forged(good, slotAt(0), recoverySlot), slotAt(1), passphraseSlot)
    const twice = forged(good, slotAt(SLOT_COUNT - 1), passphraseSlot)
    const moved = forged(forged(good, slotAt(0), unused), slotAt(2), passphraseSlot)
    for (const bytes of [withoutRecovery, exchanged, twice, moved])
      expect(await outcomeOf(bytes)).toBe('HEADER_DAMAGED')
  })

  it('refuses an older state of itself under a newer sequence', async () => {
    const raised = Buffer.alloc(8)
    raised.writeBigUInt64BE(99n)
    expect(await outcomeOf(forged(good, 32, raised))).toBe('HEADER_DAMAGED')
  })

  it('refuses a passphrase slot that claims to need no derivation, or too cheap or too costly a one, before deriving', async () => {
    const before = kdf.calls()
    const noKdf = forged(good, slotAt(0) + 4, Uint8Array.of(0))
    const cheap = forged(good, slotAt(0) + 8, Uint8Array.of(0, 0, 0, 8))
    const huge = forged(good, slotAt(0) + 8, Uint8Array.of(0xff, 0xff, 0xff, 0xff))
    for (const bytes of [noKdf, cheap, huge]) expect(await outcomeOf(bytes)).toBe('HEADER_DAMAGED')
    expect(kdf.calls()).toBe(before)
  })

  it('takes an unknown derivation for one of a later version', async () => {
    expect(await outcomeOf(forged(good, slotAt(0) + 4, Uint8Array.of(2)))).toBe('VAULT_NEWER')
  })
})
