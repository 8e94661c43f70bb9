import { expect, test } from 'vitest'
import { openWith } from '../../support/entering.ts'
import { allCases, allParties } from '../../support/whole-lists.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { deskWithVault, newDesk } from './support/desk.ts'
import { asked, hearingsBetween } from './support/hearings-between.ts'
import {
  about,
  caseFile,
  charge,
  day,
  hearing,
  moment,
  name,
  participation,
  person,
  restraint,
} from './support/samples.ts'

test('a case is entered, changed, found, shown and removed', async () => {
  const { client, session, folder } = await deskWithVault()

  const nurzhan = await client.parties.create(
    person('Ахметов Нуржан', {
      names: [name('Ахметов Нуржан'), name('Nurzhan Akhmetov', 'document')],
    }),
  )
  expect(nurzhan).toEqual({ id: nurzhan.id, revision: 1, ...person(), names: nurzhan.names })
  const sister = await client.parties.create(person('Ахметова Әлия', { born: null }))
  const file = await client.cases.create(caseFile())
  expect(file).toEqual({ id: file.id, revision: 1, ...caseFile() })

  const client1 = await client.participations.create(participation(file.id, nurzhan.id))
  await client.participations.create(
    participation(file.id, sister.id, { role: 'relative', detail: 'сестра' }),
  )
  const accused = await client.charges.create(charge(file.id, nurzhan.id))
  const custody = await client.restraints.create(restraint(file.id, nurzhan.id))
  const extension = await client.restraints.create(
    restraint(file.id, nurzhan.id, {
      from: day('2026-12-10'),
      until: day('2027-01-09'),
      extensionOf: custody.id,
    }),
  )
  const next = await client.hearings.create(hearing(file.id))

  expect(await client.participations.list({ caseId: file.id })).toEqual([
    { ...client1, partyName: 'Ахметов Нуржан', partyKind: 'person' },
    expect.objectContaining({ role: 'relative', detail: 'сестра', partyName: 'Ахметова Әлия' }),
  ])
  expect(await client.charges.list({ caseId: file.id })).toEqual([accused])
  expect(await client.restraints.list({ caseId: file.id })).toEqual([custody, extension])
  expect(await client.hearings.list({ caseId: file.id })).toEqual([next])
  expect(await client.hearings.get({ id: next.id })).toEqual(next)

  const held = {
    caseId: file.id,
    partyId: nurzhan.id,
    partyName: 'Ахметов Нуржан',
    kind: 'custody',
    since: custody.from,
    until: '2027-01-09',
    concern: null,
    isComputed: false,
    otherEnd: null,
    restraintId: extension.id,
  }
  const line = {
    id: file.id,
    number: '12/2026',
    title: 'Дело о митинге на площади',
    nature: 'case',
    contextKind: '',
    kind: 'criminal',
    stage: 'investigation',
    status: 'open',
    clients: [{ id: nurzhan.id, name: 'Ахметов Нуржан' }],
    nextHearingAt: '2026-12-01T10:30',
    held,
    documentCount: 0,
    tags: ['митинг', 'Алматы'],
    isSensitive: false,
  }
  expect(await allCases(client)).toEqual([line])
  expect(await client.parties.cases({ id: sister.id })).toEqual([
    { case: line, roles: ['relative'], statuses: [] },
  ])
  expect(await allParties(client)).toEqual([
    {
      id: nurzhan.id,
      kind: 'person',
      name: 'Ахметов Нуржан',
      isUnnamed: false,
      countMin: null,
      countMax: null,
      otherNames: ['Nurzhan Akhmetov'],
      born: '1988-05',
      caseCount: 1,
      isSensitive: false,
    },
    {
      id: sister.id,
      kind: 'person',
      name: 'Ахметова Әлия',
      isUnnamed: false,
      countMin: null,
      countMax: null,
      otherNames: [],
      born: null,
      caseCount: 1,
      isSensitive: false,
    },
  ])

  const entry = {
    hearing: next,
    caseTitle: file.title,
    caseNumber: '12/2026',
    clients: ['Ахметов Нуржан'],
  }
  const inCalendar = { ...entry, kind: 'hearing', caseId: file.id, clientIds: [nurzhan.id] }
  expect((await client.calendar.range(asked('2026-12-01'))).items).toEqual([inCalendar])
  expect(await hearingsBetween(client, '2026-12-02', '2026-12-31')).toEqual([])
  expect(await client.today.get({ today: day('2026-11-22') })).toEqual({
    clock: null,
    awaitedAnswers: [],
    review: { seen: 0 },
    nextHearings: [entry],
    awaitingHearings: [],
    deadlines: [],
    custody: [],
    casesWithoutNextStep: [],
    recentCases: [line],
    tasks: [],
    recentChanges: expect.any(Array),
    counts: { cases: 1, parties: 2, documents: 0 },
  })
  expect((await client.today.get({ today: day('2026-12-02') })).custody).toEqual([
    {
      ...held,
      place: extension.place,
      next: expect.objectContaining({ kind: 'limit', to: '2026-12-09' }),
    },
  ])

  const moved = await client.hearings.update({
    id: next.id,
    revision: 1,
    value: hearing(file.id, { startsAt: moment('2026-12-03T09:00') }),
  })
  expect(moved).toEqual({ ...next, revision: 2, startsAt: '2026-12-03T09:00' })
  const requalified = await client.charges.update({
    id: accused.id,
    revision: 1,
    value: charge(file.id, nurzhan.id, { status: 'requalified', since: about('2026') }),
  })
  expect(requalified.status).toBe('requalified')
  const closed = await client.cases.update({
    id: file.id,
    revision: 1,
    value: caseFile({ status: 'closed' }),
  })
  expect(closed.revision).toBe(2)
  const renamed = await client.parties.update({
    id: sister.id,
    revision: 1,
    value: person('Ахметова Алия', { born: null }),
  })
  expect(renamed.names).toEqual([name('Ахметова Алия')])

  await session.close()
  const later = newDesk()
  const opened = await openWith(later.client, {
    folder,
    secret: { kind: 'passphrase', value: PASSPHRASE },
  })
  expect(opened).toEqual({ vaultName: 'Дела', notices: [] })
  expect(await later.client.cases.get({ id: file.id })).toEqual(closed)
  expect(await later.client.parties.get({ id: sister.id })).toEqual(renamed)
  expect(await later.client.hearings.list({ caseId: file.id })).toEqual([moved])

  await later.client.hearings.remove({ id: next.id })
  await later.client.restraints.remove({ id: extension.id })
  await later.client.charges.remove({ id: accused.id })
  await later.client.participations.remove({ id: client1.id })
  await later.client.cases.remove({ id: file.id })
  await later.client.parties.remove({ id: sister.id })
  expect(await allCases(later.client)).toEqual([])
  expect((await allParties(later.client)).map((party) => party.id)).toEqual([nurzhan.id])
})
