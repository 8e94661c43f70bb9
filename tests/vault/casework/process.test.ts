import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeBytes } from '../../../shared/port/byte-stream.ts'
import { createWith, openWith } from '../../support/entering.ts'
import { allCases } from '../../support/whole-lists.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { codeOf } from './support/desk.ts'
import { caseFile, person } from './support/samples.ts'
import { startVaultProcess } from './support/vault-child.ts'

const collect = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces)
}

test('the vault process makes a vault, keeps a document, closes, and opens it again in another process', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const first = startVaultProcess()
  expect(await codeOf(allCases(first.client))).toBe('LOCKED')
  const created = await createWith(first.client, { folder, passphrase: PASSPHRASE })
  expect(created).toEqual({ vaultName: 'Дела', recoveryKey: expect.stringMatching(/^(\d{6}-){7}\d{6}$/u) })

  const file = await first.client.cases.create(caseFile())
  const content = randomBytes(3_000_000)
  const path = join(temporaryFolder(), 'запись.bin')
  writeFileSync(path, content)
  const events = []
  for await (const event of await first.client.internal.importFile({ caseId: file.id, path }))
    events.push(event)
  expect(events[0]).toEqual({ kind: 'progress', doneBytes: 0, totalBytes: 3_000_000 })
  const last = events.at(-1)
  if (last?.kind !== 'imported') throw new Error('not imported')

  const opened = await first.client.internal.readDocument({ id: last.document.id })
  expect(opened).toMatchObject({ mediaType: 'application/octet-stream', sizeBytes: 3_000_000 })
  expect((await collect(takeBytes(first.port, opened.streamId))).equals(content)).toBe(true)

  await first.client.internal.close()
  expect(await first.ended).toEqual({ code: 0, signal: null })
  expect(first.printed).toEqual([])

  const second = startVaultProcess()
  const secret = { kind: 'recoveryKey', value: created.recoveryKey } as const
  expect(await openWith(second.client, { folder, secret })).toEqual({ vaultName: 'Дела', notices: [] })
  expect(await second.client.cases.get({ id: file.id })).toEqual(file)
  second.child.disconnect()
  expect(await second.ended).toEqual({ code: 0, signal: null })
  expect(second.printed).toEqual([])
})

test('nothing but a code, and for a fault of our own a reference, leaves the process', async () => {
  const { client } = startVaultProcess()
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const failure = async (call: Promise<unknown>): Promise<unknown> => {
    try {
      return await call
    } catch (error) {
      return JSON.parse(JSON.stringify(error))
    }
  }
  const refused = { defined: true, status: 500, message: 'INVALID_INPUT', code: 'INVALID_INPUT' }
  expect(await failure(client.parties.create({ ...person(), kind: 'тайное имя' as 'person' }))).toEqual(
    refused,
  )
  const secret = { kind: 'passphrase', value: PASSPHRASE } as const
  expect(await failure(openWith(client, { folder, secret }))).toEqual({
    ...refused,
    message: 'NOT_A_VAULT',
    code: 'NOT_A_VAULT',
  })
})

test.runIf(process.platform === 'linux')('the vault process writes no memory into a core file', async () => {
  const { child, client } = startVaultProcess()
  await codeOf(allCases(client))
  expect(readFileSync(`/proc/${child.pid}/coredump_filter`, 'utf8').trim()).toBe('00000000')
})
