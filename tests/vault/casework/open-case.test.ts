import { expect, test } from 'vitest'
import { blankSaid } from '../../../shared/domain/kinds/source.ts'
import { codeOf, type Desk, deskWithVault } from './support/desk.ts'
import { person, quickEntry } from './support/samples.ts'

const logged = ({ session }: Pick<Desk, 'session'>): string[] =>
  session
    .work()
    .vault.database.read()
    .all<{ line: string }>(`SELECT action || ' ' || subject AS line FROM audit_entry ORDER BY seq`)
    .map(({ line }) => line)

const countRecords = ({ session }: Pick<Desk, 'session'>): unknown =>
  session
    .work()
    .vault.database.read()
    .get(
      `SELECT (SELECT count(*) FROM case_file) AS cases, (SELECT count(*) FROM party) AS parties,
        (SELECT count(*) FROM search_entry) AS entries, (SELECT count(*) FROM audit_entry) AS changes`,
    )

test('a case is opened with its client and all that is known at the first call, each in the log by itself', async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const entry = quickEntry()
  const { caseId, partyId } = await client.cases.open(entry)
  const of = { caseId }
  expect(await client.cases.get({ id: caseId })).toMatchObject(entry.case)
  expect(await client.parties.get({ id: partyId })).toMatchObject(person())
  expect(await client.participations.list(of)).toMatchObject([{ partyId, role: 'client' }])
  expect(await client.proceduralStatuses.list(of)).toMatchObject([{ ...entry.status, partyId }])
  expect(await client.charges.list(of)).toMatchObject(
    entry.charges.map((charge) => ({ ...charge, partyId, requalifiedFrom: null })),
  )
  expect(await client.restraints.list(of)).toMatchObject([{ ...entry.restraint, partyId }])
  expect(await client.stays.list(of)).toMatchObject([{ ...entry.stay, partyId }])
  expect(await client.hearings.list(of)).toMatchObject([{ ...entry.hearing, caseId }])
  expect(await client.tasks.list(of)).toMatchObject([{ ...entry.task, partyId }])
  expect(logged(desk)).toEqual([
    'create vault',
    ...['party', 'case', 'participation', 'procedural-status', 'charge', 'charge', 'restraint'].map(
      (subject) => `create ${subject}`,
    ),
    ...['stay', 'hearing', 'task'].map((subject) => `create ${subject}`),
  ])
})

test('a case is opened for a person who is in the vault already, with nothing else known', async () => {
  const { client } = await deskWithVault()
  const known = await client.parties.create(person())
  const bare = { status: null, charges: [], restraint: null, stay: null, hearing: null, task: null }
  const sources = [{ ...blankSaid(), text: 'Мать, по телефону' }]
  const entry = quickEntry({ ...bare, sources, party: { id: known.id }, role: 'victim' })
  const opened = await client.cases.open(entry)
  expect((await client.cases.file({ caseId: opened.caseId })).sources).toMatchObject([
    { ofSubject: 'case', ofId: opened.caseId, text: 'Мать, по телефону' },
  ])
  expect(opened.partyId).toBe(known.id)
  expect(await client.parties.cases({ id: known.id })).toMatchObject([
    { case: { id: opened.caseId }, roles: ['victim'], statuses: [] },
  ])
})

test('what does not fit leaves nothing behind: no case, no person, no entry in the log', async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const before = countRecords(desk)
  const entry = quickEntry()
  const { restraint, hearing, status } = entry
  if (restraint === null || hearing === null || status === null) throw new Error('the sample is bare')
  const nobody = '0'.repeat(32) as never
  const refused: [Partial<typeof entry>, string][] = [
    [{ charges: entry.charges.map((charge) => ({ ...charge, article: '', title: '' })) }, 'INVALID_INPUT'],
    [{ restraint: { ...restraint, until: '2020-01-01' as never } }, 'INVALID_INPUT'],
    [{ hearing: { ...hearing, lastDay: '2020-01-01' as never } }, 'INVALID_INPUT'],
    [{ status: { ...status, documentId: nobody } }, 'NOT_FOUND'],
    [{ party: { id: nobody } }, 'NOT_FOUND'],
  ]
  for (const [change, code] of refused) {
    expect(await codeOf(client.cases.open(quickEntry(change)))).toBe(code)
    expect(countRecords(desk)).toEqual(before)
  }
})
