import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { spawnNode } from '../../electron/host/chromium/spawn-node.ts'
import type { SpawnedProcess } from '../../electron/host/host.ts'
import { connect } from '../../electron/main/session/process-connection.ts'
import { tokenStore } from '../../electron/main/session/tokens.ts'
import type { TransferParts } from '../../electron/main/transfers/parts.ts'
import { chooseCopiesFolder, saveDocumentCopies } from '../../electron/main/transfers/save-copies.ts'
import { SandyqError } from '../../shared/contract/errors.ts'
import type { CopyEvent } from '../../shared/contract/transfers.ts'
import type { vaultProcessContract } from '../../shared/contract/vault-process.ts'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { documentInputSchema } from '../../shared/domain/kinds/document.ts'
import { createWith } from '../support/entering.ts'

/** Takes longer to write than one event to come. */
const LARGE = new Uint8Array(64 * 1024 * 1024).fill(7)

let folder: string
let given: string
let child: SpawnedProcess
let vault: ReturnType<typeof startVault>
let caseId: CaseId
let isLocked: boolean
const targets = tokenStore<string>()

const startVault = () => connect<typeof vaultProcessContract>(child)

const parts = (): TransferParts => {
  const own: Pick<TransferParts, 'vault'> & {
    dialogs: Pick<TransferParts['dialogs'], 'chooseFolder'>
    tokens: Pick<TransferParts['tokens'], 'issueTarget' | 'takeTarget'>
  } = {
    dialogs: { chooseFolder: async () => given },
    tokens: { issueTarget: targets.issue, takeTarget: targets.take },
    vault: () => {
      if (isLocked) throw new SandyqError('LOCKED')
      return vault
    },
  }
  return own as TransferParts
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-copies-'))
  given = path.join(folder, 'given')
  mkdirSync(given)
  isLocked = false
  const entry = path.resolve(import.meta.dirname, '../../electron/vault/process.ts')
  child = spawnNode({ entry, name: 'vault', heapMiB: 512 })
  vault = startVault()
  await createWith(vault.client, {
    folder: path.join(folder, 'Дела.sandyq'),
    passphrase: 'seven plain words that nobody would guess',
  })
  caseId = (await vault.client.cases.create(blankCase('Дело'))).id
})
afterEach(async () => {
  child.kill()
  await child.exited
  rmSync(folder, { recursive: true, force: true })
})

const brought = async (name: string, content: string | Uint8Array, into = caseId): Promise<DocumentId> => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  for await (const event of await vault.client.internal.importFile({ caseId: into, path: file }))
    if (event.kind === 'imported') return event.document.id
  throw new Error('not imported')
}

const chosenFolder = async () => {
  const chosen = await chooseCopiesFolder(parts())
  if (chosen === null) throw new Error('no folder')
  return chosen.token
}

/** Saves copies; `look` sees each event before the next one is asked for. */
const saved = async (
  ids: readonly DocumentId[],
  look: (event: CopyEvent, controller: AbortController) => void = () => undefined,
  privileged: readonly DocumentId[] = [],
) => {
  const controller = new AbortController()
  const events: CopyEvent[] = []
  let error: unknown
  try {
    const order = { folder: await chosenFolder(), ids, privileged }
    for await (const event of saveDocumentCopies(parts(), order, controller.signal)) {
      events.push(event)
      look(event, controller)
    }
  } catch (caught) {
    error = caught
  }
  return { kinds: events.map(({ kind }) => kind).filter((kind) => kind !== 'progress'), events, error }
}

const copies = (): string[] => readdirSync(given).sort()
const read = (name: string): string => readFileSync(path.join(given, name), 'utf8')

const exportsOf = async (of: CaseId) =>
  (await vault.client.history.ofCase({ caseId: of, subject: null, before: null })).entries.filter(
    ({ action }) => action === 'export',
  )

