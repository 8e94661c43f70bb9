import { expect, test } from 'vitest'
import { codeOf, deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { caseFile, dossierOptions } from './support/samples.ts'

const withText = async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const document = await documentFrom(client, caseId, fileWith('письмо.txt', 'Здравствуйте'))
  return { client, caseId, document }
}

test('the encoding that a person chose is kept with the document, told by its history, and can be taken back', async () => {
  const { client, caseId, document } = await withText()
  const { id } = document
  expect(document.readAs).toBe('')
  expect(await client.documents.readAs({ id, readAs: 'koi8-r' })).toEqual({ ...document, readAs: 'koi8-r' })
  expect((await client.cases.file({ caseId })).documents[0]?.readAs).toBe('koi8-r')
  const [last] = await client.history.undoable()
  await client.history.undo({ seq: last?.seq ?? 0 })
  expect((await client.documents.get({ id })).readAs).toBe('')
  expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
})

test('what is being written about a document is not in the way of its encoding, nor the other way round', async () => {
  const { client, document } = await withText()
  const { id, revision } = document
  await client.documents.readAs({ id, readAs: 'windows-1251' })
  const value = {
    title: 'Письмо',
    kind: 'letter',
    dated: null,
    language: 'ru',
    source: '',
    isPrivileged: false,
    notes: '',
  } as const
  expect(await client.documents.update({ id, revision, value })).toMatchObject({
    title: 'Письмо',
    readAs: 'windows-1251',
  })
})

test('the dossier is told in which encoding to read', async () => {
  const { client, caseId, document } = await withText()
  await client.documents.readAs({ id: document.id, readAs: 'ibm866' })
  const { exhibits } = await client.internal.dossier(dossierOptions(caseId, { exhibits: [document.id] }))
  expect(exhibits.map(({ readAs }) => readAs)).toEqual(['ibm866'])
})

test('an encoding that is none is refused, and so is a document that is not there', async () => {
  const { client, document } = await withText()
  expect(await codeOf(client.documents.readAs({ id: document.id, readAs: 'utf-7' as never }))).toBe(
    'INVALID_INPUT',
  )
  expect(await codeOf(client.documents.readAs({ id: 'f'.repeat(32) as never, readAs: '' }))).toBe('NOT_FOUND')
})
