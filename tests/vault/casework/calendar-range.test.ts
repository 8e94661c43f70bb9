import { expect, test } from 'vitest'
import { CALENDAR_KINDS, idOfItem, timeOfItem } from '../../../shared/domain/calendar-item.ts'
import { deskWithVault } from './support/desk.ts'
import {
  caseFile,
  contact,
  day,
  deadline,
  event,
  hearing,
  moment,
  participation,
  person,
  restraint,
  task,
  time,
} from './support/samples.ts'

const TODAY = day('2026-11-22')
const DECEMBER = { from: day('2026-12-01'), to: day('2026-12-31'), today: TODAY }

const fullDesk = async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: partyId } = await client.parties.create(person())
  await client.participations.create(participation(caseId, partyId, { role: 'client' }))
  return { client, caseId, partyId }
}

test('a range of days has everything that is on them, in the order of time, with its case and its clients', async () => {
  const { client, caseId, partyId } = await fullDesk()
  await client.hearings.create(hearing(caseId, { startsAt: moment('2026-12-03T10:30') }))
  await client.deadlines.create(
    deadline(caseId, {
      ...{ partyId, state: 'open', reason: '', metDocumentId: null, endedOn: null, changedBecause: '' },
      ...{ safeOn: day('2026-12-02'), lastOn: day('2026-12-05'), lastTime: time('18:00') },
    }),
  )
  await client.tasks.create(task(caseId, { partyId, dueOn: day('2026-12-04'), dueTime: null, isDone: false }))
  await client.contacts.create(
    contact(caseId, { partyId, at: moment('2026-12-06T09:00') as never, minutes: 90 }),
  )
  await client.events.create(event(caseId, { date: day('2026-12-07'), time: null }))
  await client.restraints.create(
    restraint(caseId, partyId, { kind: 'custody', from: day('2026-10-10'), until: day('2026-12-09') }),
  )
  const all = await client.calendar.range({ ...DECEMBER, kinds: [...CALENDAR_KINDS], withClosed: false })
  const said = all.items.map((item) => [item.kind, timeOfItem(item).at])
  expect(said).toEqual([
    ['deadline', '2026-12-02'],
    ['hearing', '2026-12-03T10:30'],
    ['task', '2026-12-04'],
    ['deadline', '2026-12-05T18:00'],
    ['contact', '2026-12-06T09:00'],
    ['event', '2026-12-07'],
    ['custody', '2026-12-09'],
  ])
  expect(all.isCut).toBe(false)
  expect(new Set(all.items.map((item) => [item.caseId, ...item.clientIds].join(' ')))).toEqual(
    new Set([`${caseId} ${partyId}`]),
  )
  const visit = all.items.find(({ kind }) => kind === 'contact')
  expect(visit && timeOfItem(visit).endsTime).toBe('10:30')
  const [safe, last] = all.items.filter(({ kind }) => kind === 'deadline')
  expect(safe && last && idOfItem(safe) === idOfItem(last)).toBe(true)
  const some = await client.calendar.range({ ...DECEMBER, kinds: ['task'], withClosed: false })
  expect(some.items.map(({ kind }) => kind)).toEqual(['task'])
})

test('what is closed is in the calendar only where it is asked for', async () => {
  const { client, caseId } = await fullDesk()
  await client.tasks.create(
    task(caseId, { dueOn: day('2026-12-04'), isDone: true, doneOn: day('2026-12-03') }),
  )
  await client.deadlines.create(
    deadline(caseId, {
      ...{ partyId: null, state: 'unneeded', reason: 'снято', safeOn: null, lastOn: day('2026-12-05') },
      ...{ endedOn: null, metDocumentId: null },
    }),
  )
  const kindsOf = async (withClosed: boolean) =>
    (await client.calendar.range({ ...DECEMBER, kinds: ['task', 'deadline'], withClosed })).items.map(
      ({ kind }) => kind,
    )
  expect([await kindsOf(false), await kindsOf(true)]).toEqual([[], ['task', 'deadline']])
})

test('a task of no case is in the calendar without one', async () => {
  const { client } = await deskWithVault()
  await client.tasks.create(task(null as never, { dueOn: day('2026-12-04'), isDone: false, partyId: null }))
  const { items } = await client.calendar.range({ ...DECEMBER, kinds: ['task'], withClosed: false })
  expect(items).toMatchObject([{ kind: 'task', caseId: null, caseTitle: '', clients: [] }])
})
