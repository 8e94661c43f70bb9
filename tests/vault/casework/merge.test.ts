import { expect, test } from 'vitest'
import { verifyAuditLog } from '../../../electron/vault/records/audit/verify.ts'
import { listPartyReferences } from '../../../electron/vault/tasks/people/merge-references.ts'

import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import { blankCase } from '../../../shared/domain/kinds/case.ts'
import { blankCharge } from '../../../shared/domain/kinds/charge.ts'
import { blankEvent, type EventInput } from '../../../shared/domain/kinds/event.ts'
import { blankParty, type PartyInput } from '../../../shared/domain/kinds/party.ts'
import { NO_FILTER } from '../../../shared/domain/search-hit.ts'
import { openWith } from '../../support/entering.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { type Client, codeOf, deskWithVault, newDesk } from './support/desk.ts'
import { rowsOf } from './support/merge-rows.ts'
import { plainTitle } from './support/plain-title.ts'
import { about } from './support/samples.ts'

const someone = (name: string, change: Partial<PartyInput> = {}): PartyInput => ({
  ...blankParty(name),
  ...change,
})

const role = (
  caseId: CaseId,
  partyId: PartyId,
  change: { role?: 'client' | 'witness'; detail?: string } = {},
) => ({
  caseId,
  partyId,
  role: 'client' as const,
  detail: '',
  since: null,
  until: null,
  ...change,
})

const event = (caseId: CaseId, ...persons: EventInput['persons']): EventInput => ({
  ...blankEvent({ caseId, title: 'Обыск' }),
  persons,
})

/** Two spellings of one man, each with a case, and a sister who is related to both of them. */
const twoOfOne = async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const keep = await client.parties.create(
    someone('Ахметов Нуржан', { born: about('1988-05-12'), contacts: '+7 701' }),
  )
  const drop = await client.parties.create(
    someone('Akhmetov Nurzhan', { born: about('1988'), occupation: 'журналист', isSensitive: true }),
  )
  const sister = await client.parties.create(someone('Ахметова Айгуль'))
  const file = await client.cases.create(blankCase('Дело о митинге'))
  const other = await client.cases.create(blankCase('Старое дело'))
  await client.participations.create(role(file.id, keep.id))
  await client.participations.create(role(other.id, drop.id))
  await client.charges.create({ ...blankCharge({ caseId: other.id, partyId: drop.id }), article: '272' })
  const relation = { kind: 'sibling' as const, detail: '', since: null, until: null, isSensitive: false }
  await client.relations.create({ fromId: sister.id, toId: drop.id, ...relation })
  await client.relations.create({
    fromId: keep.id,
    toId: drop.id,
    ...relation,
    kind: 'other',
    detail: 'однофамилец',
  })
  return { desk, client, keep, drop, sister, file, other }
}

const mergeThem = async (
  client: Client,
  keepId: PartyId,
  dropId: PartyId,
  change: Partial<PartyInput> = {},
) => {
  const preview = await client.parties.mergePreview({ keepId, dropId })
  return client.parties.merge({
    keepId,
    dropId,
    keepRevision: preview.keep.revision,
    dropRevision: preview.drop.revision,
    value: { ...preview.merged, ...change },
  })
}

const lastMerge = async (client: Client, id: PartyId): Promise<number> => {
  const entries = await client.history.ofRecord({ subject: 'party', id })
  return entries.find(({ action }) => action === 'merge')?.seq ?? 0
}

const found = async (client: Client, text: string) =>
  (await client.search.query({ text, filter: NO_FILTER })).map(({ kind, title }) => ({
    kind,
    title: plainTitle(title),
  }))

const examine = (desk: ReturnType<typeof newDesk>) => {
  const { vault } = desk.session.work()
  return verifyAuditLog(vault.database.read(), (message) => vault.auditMac(message), vault.auditState())
}

test('every column of the schema that names a party is known to a merge', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  const known = listPartyReferences(read).map(
    ({ table, column, record }) => `${table}.${column} of ${record}`,
  )
  expect(known).toEqual([
    'charge.party_id of charge',
    'consent.party_id of consent',
    'contact.party_id of contact',
    'deadline.party_id of deadline',
    'event_person.party_id of event',
    'intervention_addressee.party_id of intervention',
    'intervention_author.party_id of intervention',
    'intervention_beneficiary.party_id of intervention',
    'item.party_id of item',
    'participation.party_id of participation',
    'procedural_status.party_id of procedural_status',
    'relation.to_id of relation',
    'relation.from_id of relation',
    'restraint.party_id of restraint',
    'risk.party_id of risk',
    'sentence.party_id of sentence',
    'statement.taken_by_party_id of statement',
    'statement.party_id of statement',
    'stay.party_id of stay',
    'task.party_id of task',
    'source.of_id of source',
    'link.from_id of link',
    'link.to_id of link',
  ])
})

