import { join } from 'node:path'
import { expect, test } from 'vitest'
import { vaultProcessContract } from '../../../shared/contract/vault-process.ts'
import { PERSONAL_STEPS } from '../../../shared/domain/kinds/references.ts'
import { LINE_FAULTS, type LineFault } from '../../../shared/domain/table-import.ts'
import { createWith, openWith } from '../../support/entering.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { codeOf, deskWithVault, newDesk } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { newWorld, partClient, partNames, partOf, type World } from './support/parts.ts'
import {
  caseFile,
  charge,
  day,
  decision,
  dossierOptions,
  hearing,
  link,
  participation,
  person,
  question,
  quickEntry,
  relation,
  restraint,
  source,
} from './support/samples.ts'

/** How many procedures a contract has. */
const countProcedures = (contract: object): number =>
  '~orpc' in contract
    ? 1
    : Object.values(contract).reduce((sum: number, part: object) => sum + countProcedures(part), 0)

const NOBODY = '0'.repeat(32) as never
const ANOTHER = '1'.repeat(32) as never

test('before a vault is open, and after it is closed, every procedure answers LOCKED', async () => {
  const { client } = newDesk()
  const id = NOBODY
  const document = {
    title: 't',
    kind: 'other',
    dated: null,
    language: '',
    source: '',
    isPrivileged: false,
    notes: '',
  } as const
  const nowhere = Object.fromEntries(
    [
      'case',
      'party',
      'document',
      'charge',
      'status',
      'restraint',
      'hearing',
      'decision',
      'sentence',
      'consent',
      'event',
      'statement',
      'figure',
    ].map((kind) => [`${kind}Id`, NOBODY]),
  ) as unknown as World
  const plan = {
    tableId: 'x',
    kind: 'parties',
    mapping: {},
    words: {},
    dateOrders: {},
    addZeros: false,
    caseId: null,
    list: null,
  } as never
  const direction = 'ascending'
  const start = { after: null, skip: 0, limit: 1 }
  const calls = (): Promise<unknown>[] => [
    client.parties.get({ id }),
    client.parties.create(person()),
    client.parties.update({ id, revision: 1, value: person() }),
    client.parties.remove({ id }),
    client.parties.cases({ id }),
    client.cases.get({ id }),
    client.cases.create(caseFile()),
    client.cases.update({ id, revision: 1, value: caseFile() }),
    client.cases.remove({ id }),
    client.cases.open(quickEntry()),
    client.cases.file({ caseId: id }),
    client.cases.parts({ caseId: id, parts: ['tasks'] }),
    ...partNames.flatMap((part) => {
      const value = partOf(part).sample(nowhere)
      const procedures = partClient(client, part)
      return [
        procedures.list({ caseId: id }),
        procedures.get({ id }),
        procedures.create(value),
        procedures.update({ id, revision: 1, value }),
        procedures.remove({ id }),
      ]
    }),
    client.parties.similar({ names: [], kind: 'person', born: null, identityNumber: '', exceptId: null }),
    client.parties.duplicates(),
    client.parties.mergePreview({ keepId: id, dropId: id }),
    client.parties.merge({ keepId: id, dropId: id, keepRevision: 1, dropRevision: 1, value: person() }),
    client.parties.unmerge({ seq: 1 }),
    client.relations.list({ partyId: id }),
    client.relations.get({ id }),
    client.relations.create(relation(id, ANOTHER)),
    client.relations.update({ id, revision: 1, value: relation(id, ANOTHER) }),
    client.relations.remove({ id }),
    client.parties.members({ id }),
    client.risks.comeTrue({ id, revision: 1 }),
    client.decisions.pronounce({
      decision: { kept: null, value: decision(id) },
      persons: [],
      gone: [],
    }),
    client.sources.list({ id }),
    client.sources.get({ id }),
    client.sources.create(source('case', id)),
    client.sources.update({ id, revision: 1, value: source('case', id) }),
    client.sources.remove({ id }),
    client.sources.keepWith({ subject: 'case', kept: null, value: caseFile(), sources: [] }),
    client.links.list({ id }),
    client.links.get({ id }),
    client.links.create(link('because', ['case', id], ['case', ANOTHER])),
    client.links.update({ id, revision: 1, value: link('because', ['case', id], ['case', ANOTHER]) }),
    client.links.remove({ id }),
    client.history.ofRecord({ subject: 'case', id }),
    client.history.ofCase({ caseId: id, subject: null, before: null }),
    client.history.bringBack({ seq: 1 }),
    client.history.undoable(),
    client.history.undo({ seq: 1 }),
    client.history.effectsOfRemoval({ subject: 'case', id }),
    client.history.verify(),
    client.tables.paste({ text: 'a', name: 'x' }),
    client.tables.preview(plan),
    client.tables.lines({ tableId: 'x', filter: { verdict: 'ready', text: '' }, from: 0, count: 1 }),
    client.tables.decide({ tableId: 'x', choice: 'skip', lines: 1 }),
    client.tables.run(plan),
    client.tables.forget({ tableId: 'x' }),
    client.internal.stageTable({ tableId: null, name: 'x', rows: [] }),
    client.internal.refusedRows({
      tableId: 'x',
      headings: { line: '', reason: '' },
      faults: Object.fromEntries(LINE_FAULTS.map((fault) => [fault, ''])) as Record<LineFault, string>,
      fields: {},
    }),
    client.internal.tableRows({
      list: 'parties',
      caseId: null,
      format: 'csv',
      language: 'ru',
      includesSensitive: false,
      shown: null,
      title: '',
      headings: {},
      words: {},
    }),
    client.documents.get({ id }),
    client.documents.update({ id, revision: 1, value: document }),
    client.documents.remove({ id }),
    client.documents.readAs({ id, readAs: 'koi8-r' }),
    client.documentPasswords.get({ id }),
    client.documentPasswords.isKept({ id }),
    client.documentPasswords.keep({ id, password: 'a' }),
    client.documentPasswords.forget({ id }),
    client.documentPasswords.wanted({ ids: [id] }),
    client.drafts.list(),
    client.drafts.get({ id }),
    client.drafts.keep({
      id,
      form: 'hearing',
      caseId: null,
      ownerId: null,
      recordId: null,
      revision: null,
      content: '{}',
    }),
    client.drafts.forget({ id, isSaved: false }),
    client.cases.page({ filter: { text: '', status: 'all' }, sort: { by: 'title', direction }, ...start }),
    client.parties.page({ filter: { text: '', kind: 'all' }, sort: { by: 'name', direction }, ...start }),
    client.documents.page({ filter: { text: '' }, sort: { by: 'title', direction }, ...start }),
    client.events.page({ filter: { text: '', certainty: 'all' }, sort: { by: 'date', direction }, ...start }),
    client.tasks.page({ filter: { text: '', show: 'all' }, sort: { by: 'due', direction }, ...start }),
    client.calendar.range({ from: day('2026-01-01'), to: day('2026-12-31') }),
    client.desk.get(),
    client.today.get({ today: day('2026-01-01') }),
    client.search.query(question('a')),
    client.secrets.status(),
    client.secrets.changePassphrase({ current: { kind: 'passphrase', value: 'a' }, next: 'b' }),
    client.secrets.confirmRecoveryKey({ recoveryKey: '1' }),
    client.secrets.replaceRecoveryKey({ passphrase: 'a' }),
    client.internal.leave(),
    client.internal.close(),
    client.internal.beginExport({ part: '/nowhere/list.csv.0123456789ab.part' }),
    client.internal.endExport({ part: '/nowhere/list.csv.0123456789ab.part' }),
    client.internal.readDocument({ id }),
    client.internal.importFile({ caseId: id, path: '/nowhere' }),
    client.internal.dossier(dossierOptions(id)),
    client.internal.passwordsFor({ publicKey: 'A'.repeat(43), exhibits: [] }),
    client.internal.recordExport({ caseId: id, kind: 'dossier', sha256: '', documents: [] }),
  ]
  const codes = (): Promise<string[]> => Promise.all(calls().map(codeOf))
  // All but those that open a vault, and the one that needs none.
  const locked = Array.from({ length: countProcedures(vaultProcessContract) - 6 }, () => 'LOCKED')
  expect(await codes()).toEqual(locked)
  await createWith(client, {
    folder: join(temporaryFolder(), 'Дела.sandyq'),
    passphrase: PASSPHRASE,
  })
  await client.internal.close()
  expect(await codes()).toEqual(locked)
})

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
