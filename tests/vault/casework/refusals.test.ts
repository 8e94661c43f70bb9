import { join } from 'node:path'
import { expect, test } from 'vitest'

import { PERSONAL_STEPS } from '../../../shared/domain/kinds/references.ts'

import { createWith, openWith } from '../../support/entering.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { codeOf, deskWithVault, newDesk } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { newWorld, partClient, partNames, partOf } from './support/parts.ts'
import {
  caseFile,
  charge,
  day,
  dossierOptions,
  hearing,
  participation,
  person,
  question,
  restraint,
} from './support/samples.ts'

const NOBODY = '0'.repeat(32) as never

test('a change made from an older revision is refused with CONFLICT and changes nothing', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(person())
  const file = await client.cases.create(caseFile())
  const part = await client.participations.create(participation(file.id, party.id))
  const accusation = await client.charges.create(charge(file.id, party.id))
  const custody = await client.restraints.create(restraint(file.id, party.id))
  const next = await client.hearings.create(hearing(file.id))
  const document = await documentFrom(client, file.id, fileWith('a.txt', 'text'))
  const { title, kind, dated, language, source, isPrivileged, notes } = document
  const documentValue = { title, kind, dated, language, source, isPrivileged, notes }
  const changes: (() => Promise<{ revision: number }>)[] = [
    () => client.parties.update({ id: party.id, revision: 1, value: person() }),
    () => client.cases.update({ id: file.id, revision: 1, value: caseFile() }),
    () => client.participations.update({ id: part.id, revision: 1, value: participation(file.id, party.id) }),
    () => client.charges.update({ id: accusation.id, revision: 1, value: charge(file.id, party.id) }),
    () => client.restraints.update({ id: custody.id, revision: 1, value: restraint(file.id, party.id) }),
    () => client.hearings.update({ id: next.id, revision: 1, value: hearing(file.id) }),
    () => client.documents.update({ id: document.id, revision: 1, value: documentValue }),
  ]
  for (const change of changes) {
    expect((await change()).revision).toBe(2)
    expect(await codeOf(change())).toBe('CONFLICT')
  }
  expect((await client.parties.get({ id: party.id })).revision).toBe(2)
})

test('what does not exist is NOT_FOUND, also where a new record names it', async () => {
  const { client } = await deskWithVault()
  const id = NOBODY
  const party = await client.parties.create(person())
  const file = await client.cases.create(caseFile())
  const calls = [
    client.parties.get({ id }),
    client.parties.update({ id, revision: 1, value: person() }),
    client.parties.remove({ id }),
    client.parties.cases({ id }),
    client.parties.records({ id }),
    client.cases.get({ id }),
    client.cases.update({ id, revision: 1, value: caseFile() }),
    client.cases.remove({ id }),
    client.participations.create(participation(id, party.id)),
    client.participations.create(participation(file.id, id)),
    client.participations.remove({ id }),
    client.charges.create(charge(id, party.id)),
    client.charges.create(charge(file.id, id)),
    client.charges.update({ id, revision: 1, value: charge(file.id, party.id) }),
    client.restraints.create(restraint(file.id, party.id, { extensionOf: id })),
    client.restraints.create(restraint(file.id, id)),
    client.hearings.create(hearing(id)),
    client.hearings.get({ id }),
    client.hearings.remove({ id }),
    client.documents.get({ id }),
    client.documents.remove({ id }),
    client.internal.readDocument({ id }),
    client.internal.dossier(dossierOptions(id)),
    client.internal.dossier(dossierOptions(file.id, { exhibits: [id] })),
    client.internal.recordExport({ caseId: id, kind: 'dossier', sha256: '', documents: [] }),
  ]
  expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'NOT_FOUND'))
})