test('the preview says what will move, what contradicts, and which cases both are in', async () => {
  const { client, keep, drop, file, other } = await twoOfOne()
  await client.participations.create(role(file.id, drop.id, { role: 'witness' }))
  await client.events.create(event(other.id, { partyId: drop.id, role: 'victim', detail: '' }))
  const { moved, conflicts, sharedCases, merged } = await client.parties.mergePreview({
    keepId: keep.id,
    dropId: drop.id,
  })
  expect({
    moved,
    conflicts,
    sharedCases,
    occupation: merged.occupation,
    isSensitive: merged.isSensitive,
  }).toEqual({
    moved: [
      { subject: 'charge', count: 1 },
      { subject: 'event', count: 1 },
      { subject: 'participation', count: 2 },
      { subject: 'relation', count: 1 },
    ],
    conflicts: ['born'],
    sharedCases: [{ id: file.id, title: 'Дело о митинге' }],
    occupation: 'журналист',
    isSensitive: true,
  })
})

test('after a merge everything names the kept party, and the search finds it by the names of both', async () => {
  const { client, keep, drop, sister, other } = await twoOfOne()
  const merged = await mergeThem(client, keep.id, drop.id)
  expect(merged.names.map(({ text }) => text)).toEqual(['Ахметов Нуржан', 'Akhmetov Nurzhan'])
  expect(await codeOf(client.parties.get({ id: drop.id }))).toBe('NOT_FOUND')
  expect((await client.parties.cases({ id: keep.id })).map((one) => one.case.title).toSorted()).toEqual([
    'Дело о митинге',
    'Старое дело',
  ])
  expect((await client.charges.list({ caseId: other.id })).map(({ partyId }) => partyId)).toEqual([keep.id])
  expect(await client.relations.list({ partyId: keep.id })).toMatchObject([
    { fromId: sister.id, toId: keep.id },
  ])
  expect((await found(client, 'Akhmetov')).filter(({ kind }) => kind === 'party')).toEqual([
    { kind: 'party', title: 'Ахметов Нуржан' },
    { kind: 'party', title: 'Ахметова Айгуль' },
  ])
  expect(await client.parties.similar({ ...asked('Akhmetov Nurzhan'), exceptId: null })).toMatchObject([
    { party: { id: keep.id } },
  ])
})

const asked = (name: string) => ({ names: [name], kind: 'person' as const, born: null, identityNumber: '' })

test('a role that both had word for word is there once, and twice again after the way back', async () => {
  const { client, keep, drop, file } = await twoOfOne()
  await client.participations.create(role(file.id, drop.id))
  const list = async () =>
    (await client.participations.list({ caseId: file.id })).map(({ partyId }) => partyId)
  await mergeThem(client, keep.id, drop.id)
  expect(await list()).toEqual([keep.id])
  await client.parties.unmerge({ seq: await lastMerge(client, keep.id) })
  expect((await list()).toSorted()).toEqual([keep.id, drop.id].toSorted())
})

test('a merge from what has changed meanwhile is refused, on either side', async () => {
  const { client, keep, drop } = await twoOfOne()
  const stale = {
    keepId: keep.id,
    dropId: drop.id,
    keepRevision: 1,
    dropRevision: 1,
    value: someone('Ахметов'),
  }
  await client.parties.update({ id: drop.id, revision: 1, value: someone('Akhmetov') })
  expect(await codeOf(client.parties.merge(stale))).toBe('CONFLICT')
  await client.parties.update({ id: keep.id, revision: 1, value: someone('Ахметов') })
  expect(await codeOf(client.parties.merge({ ...stale, dropRevision: 2 }))).toBe('CONFLICT')
  expect(await codeOf(client.parties.merge({ ...stale, dropId: keep.id }))).toBe('INVALID_INPUT')
})

