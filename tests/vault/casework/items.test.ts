import { expect, test } from 'vitest'
import { deskWithVault } from './support/desk.ts'
import { caseFile, event, item, person, question } from './support/samples.ts'

test('a thing is found by its number, its owner and what was found in it, and stays when its event goes', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: partyId } = await client.parties.create(person('Серікова Айжан'))
  const { id: eventId } = await client.events.create(event(caseId))
  const { id } = await client.items.create(item(caseId, { partyId, eventId }))
  const found = async (text: string) =>
    (await client.search.query(question(text))).filter(({ kind }) => kind === 'item').map((hit) => hit.id)
  expect([await found('209900'), await found('Серикова'), await found('шпионской')]).toEqual([
    [id],
    [id],
    [id],
  ])
  await client.events.remove({ id: eventId })
  expect(await client.items.get({ id })).toMatchObject({ eventId: null, seizedOn: '2026-10-10' })
})
