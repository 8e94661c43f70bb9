import { expect, test } from 'vitest'
import { listPartyReferences } from '../../../electron/vault/tasks/people/merge-references.ts'
import { RECORD_SUBJECTS } from '../../../shared/domain/kinds/index.ts'
import { REFERENCE_FIELDS } from '../../../shared/domain/kinds/references.ts'
import type { Client } from './support/desk.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { item, statement } from './support/evidence-samples.ts'
import {
  about,
  caseFile,
  charge,
  consent,
  contact,
  deadline,
  decision,
  event,
  intervention,
  link,
  participation,
  person,
  proceduralStatus,
  relation,
  restraint,
  risk,
  sentence,
  source,
  stay,
  task,
} from './support/samples.ts'

/** Records of every kind that can name somebody. */
const nameEverywhere = async (client: Client) => {
  const { id: partyId } = await client.parties.create(person())
  const { id: otherId } = await client.parties.create(person('Другая Особа'))
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: verdict } = await client.decisions.create(decision(caseId))
  await client.participations.create(participation(caseId, partyId))
  await client.proceduralStatuses.create(proceduralStatus(caseId, partyId))
  await client.relations.create(relation(partyId, otherId))
  const { id: chargeId } = await client.charges.create(charge(caseId, partyId))
  await client.risks.create(risk(caseId, partyId))
  await client.restraints.create(restraint(caseId, partyId))
  await client.stays.create(stay(caseId, partyId))
  await client.sentences.create(sentence(verdict, { caseId, partyId }))
  await client.statements.create(statement(caseId, partyId))
  await client.items.create(item(caseId, { partyId }))
  await client.deadlines.create(deadline(caseId, { partyId }))
  await client.tasks.create(task(caseId, { partyId }))
  await client.contacts.create(contact(caseId, { partyId }))
  await client.consents.create(consent(caseId, partyId))
  await client.events.create(event(caseId, { persons: [{ partyId, role: 'victim', detail: '' }] }))
  await client.interventions.create(intervention(caseId, { beneficiaries: [{ partyId }] }))
  await client.sources.create(source('party', partyId))
  await client.links.create(link('because', ['party', partyId], ['charge', chargeId]))
  return { partyId, otherId, caseId, chargeId }
}

/** Where somebody takes part and as what, to whom somebody is tied: the page has parts of their own for these. */
const SAID_APART = ['participation', 'procedural-status', 'relation']

test('the page of a person leads to every record of any case that names them', async () => {
  const { client } = await deskWithVault()
  const { partyId, otherId, caseId } = await nameEverywhere(client)
  const found = await client.parties.records({ id: partyId })
  const canName = RECORD_SUBJECTS.filter((subject) =>
    REFERENCE_FIELDS.get(subject)?.some((field) => field.subject === 'party'),
  )
  expect(found.map(({ subject }) => subject)).toEqual(
    canName.filter((subject) => !SAID_APART.includes(subject)),
  )
  for (const { subject, total, records } of found) {
    expect([subject, total, records.length]).toEqual([subject, 1, 1])
    expect(records[0]).toMatchObject({ caseId, caseTitle: caseFile().title })
    expect(records[0]?.title.length).toBeGreaterThan(0)
  }
  expect(await client.parties.records({ id: otherId })).toEqual([])
})

test('the newest stands first, what has no date last, and what is gone is not there', async () => {
  const { client } = await deskWithVault()
  const { id: partyId } = await client.parties.create(person())
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: otherCase } = await client.cases.create(caseFile({ title: 'Другое' }))
  const persons = [{ partyId, role: 'victim' as const, detail: '' }]
  const ids: string[] = []
  for (const [at, date] of [
    [caseId, '2024'],
    [otherCase, '2026-03-01'],
    [caseId, null],
    [caseId, '2025-05'],
  ] as const) {
    const made = await client.events.create(
      event(at, { persons, date: date === null ? null : about(date), title: date ?? '?' }),
    )
    ids.push(made.id)
  }
  const [events] = await client.parties.records({ id: partyId })
  expect(events?.records.map(({ date }) => date)).toEqual(['2026-03-01', '2025-05', '2024', null])
  expect(events?.records[0]?.caseTitle).toBe('Другое')
  for (const id of ids) await client.events.remove({ id: id as never })
  expect(await client.parties.records({ id: partyId })).toEqual([])
})

test('who is not there has no records, and no column that names somebody is read from end to end', async () => {
  const { client, session } = await deskWithVault()
  const { id } = await client.parties.create(person())
  await client.parties.remove({ id })
  expect(await codeOf(client.parties.records({ id }))).toBe('NOT_FOUND')
  const read = session.work().vault.database.read()
  const scanned = listPartyReferences(read).filter(({ table, column }) =>
    read
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${column} = ?`, [id])
      .some(({ detail }) => detail.startsWith('SCAN ')),
  )
  expect(scanned).toEqual([])
})

test('of somebody named more often than anyone reads the newest are shown, and how many there are is said', async () => {
  const { client } = await deskWithVault()
  const { id: partyId } = await client.parties.create(person())
  const { id: caseId } = await client.cases.create(caseFile())
  for (let year = 1800; year <= 2000; year += 1) {
    const persons = [{ partyId, role: 'victim' as const, detail: '' }]
    await client.events.create(event(caseId, { persons, date: about(String(year)) }))
  }
  const [events] = await client.parties.records({ id: partyId })
  expect([events?.total, events?.records.length, events?.records[0]?.date]).toEqual([201, 200, '2000'])
})