test('a merge is taken apart after lock and reopening, also where records were deleted or changed since', async () => {
  const { desk, client, keep, drop, other } = await twoOfOne()
  await client.events.create(event(other.id, { partyId: drop.id, role: 'victim', detail: '' }))
  await mergeThem(client, keep.id, drop.id)
  const [charge] = await client.charges.list({ caseId: other.id })
  await client.charges.remove({ id: charge?.id ?? ('' as never) })
  const merged = await client.parties.get({ id: keep.id })
  const { id, revision, ...value } = merged
  await client.parties.update({ id, revision, value: { ...value, notes: 'написано после' } })
  await desk.session.close()

  const again = newDesk()
  await openWith(again.client, { folder: desk.folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  const back = await again.client.parties.unmerge({ seq: await lastMerge(again.client, keep.id) })
  const { revision: _, ...kept } = await again.client.parties.get({ id: keep.id })
  const { revision: __, ...dropped } = drop
  expect({ ...back, revision: 0 }).toEqual({ ...dropped, revision: 0 })
  expect(kept).toEqual({
    ...kept,
    names: keep.names,
    isSensitive: false,
    occupation: '',
    notes: 'написано после',
  })
  expect((await again.client.events.list({ caseId: other.id }))[0]?.persons).toMatchObject([
    { partyId: drop.id },
  ])
  expect((await again.client.relations.list({ partyId: drop.id })).length).toBe(2)
  expect(examine(again)).toMatchObject({ kind: 'whole' })
})

test('what has been taken apart cannot be taken apart again, and a chain of merges only from its end', async () => {
  const { client, keep, drop, sister } = await twoOfOne()
  await mergeThem(client, keep.id, drop.id)
  const first = await lastMerge(client, keep.id)
  await mergeThem(client, sister.id, keep.id)
  const second = await lastMerge(client, sister.id)
  expect(await codeOf(client.parties.unmerge({ seq: first }))).toBe('CONFLICT')
  await client.parties.unmerge({ seq: second })
  await client.parties.unmerge({ seq: first })
  expect(await codeOf(client.parties.unmerge({ seq: first }))).toBe('NOT_FOUND')
  expect(await codeOf(client.parties.unmerge({ seq: 1 }))).toBe('NOT_FOUND')
})

test('a merge that was taken back and made again in one sitting can still be taken apart after it', async () => {
  const { desk, client, keep, drop } = await twoOfOne()
  const before = rowsOf(desk)
  await mergeThem(client, keep.id, drop.id)
  const takeBack = async () => client.history.undo({ seq: (await client.history.undoable())[0]?.seq ?? 0 })
  await takeBack()
  expect(rowsOf(desk)).toEqual(before)
  const seq = await lastMerge(client, keep.id)
  expect(await codeOf(client.parties.unmerge({ seq }))).toBe('NOT_FOUND')
  await takeBack()
  await client.parties.unmerge({ seq: await lastMerge(client, keep.id) })
  expect(rowsOf(desk)).toEqual(before)
  expect(examine(desk)).toMatchObject({ kind: 'whole' })
})

test('with the kept party everything that the log knew of the merged ones goes', async () => {
  const { desk, client, keep, drop, sister, file, other } = await twoOfOne()
  await mergeThem(client, keep.id, drop.id)
  const seq = await lastMerge(client, keep.id)
  for (const { id } of [file, other]) await client.cases.remove({ id })
  await client.parties.remove({ id: keep.id })
  await client.parties.remove({ id: sister.id })
  const values = desk.session
    .work()
    .vault.database.read()
    .all<{ text: string }>(`SELECT coalesce(before, '') || coalesce(after, '') AS text FROM audit_value`)
  expect(values.filter(({ text }) => /khmetov|хметов/u.test(text))).toEqual([])
  expect(await codeOf(client.parties.unmerge({ seq }))).toBe('NOT_FOUND')
  expect(examine(desk)).toMatchObject({ kind: 'whole' })
})

test('taken apart and then removed, the dropped party leaves nothing in the entries of the merge', async () => {
  const { desk, client, keep, drop, other } = await twoOfOne()
  await mergeThem(client, keep.id, drop.id)
  await client.parties.unmerge({ seq: await lastMerge(client, keep.id) })
  await client.cases.remove({ id: other.id })
  await client.parties.remove({ id: drop.id })
  const values = desk.session
    .work()
    .vault.database.read()
    .all<{ text: string }>(`SELECT coalesce(before, '') || coalesce(after, '') AS text FROM audit_value`)
  expect(values.filter(({ text }) => text.includes('Akhmetov Nurzhan'))).toEqual([])
  expect(examine(desk)).toMatchObject({ kind: 'whole' })
})

test('the rows of a merged and unmerged vault are the rows of the vault before', async () => {
  const { desk, client, keep, drop } = await twoOfOne()
  const before = rowsOf(desk)
  await mergeThem(client, keep.id, drop.id)
  expect(rowsOf(desk)).not.toEqual(before)
  await client.parties.unmerge({ seq: await lastMerge(client, keep.id) })
  expect(rowsOf(desk)).toEqual(before)
})
