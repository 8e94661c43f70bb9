import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { spawnNode } from '../../electron/host/chromium/spawn-node.ts'
import type { SpawnedProcess } from '../../electron/host/host.ts'
import { connect } from '../../electron/main/session/process-connection.ts'
import { tokenStore } from '../../electron/main/session/tokens.ts'
import { exportDossier } from '../../electron/main/transfers/export-dossier.ts'
import type { DocumentsConnection, TransferParts } from '../../electron/main/transfers/parts.ts'
import type { documentsProcessContract } from '../../shared/contract/documents-process.ts'
import type { vaultProcessContract } from '../../shared/contract/vault-process.ts'
import { NO_TEXTS } from '../../shared/domain/dossier-texts.ts'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { createWith } from '../support/entering.ts'

const children: SpawnedProcess[] = []
let folder: string
let vault: ReturnType<typeof startVault>

const spawned = (name: string): SpawnedProcess => {
  const entry = path.resolve(import.meta.dirname, '../../electron', name, 'process.ts')
  const child = spawnNode({ entry, name, heapMiB: 512 })
  children.push(child)
  return child
}

const startVault = () => connect<typeof vaultProcessContract>(spawned('vault'))

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-dossier-'))
  vault = startVault()
  await createWith(vault.client, {
    folder: path.join(folder, 'Дела.sandyq'),
    passphrase: 'seven plain words that nobody would guess',
  })
})
afterEach(async () => {
  for (const child of children) child.kill()
  await Promise.all(children.splice(0).map(({ exited }) => exited))
  rmSync(folder, { recursive: true, force: true })
})

/** Exports a case without exhibits; each document process but the first `dying` ones is left alone. */
const exported = async (dying: number) => {
  const targets = tokenStore<string>()
  const started: DocumentsConnection[] = []
  const parts: Pick<TransferParts, 'vault' | 'startDocuments'> & {
    tokens: Pick<TransferParts['tokens'], 'takeTarget'>
  } = {
    tokens: { takeTarget: targets.take },
    vault: () => vault,
    startDocuments: () => {
      const documents = connect<typeof documentsProcessContract>(spawned('documents'))
      started.push(documents)
      return documents
    },
  }
  const { id: caseId } = await vault.client.cases.create(blankCase('Дело'))
  const target = targets.issue(path.join(folder, 'dossier.pdf'))
  const options = {
    caseId,
    language: 'ru',
    sections: [],
    exhibits: [],
    stamp: 'corner',
    ...NO_TEXTS,
    privileged: [],
  } as const
  const kinds: string[] = []
  let error: unknown
  try {
    for await (const event of exportDossier(
      parts as TransferParts,
      { target, options: { ...options, sections: [], exhibits: [], privileged: [] } },
      undefined,
    )) {
      kinds.push(event.kind)
      if (started.length > dying) continue
      // As a machine without memory does, in the middle of the work; what was on its way is taken after it has gone.
      const child = children.at(-1)
      child?.kill()
      await child?.exited
    }
  } catch (caught) {
    error = caught
  }
  return { kinds, error, started: started.length }
}

it('is made by another process where the first one is taken away, and is there once', async () => {
  const { kinds, error, started } = await exported(1)
  expect([error, started, kinds.at(-1)]).toEqual([undefined, 2, 'finished'])
  expect(readdirSync(folder).sort()).toEqual(['dossier.pdf', 'Дела.sandyq'].sort())
})

it('ends with an error where the second one is taken away too, and leaves nothing', async () => {
  const { error, started } = await exported(2)
  expect(error).toBeInstanceOf(Error)
  expect(started).toBe(2)
  expect(existsSync(path.join(folder, 'dossier.pdf'))).toBe(false)
})