it('are the bytes as they came, under names that nothing in the folder has, each recorded with its case', async () => {
  const other = (await vault.client.cases.create(blankCase('Другое дело'))).id
  const one = await brought('Скан.txt', 'первый')
  const two = await brought('скан.txt', 'второй', other)
  const three = await brought('Приговор.txt', 'третий')
  writeFileSync(path.join(given, 'Приговор.txt'), 'older')
  const { kinds, error } = await saved([one, two, three, one])
  expect([kinds, error]).toEqual([['saved', 'saved', 'saved'], undefined])
  expect(copies()).toEqual(['Приговор (2).txt', 'Приговор.txt', 'Скан.txt', 'скан (2).txt'].sort())
  expect(['Скан.txt', 'скан (2).txt', 'Приговор (2).txt', 'Приговор.txt'].map(read)).toEqual([
    'первый',
    'второй',
    'третий',
    'older',
  ])
  expect([(await exportsOf(caseId)).length, (await exportsOf(other)).length]).toEqual([2, 1])
})

it('leave out a document that is gone, and go on with the next one', async () => {
  const one = await brought('a.txt', 'первый')
  const two = await brought('b.txt', 'второй')
  await vault.client.documents.remove({ id: one })
  const { events, error } = await saved([one, two])
  expect(error).toBeUndefined()
  expect(events[0]).toEqual({ kind: 'refused', id: one, code: 'NOT_FOUND' })
  expect(copies()).toEqual(['b.txt'])
})

it('leave out a privileged document of which nobody said that it may leave the vault', async () => {
  const one = await brought('a.txt', 'первый')
  const two = await brought('b.txt', 'второй')
  for (const id of [one, two]) {
    const document = await vault.client.documents.get({ id })
    const value = documentInputSchema.strip().parse({ ...document, isPrivileged: true })
    await vault.client.documents.update({ id, revision: document.revision, value })
  }
  const { events, error } = await saved([one, two], undefined, [two])
  expect(error).toBeUndefined()
  expect(events[0]).toEqual({ kind: 'refused', id: one, code: 'CONFLICT' })
  expect(copies()).toEqual(['b.txt'])
  expect(await exportsOf(caseId)).toHaveLength(1)
})

it('stop where one wants, in the middle of a large one too: what is whole stays, nothing half-written does', async () => {
  const small = await brought('a.txt', 'первый')
  const large = await brought('b.bin', LARGE)
  const { kinds, error } = await saved([small, large], (event, controller) => {
    if (event.kind === 'progress' && event.id === large && event.doneBytes > 0) controller.abort()
  })
  expect(kinds).toEqual(['saved'])
  expect(error).toMatchObject({ code: 'CANCELLED' })
  expect(copies()).toEqual(['a.txt'])
  expect(await exportsOf(caseId)).toHaveLength(1)
})

it('leave nothing half-written where nobody takes any more', async () => {
  const large = await brought('b.bin', LARGE)
  const order = { folder: await chosenFolder(), ids: [large], privileged: [] }
  for await (const event of saveDocumentCopies(parts(), order, undefined))
    if (event.kind === 'progress' && event.doneBytes > 0) break
  expect(copies()).toEqual([])
})

it('leave nothing half-written where the vault process goes in the middle', async () => {
  const large = await brought('b.bin', LARGE)
  const { error } = await saved([large], (event) => {
    if (event.kind === 'progress' && event.doneBytes > 0) child.kill()
  })
  expect(error).toBeDefined()
  expect(copies()).toEqual([])
})

it('go into no vault, and while the vault is locked nowhere', async () => {
  const one = await brought('a.txt', 'первый')
  const folderToken = await chosenFolder()
  isLocked = true
  const order = { folder: folderToken, ids: [one], privileged: [] }
  const first = saveDocumentCopies(parts(), order, undefined).next()
  await expect(first).rejects.toMatchObject({ code: 'LOCKED' })
  expect(copies()).toEqual([])
  given = path.join(folder, 'Дела.sandyq')
  await expect(chooseCopiesFolder(parts())).rejects.toMatchObject({ code: 'TARGET_IN_VAULT' })
})
