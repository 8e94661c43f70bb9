import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { expand } from '../../../electron/vault/store/keys/expand.ts'
import type { VaultId } from '../../../electron/vault/store/keys/labels.ts'
import { assertLongEnough, passphraseBytes } from '../../../electron/vault/store/keys/passphrase.ts'
import { seal, unseal } from '../../../electron/vault/store/keys/seal.ts'
import { SecretKey } from '../../../electron/vault/store/keys/secret-key.ts'
import { contentKeys, headerKeys } from '../../../electron/vault/store/keys/subkeys.ts'

describe('Expand', () => {
  it('agrees with HKDF of the platform once the extraction is put in front', () => {
    for (const length of [1, 32, 63, 64, 65, 76, 128, 16_320]) {
      const [input, salt, info] = [randomBytes(32), randomBytes(32), randomBytes(40)]
      const extracted = createHmac('sha512', salt).update(input).digest()
      const expected = Buffer.from(hkdfSync('sha512', input, salt, info, length))
      expect(Buffer.from(expand(extracted, info, length)).equals(expected)).toBe(true)
    }
  })

  it('refuses more than the construction can give', () => {
    expect(() => expand(randomBytes(64), randomBytes(1), 16_321)).toThrow(RangeError)
  })
})

describe('Seal', () => {
  it('opens with its key and context only, and not after any change', () => {
    const [key, context, content] = [randomBytes(32), randomBytes(20), randomBytes(50)]
    const sealed = seal(key, context, content)
    expect(Buffer.from(unseal(key, context, sealed) ?? []).equals(content)).toBe(true)
    expect(unseal(randomBytes(32), context, sealed)).toBeUndefined()
    expect(unseal(key, randomBytes(20), sealed)).toBeUndefined()
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(unseal(key, context, changed)).toBeUndefined()
    }
    expect(unseal(key, context, sealed.subarray(0, 27))).toBeUndefined()
  })

  it('never gives the same bytes twice', () => {
    const [key, context, content] = [randomBytes(32), randomBytes(20), randomBytes(50)]
    expect(Buffer.compare(seal(key, context, content), seal(key, context, content))).not.toBe(0)
  })
})

describe('a secret key', () => {
  it('shows nothing of its bytes when printed, serialised or posted', () => {
    const bytes = randomBytes(32)
    const hex = bytes.toString('hex')
    const key = new SecretKey(bytes)
    const shown = [
      inspect(key, { depth: 9, showHidden: true }),
      JSON.stringify(key),
      inspect(structuredClone(key)),
    ]
    expect(shown.join().includes(hex)).toBe(false)
    expect(shown).toEqual(['SecretKey {}', '{}', '{}'])
  })

  it('is zeroed and refuses to serve after disposal', () => {
    const bytes = randomBytes(32)
    const key = new SecretKey(bytes)
    key[Symbol.dispose]()
    expect(bytes.equals(Buffer.alloc(32))).toBe(true)
    expect(() => key.bytes()).toThrow(expect.objectContaining({ code: 'LOCKED' }))
  })
})

describe('the subkeys', () => {
  it('are all different, and different again for another vault, epoch or master key', () => {
    const allOf = (vmk: Uint8Array, vaultId: Uint8Array, epoch: number): string[] => {
      const id = vaultId as VaultId
      const { mac, state } = headerKeys(new SecretKey(vmk), id)
      const { database, blob, audit } = contentKeys(new SecretKey(vmk), id, epoch)
      const header = epoch === 0 ? [mac, state] : []
      return [...header, database, blob, audit].map((key) => Buffer.from(key.bytes()).toString('hex'))
    }
    const [vmk, vaultId] = [randomBytes(32), randomBytes(16)]
    const all = [
      ...allOf(vmk, vaultId, 0),
      ...allOf(vmk, vaultId, 1),
      ...allOf(vmk, randomBytes(16), 0),
      ...allOf(randomBytes(32), vaultId, 0),
    ]
    expect(new Set(all).size).toBe(all.length)
    expect(allOf(vmk, vaultId, 0)).toEqual(allOf(vmk, vaultId, 0))
  })
})

describe('a passphrase', () => {
  it('gives the same bytes in composed and decomposed spelling', () => {
    const composed = 'тайный йод ёлка'
    expect(Buffer.from(composed.normalize('NFC'))).not.toEqual(Buffer.from(composed.normalize('NFD')))
    expect(passphraseBytes(composed.normalize('NFD'))).toEqual(passphraseBytes(composed.normalize('NFC')))
  })

  it('is refused below fifteen letters, counted as letters and not as bytes, and taken however long', () => {
    expect(() => assertLongEnough('құпия сөз 1234')).toThrow(
      expect.objectContaining({ code: 'WEAK_PASSPHRASE' }),
    )
    expect(() => assertLongEnough('🔒'.repeat(14))).toThrow(
      expect.objectContaining({ code: 'WEAK_PASSPHRASE' }),
    )
    assertLongEnough('құпия сөз 12345')
    assertLongEnough('ұ'.repeat(500))
  })
})
