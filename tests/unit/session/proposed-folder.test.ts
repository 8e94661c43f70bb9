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

test.each([
  ['a place that is none from the root on', 'XDG_DOCUMENTS_DIR="Documents"'],
  ['a place above', 'XDG_DOCUMENTS_DIR="../other"'],
  ['a word that only begins like the home folder', 'XDG_DOCUMENTS_DIR="$HOMEX/other"'],
  ['nothing', 'XDG_DOCUMENTS_DIR=""'],
  ['a place that is not there', 'XDG_DOCUMENTS_DIR="/nowhere/at/all"'],
  ['a sign that no path can have', 'XDG_DOCUMENTS_DIR="/tmp/\u0000"'],
  ['the home folder, which means none', 'XDG_DOCUMENTS_DIR="$HOME/"'],
  ['a file without end', `XDG_DOCUMENTS_DIR="$HOME/Documents"\n${'#'.repeat(70_000)}`],
])('a file of user folders that names %s leads no further than home', async (_what, text) => {
  mkdirSync(path.join(home, '.config'))
  writeFileSync(path.join(home, '.config', 'user-dirs.dirs'), text)
  expect([home, `${home}${path.sep}`]).toContain(await proposedFolder())
})

test('a folder in the place of the file, and settings that lie nowhere, keep nobody waiting', async () => {
  mkdirSync(path.join(home, '.config', 'user-dirs.dirs'), { recursive: true })
  expect(await proposedFolder()).toBe(home)
  for (const nowhere of ['', 'settings']) {
    vi.stubEnv('XDG_CONFIG_HOME', nowhere)
    expect(await proposedFolder()).toBe(home)
  }
})

test('a name is proposed that no vault of the folder has', () => {
  const folderWith = (...names: string[]) =>
    ({ vaults: names.map((name) => ({ name })) }) as Parameters<typeof freeName>[1]
  expect(freeName('Дела', undefined)).toBe('Дела')
  expect(freeName('Дела', folderWith('Кабинет'))).toBe('Дела')
  expect(freeName('Дела', folderWith('дела', 'Дела 2'))).toBe('Дела 3')
})
