import { expect, test } from 'vitest'
import { blankRichText, richTextOf } from '../../../shared/domain/rich-text.ts'
import { deskWithVault } from './support/desk.ts'
import { plainTitle } from './support/plain-title.ts'
import { caseFile, day, hearing, person } from './support/samples.ts'

type Client = Awaited<ReturnType<typeof deskWithVault>>['client']

const recent = async (client: Client) =>
  (await client.today.get({ today: day('2026-11-22') })).recentChanges.map(({ action, subject, title }) =>
    [action, subject, plainTitle(title)].join(' '),
  )

test('what was entered last names each record once, a new one as new however often it was touched up', async () => {
  const { client } = await deskWithVault()
  const made = await client.cases.create(caseFile({ title: 'Одно' }))
  await client.cases.update({ id: made.id, revision: 1, value: caseFile({ title: 'Два' }) })
  await client.cases.update({ id: made.id, revision: 2, value: caseFile({ title: 'Три' }) })
  expect(await recent(client)).toEqual(['create case Три'])

  await client.parties.create(person('Қасенов'))
  await client.cases.update({ id: made.id, revision: 3, value: caseFile({ title: 'Четыре' }) })
  expect(await recent(client)).toEqual(['update case Четыре', 'create party Қасенов'])
})

test('what was deleted is not among what was entered last, and comes back with the way back', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile({ title: 'Дело' }))
  const next = await client.hearings.create(hearing(caseId, { purpose: 'Продление' }))
  await client.hearings.remove({ id: next.id })
  expect(await recent(client)).toEqual(['create case Дело'])
  const [removal] = await client.history.undoable()
  await client.history.undo({ seq: removal?.seq ?? 0 })
  expect(await recent(client)).toEqual(['restore hearing extension, 2026-12-01T10:30', 'create case Дело'])
})

test('a note that was written for long does not push out what was entered before it', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile({ title: 'Дело' }))
  const fields = { caseId, title: 'Беседа', isSensitive: false }
  const note = await client.notes.create({ ...fields, body: blankRichText() })
  for (let revision = 1; revision <= 250; revision += 1) {
    const body = richTextOf(`слово ${revision}`)
    await client.notes.update({ id: note.id, revision, value: { ...fields, body } })
  }
  expect(await recent(client)).toEqual(['create note Беседа', 'create case Дело'])
})
