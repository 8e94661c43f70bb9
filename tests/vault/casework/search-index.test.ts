import { expect, test } from 'vitest'
import { withCompletions } from '../../../electron/vault/records/search/completions.ts'
import { FIND_SQL } from '../../../electron/vault/records/search/find-entries.ts'
import { searchIn } from '../../../electron/vault/records/search/query.ts'
import {
  type IndexedText,
  type Reading,
  rankedExpressions,
  rankOf,
  readingsOf,
  widestExpression,
} from '../../../electron/vault/records/search/question.ts'
import { completeIndex, reindexAll } from '../../../electron/vault/records/search/reindex.ts'
import { narrowEntries, scopeOf } from '../../../electron/vault/records/search/scope.ts'
import { migrations } from '../../../electron/vault/store/migrations/index.ts'
import { NO_FILTER, SEARCH_KINDS, type SearchFilter } from '../../../shared/domain/search-hit.ts'
import { fillVault } from '../../bench/support/generator.ts'
import { openWith } from '../../support/entering.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { deskWithVault, newDesk } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import {
  caseFile,
  charge,
  contact,
  day,
  deadline,
  decision,
  event,
  figure,
  hearing,
  intervention,
  item,
  note,
  participation,
  person,
  question,
  restraint,
  risk,
  source,
  statement,
  stay,
  task,
} from './support/samples.ts'

const everyKind = async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const party = await client.parties.create(person())
  const file = await client.cases.create(caseFile())
  await client.participations.create(participation(file.id, party.id))
  await client.charges.create(charge(file.id, party.id))
  await client.hearings.create(hearing(file.id))
  await client.decisions.create(decision(file.id))
  await client.events.create(event(file.id, { persons: [{ partyId: party.id, role: 'victim', detail: '' }] }))
  await client.deadlines.create(deadline(file.id))
  await client.tasks.create(task(file.id))
  await client.risks.create(risk(file.id, party.id))
  await client.sources.create(source('case', file.id))
  await client.figures.create(figure(file.id))
  await client.statements.create(statement(file.id, party.id))
  await client.interventions.create(intervention(file.id, { beneficiaries: [{ partyId: party.id }] }))
  await client.items.create(item(file.id))
  await client.restraints.create(restraint(file.id, party.id))
  await client.stays.create(stay(file.id, party.id))
  await client.contacts.create(contact(file.id))
  await client.notes.create(note(file.id))
  await documentFrom(client, file.id, fileWith('Жалоба.txt', 'text'))
  const { database } = desk.session.work().vault
  return { ...desk, file, database }
}

const CONTENT_SQL = `
  SELECT e.record_id, e.kind, e.case_id, e.first_day, e.last_day, t.title, t.body, t.stems
  FROM search_entry AS e JOIN search_text AS t ON t.rowid = e.entry_id ORDER BY e.record_id`

test('the index made anew holds the same as the one that followed every change', async () => {
  const { database } = await everyKind()
  const read = database.read()
  const followed = read.all(CONTENT_SQL)
  expect(new Set(followed.map((row) => Reflect.get(Object(row), 'kind'))).size).toBe(SEARCH_KINDS.length)
  database.transaction(reindexAll)
  expect(read.all(CONTENT_SQL)).toEqual(followed)
  expect(read.get(`SELECT v FROM search_text_config WHERE k = 'secure-delete'`)).toEqual({ v: 1 })
})