test('a party that a record of a case names in any way cannot be removed', async () => {
  const { client } = await deskWithVault()
  const world = await newWorld(client)
  const naming: string[] = []
  for (const part of partNames) {
    const { id } = await client.parties.create(person())
    // A record of another person goes on from none of this one.
    const value = { ...partOf(part).sample({ ...world, partyId: id }) }
    const personal = [...PERSONAL_STEPS.map(({ field }) => field), 'becameCharge', 'becameStatus']
    for (const field of personal) if (field in value) Reflect.set(value, field, null)
    if ('charges' in value) Reflect.set(value, 'charges', [])
    const record = await partClient(client, part).create(value)
    if (!JSON.stringify(value).includes(id)) continue
    naming.push(part)
    expect([part, await codeOf(client.parties.remove({ id }))]).toEqual([part, 'IN_USE'])
    await partClient(client, part).remove({ id: record.id })
    expect([part, await codeOf(client.parties.remove({ id }))]).toEqual([part, 'no error'])
  }
  expect(naming).toEqual([
    'participations',
    'proceduralStatuses',
    'charges',
    'risks',
    'restraints',
    'stays',
    'sentences',
    'statements',
    'items',
    'events',
    'deadlines',
    'tasks',
    'contacts',
    'interventions',
    'consents',
  ])
})

test('an order prolongs an order of its own case, and no ring of orders can be made', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(person())
  const file = await client.cases.create(caseFile())
  const other = await client.cases.create(caseFile())
  const first = await client.restraints.create(restraint(file.id, party.id))
  const second = await client.restraints.create(
    restraint(file.id, party.id, { extensionOf: first.id, until: day('2027-01-09') }),
  )
  expect(
    await codeOf(client.restraints.create(restraint(other.id, party.id, { extensionOf: first.id }))),
  ).toBe('INVALID_INPUT')
  for (const extensionOf of [first.id, second.id]) {
    const value = restraint(file.id, party.id, { extensionOf })
    expect(await codeOf(client.restraints.update({ id: first.id, revision: 1, value }))).toBe('INVALID_INPUT')
  }
  const moved = { id: first.id, revision: 1, value: restraint(other.id, party.id) }
  expect(await codeOf(client.restraints.update(moved))).toBe('INVALID_INPUT')
  await client.restraints.remove({ id: first.id })
  expect(await client.restraints.list({ caseId: file.id })).toEqual([{ ...second, extensionOf: null }])
})

test('input that breaks the contract is refused before anything is looked at', async () => {
  const { client } = await deskWithVault()
  const file = await client.cases.create(caseFile())
  const party = await client.parties.create(person())
  const calls: Promise<unknown>[] = [
    client.parties.create({ ...person(), names: [] }),
    client.parties.create({ ...person(), unknown: 1 } as never),
    client.cases.create(caseFile({ title: ' \u0000 ' })),
    client.cases.get({ id: "' OR 1=1 --" as never }),
    client.charges.create(charge(file.id, party.id, { article: '', title: '' })),
    client.restraints.create(restraint(file.id, party.id, { until: day('2026-10-09') })),
    client.hearings.create(hearing(file.id, { startsAt: '2026-02-30T10:00' as never })),
    client.search.query(question('x'.repeat(201))),
  ]
  expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'INVALID_INPUT'))
})

test('one process opens one vault, and an attempt that failed may be repeated', async () => {
  const first = await deskWithVault()
  const { folder } = first
  expect(
    await codeOf(createWith(first.client, { folder: `${folder}2.sandyq`, passphrase: PASSPHRASE })),
  ).toBe('VAULT_IN_USE')
  const { client } = newDesk()
  const open = (value: string): Promise<unknown> =>
    openWith(client, { folder, secret: { kind: 'passphrase', value } })
  expect(await codeOf(open(PASSPHRASE))).toBe('VAULT_IN_USE')
  await first.client.internal.close()
  expect(await codeOf(open('не та фраза, что была дана'))).toBe('WRONG_SECRET')
  expect(await codeOf(open(PASSPHRASE))).toBe('no error')
  expect(await codeOf(createWith(client, { folder, passphrase: PASSPHRASE }))).toBe('VAULT_IN_USE')
})

test('a weak passphrase makes no vault', async () => {
  const { client } = newDesk()
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  for (const passphrase of ['короткая', 'пароль123пароль123', 'qwertyuiopasdfghjkl']) {
    expect(await codeOf(createWith(client, { folder, passphrase }))).toBe('WEAK_PASSPHRASE')
  }
})
