import { expect, test } from 'vitest'
import { mondayOf } from '../../../shared/domain/week-review.ts'
import { deskWithVault } from './support/desk.ts'
import { caseFile, day, hearing, intervention, moment, participation, person } from './support/samples.ts'

const TODAY = day('2026-11-25')

test('what waits for an answer stands with whom it went to, the longest first, and none of a closed case', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: closed } = await client.cases.create(caseFile({ title: 'Старое', status: 'closed' }))
  const [one, two] = [
    (await client.parties.create(person('Сейтов Марат'))).id,
    (await client.parties.create(person('Ким Елена'))).id,
  ]
  const sent = (change: object, into = caseId) =>
    client.interventions.create(intervention(into, { answer: 'awaited', answeredOn: null, ...change }))
  await sent({ title: 'без даты', date: null })
  await sent({ title: 'позже', date: day('2026-10-05'), addresseeWords: 'МВД' })
  await sent({
    title: 'раньше',
    date: '2026-09',
    addressees: [{ partyId: one }, { partyId: two }],
    addresseeWords: 'и прокуратура',
  })
  await sent({ title: 'закрыто', date: day('2026-08-01') }, closed)
  await sent({ title: 'отвечено', date: day('2026-08-02'), answer: 'answered' })
  const expected = [
    ['2026-09', 'Сейтов Марат, Ким Елена, и прокуратура'],
    ['2026-10-05', 'МВД'],
    [null, intervention(caseId).addresseeWords],
  ]
  const views = [await client.today.get({ today: TODAY }), await client.review.get({ today: TODAY })]
  for (const { awaitedAnswers } of views)
    expect(awaitedAnswers.map(({ date, to }) => [date, to])).toEqual(expected)
})

test('a case without a deadline is told of once: as one without a next step where it has none', async () => {
  const { client } = await deskWithVault()
  const client1 = (await client.parties.create(person('Ахметов Нуржан'))).id
  const withClient = async (title: string) => {
    const { id } = await client.cases.create(caseFile({ title, status: 'open' }))
    await client.participations.create(participation(id, client1))
    return id
  }
  await withClient('ничего')
  const heard = await withClient('заседание')
  await client.hearings.create(hearing(heard, { startsAt: moment('2026-12-01T10:00') }))
  const nobody = (await client.cases.create(caseFile({ title: 'без клиента', status: 'open' }))).id
  await client.hearings.create(hearing(nobody, { startsAt: moment('2026-12-02T10:00') }))
  const { casesWithoutNextStep, casesWithoutDeadline, nextHearings } = await client.review.get({
    today: TODAY,
  })
  expect(casesWithoutNextStep.map(({ title }) => title)).toEqual(['ничего'])
  expect(casesWithoutDeadline.map(({ title }) => title)).toEqual(['заседание'])
  expect(nextHearings).toHaveLength(2)
})

test('what was looked at stays so until the next week begins, and goes with its record', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const kept = (await client.hearings.create(hearing(caseId))).id
  const gone = (await client.hearings.create(hearing(caseId))).id
  const mark = (recordId: string, today = TODAY, isSeen = true) =>
    client.review.mark({ part: 'nextHearings', recordId, today, isSeen })
  const seen = async (today = TODAY) =>
    (await client.review.get({ today })).seen.map(({ recordId }) => recordId)
  await mark(kept)
  await mark(kept)
  await mark(gone)
  expect((await seen()).sort()).toEqual([kept, gone].sort())
  expect((await client.today.get({ today: TODAY })).review).toEqual({ seen: 2 })
  await client.hearings.remove({ id: gone })
  expect(await seen()).toEqual([kept])
  await mark(kept, TODAY, false)
  expect(await seen()).toEqual([])
  await mark(kept)
  expect(await seen(day('2026-11-29'))).toEqual([kept])
  expect(await seen(day('2026-11-30'))).toEqual([])
  await mark('a'.repeat(32), day('2026-11-30'))
  expect(await seen()).toEqual(['a'.repeat(32)])
})

test('a week begins on Monday', () => {
  expect([day('2026-11-30'), day('2026-12-06'), day('2026-12-07')].map(mondayOf)).toEqual([
    '2026-11-30',
    '2026-11-30',
    '2026-12-07',
  ])
})
