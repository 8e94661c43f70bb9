import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { createVault, openVault } from '../../../electron/vault/store/vault.ts'
import { LOWEST_COST, newVaultPath, notesChain, opening, PASSPHRASE, passphrase } from '../support/vaults.ts'

const HOLDER = fileURLToPath(new URL('../support/hold-vault.ts', import.meta.url))
const holders: ChildProcess[] = []

afterEach(() => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
})

const makeVault = async (): Promise<string> => {
  const folder = newVaultPath()
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: notesChain,
    kdf: LOWEST_COST,
  })
  await vault.close()
  return folder
}

/** Another process that has the vault open and has written a note. */
const holdIn = async (folder: string): Promise<ChildProcess> => {
  const holder = spawn(process.execPath, ['--no-warnings', HOLDER, folder, PASSPHRASE], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  holders.push(holder)
  const [said] = await once(holder.stdout, 'data')
  expect(String(said).trim()).toBe('open')
  return holder
}

const openHere = async (folder: string): Promise<string> => {
  try {
    const vault = await openVault({ folder, secret: passphrase(), migrations: notesChain })
    const notes = vault.database.read().all<{ words: string }>('SELECT words FROM note')
    await vault.close()
    return `open with ${notes.map((note) => note.words).join()}`
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  }
}

describe('the lock', () => {
  it('keeps a second process out while one has the vault open, and lets it in afterwards', async () => {
    const folder = await makeVault()
    const holder = await holdIn(folder)
    expect(await openHere(folder)).toBe('VAULT_IN_USE')
    expect(await openHere(folder)).toBe('VAULT_IN_USE')
    holder.stdin?.end()
    await once(holder, 'exit')
    expect(await openHere(folder)).toBe('open with committed')
  })

  it('is free again when the process that held it is killed, and nothing committed is lost', async () => {
    const folder = await makeVault()
    const holder = await holdIn(folder)
    expect(await openHere(folder)).toBe('VAULT_IN_USE')
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    expect(await openHere(folder)).toBe('open with committed')
  })

  it('keeps a second one in the same process out as well', async () => {
    const folder = newVaultPath()
    const created = await createVault({
      folder,
      passphrase: PASSPHRASE,
      migrations: notesChain,
      kdf: LOWEST_COST,
    })
    expect(await opening(folder, passphrase())).toBe('VAULT_IN_USE')
    expect(await opening(folder, passphrase())).toBe('VAULT_IN_USE')
    await created.vault.close()
  })

  it('has a second guard in the database for the case that someone deletes the lock file', async () => {
    const folder = await makeVault()
    await holdIn(folder)
    rmSync(join(folder, 'lock'))
    expect(await openHere(folder)).toBe('VAULT_IN_USE')
  })

  it('leaves an empty file and no other trace', async () => {
    const folder = await makeVault()
    expect(statSync(join(folder, 'lock')).size).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['blobs', 'database', 'header.a', 'header.b', 'lock'])
  })
})