test('an index that a migration left empty is filled when the vault is opened', async () => {
  const { client, database, session, folder, file } = await everyKind()
  // The state between a migration and the first search.
  database.transaction((write) => {
    write.run('DELETE FROM search_text')
    write.run('DELETE FROM search_entry')
  })
  expect(await client.search.query(question('митинге'))).toEqual([])
  await session.close()
  const next = newDesk()
  await openWith(next.client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  expect((await next.client.search.query(question('митинге')))[0]?.id).toBe(file.id)
})

test('an index that is there is left alone when the vault is opened', async () => {
  const { client, database, file } = await everyKind()
  database.transaction((write) => write.run('DELETE FROM search_entry WHERE record_id = ?', [file.id]))
  completeIndex(database)
  expect((await client.search.query(question('митинге'))).map((hit) => hit.id)).not.toContain(file.id)
  expect(migrations.latest).toBeGreaterThanOrEqual(2)
})

const QUESTIONS = [
  'а',
  'ах',
  'ахмет',
  'ахметов',
  'ахметова',
  'обысков',
  'обыск квартире',
  'суд',
  'соттың',
  'sot',
  'tintu',
  'задержание на митинге',
  'прокурорға шағым',
  '272',
  'жалоба комитет',
  'полиции адвокат',
  'zh',
  'arrested',
  'UN',
]

const large = async () => {
  const desk = await deskWithVault()
  const { database } = desk.session.work().vault
  database.transaction((write) => {
    fillVault(write, { cases: 60, parties: 200, events: 600, seed: 7 })
    reindexAll(write)
  })
  return database.read()
}

test('an entry has the rank of the first expression that finds it', async () => {
  const read = await large()
  const all = { first: 0n, before: 2n ** 50n, limit: 100_000 }
  const texts = read.all<IndexedText & { id: number }>(
    'SELECT rowid AS id, title, body, stems FROM search_text',
  )
  for (const text of QUESTIONS) {
    const readings = readingsOf(text)
    const ranks = new Map<number, number>()
    for (const [rank, expression] of rankedExpressions(readings).entries()) {
      for (const { id } of read.all<{ id: number }>(FIND_SQL.match, { ...all, expression })) {
        if (!ranks.has(id)) ranks.set(id, rank)
      }
    }
    const widest = read.all<{ id: number }>(FIND_SQL.match, {
      ...all,
      expression: widestExpression(readings),
    })
    expect([text, widest.length]).toEqual([text, ranks.size])
    expect(ranks.size).toBeGreaterThan(0)
    const byWords = texts.flatMap((entry) => {
      const rank = rankOf(readings, entry)
      return rank === undefined ? [] : [[entry.id, rank] as const]
    })
    expect([text, new Map(byWords)]).toEqual([text, ranks])
  }
})

test('a narrow scope is the same entries as a wide one lets through', async () => {
  const read = await large()
  const caseId = read.get<{ id: SearchFilter['caseId'] }>('SELECT id FROM case_file LIMIT 1')?.id ?? null
  const filters: readonly Partial<SearchFilter>[] = [
    { caseId },
    { article: '272' },
    { article: '272', status: 'open' },
    { from: day('2019-03-01'), to: day('2019-03-31') },
    { from: day('2026-06-01') },
    { to: day('2012-03-01') },
    { article: '405', from: day('2015-01-01') },
  ]
  for (const change of filters) {
    const filter = { ...NO_FILTER, ...change }
    const scope = scopeOf(read, filter)
    const narrow = narrowEntries(read, scope)?.map((entry) => entry.id)
    const wide = read.all<{ id: number }>(FIND_SQL.newest.replace('e.kind = @kind', '@kind = @kind'), {
      ...scope,
      kind: '',
      limit: 100_000,
    })
    expect(wide.length).toBeGreaterThan(0)
    expect([change, narrow?.sort()]).toEqual([change, wide.map((entry) => entry.id).sort()])
    expect(searchIn(read, { text: '', filter }).length).toBe(Math.min(50, wide.length))
  }
})

test('a long beginning is asked for by the words it begins, and by itself where they are many', async () => {
  const read = await large()
  const all = { first: 0n, before: 2n ** 50n, limit: 100_000 }
  const idsOf = (readings: readonly Reading[]) =>
    read.all<{ id: number }>(FIND_SQL.match, { ...all, expression: widestExpression(readings) })
  for (const text of ['задержа', 'протокол обыска', 'содержани', 'prokuror', 'обыск']) {
    const readings = readingsOf(text)
    const completed = withCompletions(read, readings)
    expect([text, idsOf(completed)]).toEqual([text, idsOf(readings)])
    for (const [rank, expression] of rankedExpressions(readings).entries()) {
      const own = rankedExpressions(completed)[rank] ?? ''
      expect(read.all(FIND_SQL.match, { ...all, expression: own })).toEqual(
        read.all(FIND_SQL.match, { ...all, expression }),
      )
    }
  }
  const [last] = withCompletions(read, readingsOf('задержа'))[0] ?? []
  expect(last?.completions?.length).toBeGreaterThan(1)
  const [short] = withCompletions(read, readingsOf('обыск'))[0] ?? []
  expect(short?.completions).toBeUndefined()
})

test('a word with one wrong letter is found wherever it is wrong', async () => {
  const { client } = await deskWithVault()
  await client.parties.create(person('Бердалин'))
  const word = 'бердалин'
  const letters = Array.from(word)
  const wrong = letters.flatMap((letter, place) => {
    const [before, after] = [word.slice(0, place), word.slice(place + 1)]
    const next = letters[place + 1]
    return [
      `${before}о${after}`,
      before + after,
      `${before}п${letter}${after}`,
      ...(next === undefined ? [] : [before + next + letter + word.slice(place + 2)]),
    ]
  })
  const missed: string[] = []
  for (const text of wrong) if ((await client.search.query(question(text))).length === 0) missed.push(text)
  expect(missed).toEqual([])
})
