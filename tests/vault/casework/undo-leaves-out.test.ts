import { describe, expect, test } from 'vitest'
import type { ProcessSession } from '../../../electron/vault/api/vault-session.ts'
import { draftIdSchema } from '../../../shared/domain/draft.ts'
import { CANARY } from '../removal/support/left.ts'
import { deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { caseFile } from './support/samples.ts'

type Client = Awaited<ReturnType<typeof deskWithVault>>['client']

const WORD = { field: 'stage', word: CANARY, code: 'appeal' } as const

const keepWord = (client: Client) => client.tables.keepWords({ kind: 'cases', words: [WORD] })

const forgetWord = (client: Client) =>
  client.tables.forgetWord({ kind: 'cases', field: WORD.field, word: WORD.word })

/** The words that are remembered, as a dry run would be told of them. */
const wordsIn = (session: ProcessSession) =>
  session.work().vault.database.read().all('SELECT word FROM table_word')

const passwordOf = async (client: Client, id: string) => (await client.documentPasswords.get({ id })).password

/** All that is kept for taking changes back: of those that are through, and of what was written since the last one. */
const undoStore = (session: ProcessSession): string => {
  const { sitting, vault } = session.work()
  return JSON.stringify([sitting.units, vault.database.read().all('SELECT * FROM temp.captured_row')])
}

const undoAll = async (client: Client): Promise<void> => {
  for (const { seq } of await client.history.undoable()) await client.history.undo({ seq })
}

const withDocument = async () => {
  const { client, session } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const { id } = await documentFrom(client, caseId, fileWith('a.pdf', '%PDF-1.7 a'))
  return { client, session, caseId, id }
}

describe('what can be taken back', () => {
  test('has no byte of a password or of a word of tables, whatever is changed around it', async () => {
    const { client, session, id, caseId } = await withDocument()
    await client.documentPasswords.keep({ id, password: 'anders' })
    await client.cases.create(caseFile())
    await client.documentPasswords.keep({ id, password: CANARY })
    await keepWord(client)
    expect(undoStore(session)).not.toContain(CANARY)
    await client.cases.create(caseFile())
    await forgetWord(client)
    await keepWord(client)
    await client.documents.remove({ id })
    expect(undoStore(session)).not.toContain(CANARY)
    await client.cases.remove({ id: caseId })
    await forgetWord(client)
    expect(undoStore(session)).not.toContain(CANARY)
    expect(undoStore(session)).not.toContain('anders')
  })

  test('takes no password and no word along that was kept or forgotten just before', async () => {
    const { client, session, id } = await withDocument()
    await client.documentPasswords.keep({ id, password: CANARY })
    await keepWord(client)
    const one = await client.cases.create(caseFile({ title: 'after both were kept' }))
    await client.history.undo({ seq: (await client.history.undoable())[0]?.seq ?? 0 })
    expect((await client.history.undoable())[0]?.recordId).toBe(one.id)
    expect(await passwordOf(client, id)).toBe(CANARY)
    expect(wordsIn(session)).toEqual([{ word: CANARY }])

    await client.documentPasswords.forget({ id })
    await forgetWord(client)
    await client.cases.create(caseFile({ title: 'after both were forgotten' }))
    await client.history.undo({ seq: (await client.history.undoable())[0]?.seq ?? 0 })
    expect(await passwordOf(client, id)).toBeNull()
    expect(wordsIn(session)).toEqual([])
  })

  test('does not bring the password back with a document that was removed long after it was kept', async () => {
    const { client, id } = await withDocument()
    await client.documentPasswords.keep({ id, password: CANARY })
    await client.cases.create(caseFile())
    await client.documents.remove({ id })
    await client.history.undo({ seq: (await client.history.undoable())[0]?.seq ?? 0 })
    expect(await passwordOf(client, id)).toBeNull()
  })

  test('can be taken back to the first change where passwords and words came between', async () => {
    const { client, session, id } = await withDocument()
    await keepWord(client)
    await client.cases.create(caseFile())
    await client.documentPasswords.keep({ id, password: CANARY })
    await client.cases.create(caseFile())
    await forgetWord(client)
    await client.documentPasswords.forget({ id })
    await undoAll(client)
    expect(wordsIn(session)).toEqual([])
  })

  test('has nothing of what is written outside a change', async () => {
    const { client, session, id, caseId } = await withDocument()
    await client.documentPasswords.keep({ id, password: CANARY })
    await client.documentPasswords.forget({ id })
    await keepWord(client)
    await forgetWord(client)
    const draft = { id: draftIdSchema.parse('1'.padStart(32, '0')), form: 'hearing', caseId } as const
    await client.drafts.keep({ ...draft, ownerId: null, recordId: null, revision: null, content: '{}' })
    await client.drafts.forget({ id: draft.id, isSaved: false })
    expect(session.work().vault.database.read().all('SELECT * FROM temp.captured_row')).toEqual([])
  })
})
