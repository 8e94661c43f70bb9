import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { HEADER_BYTES } from '../../../electron/vault/store/header/layout.ts'
import type { OpenVault } from '../../../electron/vault/store/lifecycle/types.ts'
import { forged } from '../support/header-bytes.ts'
import {
  createCheapVault,
  newVaultPath,
  openCheapVault,
  opening,
  passphrase,
  recoveryKey,
} from '../support/vaults.ts'

const NEW_PASSPHRASE = 'жаңа құпия сөз тіркесі'
const EVERY_COPY = [['a'], ['b'], ['a', 'b']] as const
/** One byte, what fills a sector, and more than a second header. */
const SURPLUS = [1, 512, 20_000] as const
const longer = EVERY_COPY.flatMap((names) => SURPLUS.map((bytes) => ({ names, bytes })))

let folder: string
let key: string

const copy = (name: 'a' | 'b'): string => join(folder, `header.${name}`)
const lengthen = (names: readonly ('a' | 'b')[], bytes: number): void => {
  for (const name of names) appendFileSync(copy(name), Buffer.alloc(bytes, 7))
}
const sizes = (): number[] => (['a', 'b'] as const).map((name) => statSync(copy(name)).size)
const areAlike = (): boolean => readFileSync(copy('a')).equals(readFileSync(copy('b')))

/** What makes the vault write its header while it is open. */
const WRITINGS = {
  'the state written at a lock': (vault: OpenVault) =>
    vault.updateAuditState({ count: 3, head: new Uint8Array(32).fill(5) }),
  'a change of passphrase': (vault: OpenVault) => vault.changePassphrase(NEW_PASSPHRASE),
  'a new recovery key': (vault: OpenVault) => vault.replaceRecoveryKey(),
}

beforeEach(async () => {
  folder = newVaultPath()
  const created = await createCheapVault(folder)
  key = created.recoveryKey
  await created.vault.close()
})

describe('a header file that is longer than a header', () => {
  it.each(longer)('opens, is cut to length and told of: $names by $bytes bytes', async ({ names, bytes }) => {
    lengthen(names, bytes)
    const vault = await openCheapVault(folder)
    await vault.close()
    expect(vault.notices).toEqual(['HEADER_COPY_MENDED'])
    expect([sizes(), areAlike()]).toEqual([[HEADER_BYTES, HEADER_BYTES], true])
    expect(await opening(folder, recoveryKey(key))).toBe('open')
  })

  it.each(
    Object.entries(WRITINGS).flatMap(([what, write]) => longer.map((how) => ({ what, write, ...how }))),
  )('does not stop $what: $names by $bytes bytes', async ({ write, names, bytes }) => {
    const vault = await openCheapVault(folder)
    lengthen(names, bytes)
    await write(vault)
    await vault.close()
    expect([sizes(), areAlike()]).toEqual([[HEADER_BYTES, HEADER_BYTES], true])
    const opened = [await opening(folder, passphrase()), await opening(folder, passphrase(NEW_PASSPHRASE))]
    expect(opened).toContain('open')
  })

  it('belongs to a newer program where its beginning says so, and is left as it is', async () => {
    const newer = forged(readFileSync(copy('a')), 11, Uint8Array.of(2))
    writeFileSync(copy('a'), Buffer.concat([newer, Buffer.alloc(1)]))
    expect(await opening(folder, passphrase())).toBe('VAULT_NEWER')
    expect(sizes()).toEqual([HEADER_BYTES + 1, HEADER_BYTES])
  })
})

describe('a header file that is shorter than a header', () => {
  it.each([0, 1, 4_416, HEADER_BYTES - 1])('of %i bytes is mended from the other copy', async (size) => {
    for (const name of ['a', 'b'] as const) {
      truncateSync(copy(name), size)
      const vault = await openCheapVault(folder)
      await vault.close()
      expect(vault.notices).toEqual(['HEADER_COPY_MENDED'])
      expect([sizes(), areAlike()]).toEqual([[HEADER_BYTES, HEADER_BYTES], true])
    }
  })

  it.each(
    Object.entries(WRITINGS).flatMap(([what, write]) => EVERY_COPY.map((names) => ({ what, write, names }))),
  )('does not stop $what: $names', async ({ write, names }) => {
    const vault = await openCheapVault(folder)
    for (const name of names) truncateSync(copy(name), 9_000)
    await write(vault)
    await vault.close()
    expect([sizes(), areAlike()]).toEqual([[HEADER_BYTES, HEADER_BYTES], true])
  })

  it('is beyond help where both copies are, and nothing is changed', async () => {
    for (const name of ['a', 'b'] as const) truncateSync(copy(name), HEADER_BYTES - 1)
    expect(await opening(folder, passphrase())).toBe('HEADER_DAMAGED')
    expect(sizes()).toEqual([HEADER_BYTES - 1, HEADER_BYTES - 1])
  })

  it('does not open by bytes that another file has in their place', async () => {
    truncateSync(copy('a'), HEADER_BYTES - 64)
    truncateSync(copy('b'), HEADER_BYTES - 64)
    lengthen(['a', 'b'], 64)
    expect(await opening(folder, passphrase())).toBe('HEADER_DAMAGED')
  })
})
