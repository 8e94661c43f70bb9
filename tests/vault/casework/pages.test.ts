import { expect, test } from 'vitest'
import type { ListCursor } from '../../../shared/contract/pages.ts'
import type { CaseLine } from '../../../shared/domain/kinds/case.ts'
import type { PartyLine } from '../../../shared/domain/kinds/party.ts'
import { type CaseView, type PartyView, SORT_DIRECTIONS } from '../../../shared/domain/list-views.ts'
import { walk } from '../../support/whole-lists.ts'
import { type Client, codeOf, deskWithVault } from './support/desk.ts'
import {
  caseFile,
  day,
  event,
  hearing,
  moment,
  name,
  participation,
  person,
  restraint,
  task,
} from './support/samples.ts'
import { filled } from './support/walk-pages.ts'

const BY_TITLE: CaseView = {
  filter: { text: '', status: 'all' },
  sort: { by: 'title', direction: 'ascending' },
} as const

test('what is put in or taken out between two pages moves no other row in or out of them', async () => {
  const { client, made } = await filled({ cases: 200, parties: 20 })
  const before = (await walk(client.cases.page, BY_TITLE)).map(({ id }) => id)
  const first = await client.cases.page({ ...BY_TITLE, after: null, skip: 0, limit: 50 })
  const [seen, unseen] = [before[10], before[60]]
  await client.cases.remove({ id: made.cases.find(({ id }) => id === seen)?.id ?? ('' as never) })
  await client.cases.remove({ id: made.cases.find(({ id }) => id === unseen)?.id ?? ('' as never) })
  await client.cases.create(caseFile({ title: '0' }))
  const later = await client.cases.create(caseFile({ title: 'яяя' }))
  const second = await client.cases.page({ ...BY_TITLE, after: first.next, skip: 0, limit: 200 })
  expect(second.rows.map(({ id }) => id)).toEqual([
    ...before.slice(50).filter((id) => id !== unseen),
    later.id,
  ])
})

test('a jump lands where the rows before it say, also among those that have nothing to sort by', async () => {
  const { client } = await filled({ cases: 300, parties: 30 })
  for (const direction of SORT_DIRECTIONS) {
    const view = { filter: { text: '', status: 'all' }, sort: { by: 'nextHearing', direction } } as const
    const all = (await walk(client.cases.page, view)).map(({ id }) => id)
    const start = await client.cases.page({ ...view, after: null, skip: 0, limit: 20 })
    for (const skip of [0, 1, 90, 200, 275, 400]) {
      const page = await client.cases.page({ ...view, after: start.next, skip, limit: 20 })
      expect(page.rows.map(({ id }) => id)).toEqual(all.slice(20 + skip, 40 + skip))
    }
  }
})

test('a cursor of another order, or of nobody, is refused', async () => {
  const { client } = await filled({ cases: 50, parties: 5 })
  const { next } = await client.cases.page({ ...BY_TITLE, after: null, skip: 0, limit: 10 })
  const code = (view: Parameters<Client['cases']['page']>[0]): Promise<string> =>
    codeOf(client.cases.page(view))
  const question = { ...BY_TITLE, skip: 0, limit: 10 }
  const other = { ...question, sort: { by: 'client', direction: 'ascending' } } as const
  const turned = { ...question, sort: { by: 'title', direction: 'descending' } } as const
  expect(await code({ ...question, after: next })).toBe('no error')
  expect(await code({ ...other, after: next })).toBe('INVALID_INPUT')
  expect(await code({ ...turned, after: next })).toBe('INVALID_INPUT')
  expect(await code({ ...question, after: 'bm9uc2Vuc2U' as ListCursor })).toBe('INVALID_INPUT')
  expect(await code({ ...question, after: '; DROP TABLE party' as ListCursor })).not.toBe('no error')
})

test('words narrow a list in any script: cases by title, number and every name of a client', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(
    person('Ахметов Нуржан', {
      names: [
        { text: 'Ахметов Нуржан', kind: 'main', language: '', source: '' },
        { text: 'Nurjan', kind: 'alias', language: '', source: '' },
      ],
    }),
  )
  const rally = await client.cases.create(caseFile({ title: 'Дело о митинге', number: '17/2026' }))
  const other = await client.cases.create(caseFile({ title: 'Жер дауы', number: '18/2026' }))
  await client.participations.create(participation(other.id, party.id))
  const find = async (typed: string) =>
    (
      await walk<CaseView, CaseLine>(client.cases.page, {
        ...BY_TITLE,
        filter: { text: typed, status: 'all' },
      })
    ).map(({ id }) => id)
  expect(await find('miting')).toEqual([rally.id])
  expect(await find('17/2026')).toEqual([rally.id])
  expect(await find('akhmetov жер')).toEqual([other.id])
  expect(await find('akhmetov митинг')).toEqual([])
  await client.parties.update({ id: party.id, revision: 1, value: person('Сериков Бауыржан') })
  expect(await find('akhmetov')).toEqual([])
  expect(await find('serikov')).toEqual([other.id])
})

