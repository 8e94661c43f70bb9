import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newUnsealingKey } from '../../../electron/documents/api/unsealing.ts'
import { newSealingKey } from '../../../electron/vault/api/sealing.ts'
import { REWRITE_REST_MS } from '../../../electron/vault/tasks/removal/idle-work.ts'
import { NO_TEXTS } from '../../../shared/domain/dossier-texts.ts'
import { bareDesk, type Client } from '../../../tools/bare-desk.ts'
import { createWith, openWith } from '../../support/entering.ts'
import { CANARY, cutNow } from '../removal/support/left.ts'
import { handClock } from '../support/hand-clock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { codeOf, deskWithVault, lock, NOON, newDesk } from './support/desk.ts'
import { bytesOf, documentFrom, fileWith } from './support/files.ts'
import { decryptedPages } from './support/pages.ts'
import { caseFile, question } from './support/samples.ts'

const secret = { kind: 'passphrase', value: PASSPHRASE } as const

const lockedDocument = async (client: Client) => {
  const { id: caseId } = await client.cases.create(caseFile())
  return await documentFrom(client, caseId, fileWith('a.pdf', bytesOf('', '%PDF-1.7 a')))
}

describe('the password of a document', () => {
  test('is there after a lock as it was last kept, until it is forgotten', async () => {
    const desk = await deskWithVault()
    const { id } = await lockedDocument(desk.client)
    await desk.client.documentPasswords.keep({ id, password: 'первый' })
    await desk.client.documentPasswords.keep({ id, password: CANARY })
    await lock(desk)

    const { client } = newDesk()
    await openWith(client, { folder: desk.folder, secret })
    const { documentPasswords } = client
    expect([await documentPasswords.get({ id }), await documentPasswords.isKept({ id })]).toEqual([
      { password: CANARY },
      { isKept: true },
    ])
    await documentPasswords.forget({ id })
    await documentPasswords.forget({ id })
    expect([await documentPasswords.get({ id }), await documentPasswords.isKept({ id })]).toEqual([
      { password: null },
      { isKept: false },
    ])
  })

  test('is in no log, no search, no list of what can be undone, no file of the case, no dossier', async () => {
    const { client, session } = await deskWithVault()
    const { id, caseId } = await lockedDocument(client)
    const before = await client.history.undoable()
    await client.documentPasswords.keep({ id, password: CANARY })
    expect(await client.history.undoable()).toEqual(before)
    expect(await client.search.query(question(CANARY))).toEqual([])
    expect(JSON.stringify(await client.cases.file({ caseId }))).not.toContain(CANARY)
    const dossier = await client.internal.dossier({
      caseId,
      language: 'ru',
      sections: [],
      exhibits: [id],
      stamp: 'corner',
      ...NO_TEXTS,
      privileged: [],
    })
    expect(JSON.stringify(dossier)).not.toContain(CANARY)
    const read = session.work().vault.database.read()
    const logged = [read.all('SELECT * FROM audit_entry'), read.all('SELECT * FROM audit_value')]
    expect(JSON.stringify(logged)).not.toContain(CANARY)
  })

  test('goes with its document, and does not come back with it', async () => {
    const { client } = await deskWithVault()
    const { id } = await lockedDocument(client)
    await client.documentPasswords.keep({ id, password: CANARY })
    await client.documents.remove({ id })
    expect(await client.documentPasswords.get({ id })).toEqual({ password: null })
    expect(await codeOf(client.documentPasswords.keep({ id, password: CANARY }))).toBe('NOT_FOUND')
    await client.history.undo({ seq: (await client.history.undoable())[0]?.seq ?? 0 })
    expect(await client.documentPasswords.get({ id })).toEqual({ password: null })
  })

  test('is wanted of encrypted PDFs that have none, wherever the file says that it is one', async () => {
    const { client } = await deskWithVault()
    const { id: caseId } = await client.cases.create(caseFile())
    const add = async (name: string, head: string, body: string) =>
      (await documentFrom(client, caseId, fileWith(name, `${head}${body}`))).id
    const plain = await add('plain.pdf', '%PDF-1.7\n', 'trailer <</Root 1 0 R>>')
    const locked = await add('locked.pdf', '%PDF-1.7\n', 'trailer <</Encrypt 5 0 R>>')
    const across = await add('across.pdf', '%PDF-1.7\n', `${' '.repeat(65_536 - 13)}/Encrypt 5 0 R`)
    const text = await add('text.txt', '', 'a text on /Encrypt')
    const ids = [across, plain, text, locked]
    expect(await client.documentPasswords.wanted({ ids })).toEqual({ ids: [across, locked] })
    await client.documentPasswords.keep({ id: locked, password: '1234' })
    expect(await client.documentPasswords.wanted({ ids })).toEqual({ ids: [across] })
  })

  test('leaves no copy of itself in any page when it was forgotten', async () => {
    const clock = handClock()
    const desk = bareDesk(() => NOON, { after: clock.after })
    const folder = join(temporaryFolder(), 'Дела.sandyq')
    await createWith(desk.client, { folder, passphrase: PASSPHRASE })
    const { id } = await lockedDocument(desk.client)
    await desk.client.documentPasswords.keep({ id, password: `${CANARY} `.repeat(20) })
    desk.session.work().vault.database.emptyLog()
    expect((await decryptedPages(cutNow(folder))).includes(CANARY)).toBe(true)
    await desk.client.documentPasswords.forget({ id })
    clock.move(REWRITE_REST_MS)
    expect((await decryptedPages(cutNow(folder))).includes(CANARY)).toBe(false)
    await desk.session.close()
  })
})

describe('on its way to the process that makes a dossier', () => {
  test('it can be read there and nowhere else', () => {
    const [vault, documents, other] = [newSealingKey(), newUnsealingKey(), newUnsealingKey()]
    const box = vault.sealFor(documents.publicKey, CANARY)
    expect(Buffer.from(box, 'base64url').includes(CANARY)).toBe(false)
    expect(documents.unseal(vault.publicKey, box)).toBe(CANARY)
    expect(() => other.unseal(vault.publicKey, box)).toThrow()
    expect(() => documents.unseal(other.publicKey, box)).toThrow()
    expect(() => vault.sealFor('AA', CANARY)).toThrow()
  })
})
