import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { proposedFolder } from '../../../electron/main/session/vault-folders.ts'
import { freeName } from '../../../renderer/features/unlock/free-name.ts'

let home = ''

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'sandyq-home-'))
  vi.stubEnv('HOME', home)
  vi.stubEnv('USERPROFILE', home)
  vi.stubEnv('XDG_CONFIG_HOME', path.join(home, '.config'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true })
})

test('a first vault is proposed where documents are kept, and not where a cloud program copies them', async () => {
  expect(await proposedFolder()).toBe(home)
  const documents = path.join(home, 'Documents')
  mkdirSync(documents)
  expect(await proposedFolder()).toBe(documents)
  writeFileSync(path.join(documents, '.dropbox'), '')
  expect(await proposedFolder()).toBe(home)
})

test('vaults that lie among documents are found there, copied or not', async () => {
  const documents = path.join(home, 'Құжаттар')
  mkdirSync(path.join(home, '.config'))
  writeFileSync(path.join(home, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Құжаттар"\n')
  mkdirSync(path.join(documents, 'Дела.sandyq'), { recursive: true })
  writeFileSync(path.join(documents, '.dropbox'), '')
  expect(await proposedFolder()).toBe(home)
  writeFileSync(path.join(documents, 'Дела.sandyq', 'header.a'), '')
  expect(await proposedFolder()).toBe(documents)
})

test('a name is proposed that no vault of the folder has', () => {
  const folderWith = (...names: string[]) =>
    ({ vaults: names.map((name) => ({ name })) }) as Parameters<typeof freeName>[1]
  expect(freeName('Дела', undefined)).toBe('Дела')
  expect(freeName('Дела', folderWith('Кабинет'))).toBe('Дела')
  expect(freeName('Дела', folderWith('дела', 'Дела 2'))).toBe('Дела 3')
})