test('words narrow a list of people by every spelling, of documents by file name and of all parts by their case', async () => {
  const { client } = await deskWithVault()
  const bokeikhanov = await client.parties.create(
    person('Дәурен Бөкейханов', { names: [name('Дәурен Бөкейханов'), name('Каипбаева', 'press')] }),
  )
  const fund = await client.parties.create(person('«Ар-ұждан» қоры', { kind: 'organisation' }))
  const file = await client.cases.create(caseFile({ title: 'Қаңтар жиыны' }))
  await client.events.create(event(file.id, { title: 'Задержание', persons: [] }))
  await client.tasks.create(task(file.id, { title: 'Жалоба', isDone: true }))
  const people = async (text: string, kind: 'all' | 'organisation' = 'all') =>
    (
      await walk<PartyView, PartyLine>(client.parties.page, {
        filter: { text, kind },
        sort: { by: 'name', direction: 'ascending' },
      })
    ).map(({ id }) => id)
  expect([await people('bokeikhanov'), await people('kaipbaeva'), await people('', 'organisation')]).toEqual([
    [bokeikhanov.id],
    [bokeikhanov.id],
    [fund.id],
  ])
  const place = { after: null, skip: 0, limit: 10 }
  const events = await client.events.page({
    filter: { text: 'qangtar zaderzh', certainty: 'all' },
    sort: { by: 'date', direction: 'ascending' },
    ...place,
  })
  const done = await client.tasks.page({
    filter: { text: 'қаңтар', show: 'done' },
    sort: { by: 'due', direction: 'ascending' },
    ...place,
  })
  expect([events.rows.length, done.rows.length, done.counts]).toEqual([1, 1, { shown: 1, all: 1 }])
})

test('how many cases a person has, and a case’s first client, follow every change and every way back', async () => {
  const { client } = await deskWithVault()
  const one = await client.parties.create(person('Ахметов'))
  const other = await client.parties.create(person('Ақанов'))
  const first = await client.cases.create(caseFile({ title: 'первое' }))
  const second = await client.cases.create(caseFile({ title: 'второе' }))
  const seen = async () => {
    const people = await walk<PartyView, PartyLine>(client.parties.page, {
      filter: { text: '', kind: 'all' },
      sort: { by: 'name', direction: 'ascending' },
    })
    const cases = await walk<CaseView, CaseLine>(client.cases.page, {
      filter: { text: '', status: 'all' },
      sort: { by: 'client', direction: 'ascending' },
    })
    return [people.map(({ name, caseCount }) => `${name} ${caseCount}`), cases.map(({ title }) => title)]
  }
  const undoLast = async () => {
    const [last] = await client.history.undoable()
    await client.history.undo({ seq: last?.seq ?? 0 })
  }
  await client.participations.create(participation(first.id, one.id))
  await client.participations.create(participation(first.id, one.id, { role: 'witness' }))
  await client.participations.create(participation(second.id, other.id))
  expect(await seen()).toEqual([
    ['Ақанов 1', 'Ахметов 1'],
    ['второе', 'первое'],
  ])
  await client.parties.update({ id: other.id, revision: 1, value: person('Яковлев') })
  expect(await seen()).toEqual([
    ['Ахметов 1', 'Яковлев 1'],
    ['первое', 'второе'],
  ])
  await undoLast()
  expect(await seen()).toEqual([
    ['Ақанов 1', 'Ахметов 1'],
    ['второе', 'первое'],
  ])
  await client.cases.remove({ id: second.id })
  expect(await seen()).toEqual([['Ақанов 0', 'Ахметов 1'], ['первое']])
  await undoLast()
  expect(await seen()).toEqual([
    ['Ақанов 1', 'Ахметов 1'],
    ['второе', 'первое'],
  ])
  const now = await client.parties.get({ id: one.id })
  const { id: _, revision: keepRevision, ...value } = now
  const { revision: dropRevision } = await client.parties.get({ id: other.id })
  await client.parties.merge({ keepId: one.id, dropId: other.id, keepRevision, dropRevision, value })
  expect((await seen())[0]).toEqual(['Ахметов 2'])
  await undoLast()
  expect(await seen()).toEqual([
    ['Ақанов 1', 'Ахметов 1'],
    ['второе', 'первое'],
  ])
})

test('an earlier change can be taken back although a later one has moved what only the lists know', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(person('Ахметов'))
  const file = await client.cases.create(caseFile())
  await client.parties.update({ id: party.id, revision: 1, value: person('Ахметова') })
  const [renamed] = await client.history.undoable()
  await client.participations.create(participation(file.id, party.id))
  await client.hearings.create(hearing(file.id, { startsAt: moment('2026-12-01T10:00') }))
  await client.restraints.create(restraint(file.id, party.id, { until: day('2026-12-09') }))
  await client.history.undo({ seq: renamed?.seq ?? 0 })
  expect((await client.parties.get({ id: party.id })).names[0]?.text).toBe('Ахметов')
})
