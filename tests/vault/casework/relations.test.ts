import { expect, test } from 'vitest'
import { verifyAuditLog } from '../../../electron/vault/records/audit/verify.ts'
import { listForeignKeys } from '../../../electron/vault/records/foreign-keys.ts'
import { PARTIES_OF_CASE_SQL } from '../../../electron/vault/records/parties-of-case.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import * as samples from './support/samples.ts'

const NOBODY = '0'.repeat(32) as never

const family = async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const nurzhan = await client.parties.create(samples.person())
  const sister = await client.parties.create(samples.person('Ахметова Әлия'))
  const party = await client.parties.create(samples.person('Алға', { kind: 'organisation' }))
  return { ...desk, nurzhan, sister, party }
}

test('a tie between two parties is kept with their names, seen from both sides, changed and removed', async () => {
  const { client, nurzhan, sister, party } = await family()
  const tie = await client.relations.create(samples.relation(sister.id, nurzhan.id))
  expect(tie).toEqual({
    ...samples.relation(sister.id, nurzhan.id),
    id: tie.id,
    revision: 1,
    fromName: 'Ахметова Әлия',
    fromKind: 'person',
    toName: 'Ахметов Нуржан',
    toKind: 'person',
  })
  const member = await client.relations.create(
    samples.relation(nurzhan.id, party.id, {
      kind: 'member',
      isSensitive: true,
      since: samples.about('2019~'),
    }),
  )
  expect(member).toMatchObject({ isSensitive: true, toKind: 'organisation', toName: 'Алға' })
  expect(await client.relations.list({ partyId: nurzhan.id })).toEqual([tie, member])
  expect(await client.relations.list({ partyId: sister.id })).toEqual([tie])
  const value = samples.relation(sister.id, nurzhan.id, { detail: 'родная сестра' })
  const changed = await client.relations.update({ id: tie.id, revision: 1, value })
  expect(changed).toEqual({ ...tie, revision: 2, detail: 'родная сестра' })
  expect(await codeOf(client.relations.update({ id: tie.id, revision: 1, value }))).toBe('CONFLICT')
  await client.relations.remove({ id: tie.id })
  expect(await client.relations.list({ partyId: nurzhan.id })).toEqual([member])
  expect(await codeOf(client.relations.remove({ id: tie.id }))).toBe('NOT_FOUND')
})

test('a tie to nobody or to oneself is refused', async () => {
  const { client, nurzhan } = await family()
  const to = (id: typeof nurzhan.id) => codeOf(client.relations.create(samples.relation(nurzhan.id, id)))
  expect([await to(NOBODY), await to(nurzhan.id)]).toEqual(['NOT_FOUND', 'INVALID_INPUT'])
})

test('a case shows the ties between those whom any record of it names', async () => {
  const { client, nurzhan, sister, party } = await family()
  const { id: caseId } = await client.cases.create(samples.caseFile())
  const tie = await client.relations.create(samples.relation(sister.id, nurzhan.id))
  await client.relations.create(samples.relation(nurzhan.id, party.id, { kind: 'member' }))
  await client.participations.create(samples.participation(caseId, nurzhan.id))
  const ties = async () => (await client.cases.parts({ caseId, parts: ['relations'] })).relations
  expect(await ties()).toEqual([])
  await client.events.create(
    samples.event(caseId, { persons: [{ partyId: sister.id, role: 'witness', detail: '' }] }),
  )
  expect(await ties()).toEqual([tie])
})

test('the parties of a case are sought in every table of the schema that names them', async () => {
  const { session } = await deskWithVault()
  const naming = listForeignKeys(session.work().vault.database.read())
    .filter(({ target, onDelete }) => target === 'party' && onDelete === 'NO ACTION')
    .map(({ table }) => table)
  const sought = [...PARTIES_OF_CASE_SQL.matchAll(/party_id FROM (\w+)/gu)].map(([, table]) => table)
  expect(sought.toSorted()).toEqual(naming.toSorted())
})

test('what goes with another record loses its values in the log, and the log is whole', async () => {
  const { client, session, nurzhan, sister } = await family()
  const { id: caseId } = await client.cases.create(samples.caseFile())
  const tie = await client.relations.create(samples.relation(sister.id, nurzhan.id))
  const verdict = await client.decisions.create(samples.decision(caseId))
  const of = { caseId, partyId: nurzhan.id }
  const prison = await client.sentences.create(samples.sentence(verdict.id, of))
  const fine = await client.sentences.create(samples.sentence(verdict.id, of, { kind: 'fine' }))
  await client.decisions.remove({ id: verdict.id })
  await client.parties.remove({ id: sister.id })
  expect(await client.sentences.list({ caseId })).toEqual([])
  expect(await client.relations.list({ partyId: nurzhan.id })).toEqual([])
  const { vault } = session.work()
  const gone = [tie.id, verdict.id, prison.id, fine.id, sister.id]
  expect(
    vault.database
      .read()
      .all<{ action: string; recordId: string; isKept: number }>(
        `SELECT e.action, e.record_id AS recordId, v.seq IS NOT NULL AS isKept
        FROM audit_entry AS e LEFT JOIN audit_value AS v ON v.seq = e.seq ORDER BY e.seq`,
      )
      .filter(({ recordId }) => gone.includes(recordId as never))
      .map(({ action, recordId, isKept }) => [action, gone.indexOf(recordId as never), isKept]),
  ).toEqual([
    ['create', 4, 0],
    ['create', 0, 0],
    ['create', 1, 0],
    ['create', 2, 0],
    ['create', 3, 0],
    ['remove', 1, 0],
    ['remove', 2, 0],
    ['remove', 3, 0],
    ['remove', 4, 0],
    ['remove', 0, 0],
  ])
  const finding = verifyAuditLog(
    vault.database.read(),
    (message) => vault.auditMac(message),
    vault.auditState(),
  )
  expect(finding.kind).toBe('whole')
})
