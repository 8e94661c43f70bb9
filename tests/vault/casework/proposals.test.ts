import { expect, test } from 'vitest'
import { localDateTimeSchema } from '../../../shared/domain/dates.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { deadlineOf, proposedDeadlines } from '../../../shared/domain/terms/proposed-deadlines.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { about, caseFile, person, restraint } from './support/samples.ts'

const NIGHT = localDateTimeSchema.parse('2026-12-02T02:00')

const detained = async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: partyId } = await client.parties.create(person('Аида'))
  const detention = await client.restraints.create({
    ...restraint(caseId, partyId),
    kind: 'detention',
    from: about('2026-12-01'),
    fromTime: '23:40' as never,
    until: null,
    untilTime: null,
    endedOn: null,
    endedTime: null,
    endReason: '',
    termMonths: null,
    termDays: null,
    termHours: null,
  })
  const file = () => client.cases.file({ caseId })
  const proposals = async () => proposedDeadlines(await file(), kazakhstanLaw(), NIGHT).near
  const inputs = async () =>
    (await proposals()).map((one) => deadlineOf(one, one.terms[0], { caseId, language: 'kk' }))
  return { client, caseId, detention, file, proposals, inputs }
}

test('the first page and the case count the same deadlines that wait, until somebody decided on all of them', async () => {
  const { client, caseId, proposals, inputs } = await detained()
  const { title } = await client.cases.get({ id: caseId })
  const waiting = () => client.deadlines.proposed({ now: NIGHT })
  const count = (await proposals()).length
  expect(count).toBeGreaterThan(6)
  expect(await waiting()).toEqual({
    cases: [{ caseId, title, count, firstOn: '2026-12-02', firstTime: '02:40', moved: 0 }],
    isCut: false,
  })
  expect(await client.deadlines.takeOver({ caseId, deadlines: await inputs() })).toEqual({
    caseId,
    taken: count,
  })
  expect(await waiting()).toEqual({ cases: [], isCut: false })
})

test('all that are taken over at once are taken back at once', async () => {
  const { client, caseId, file, proposals, inputs } = await detained()
  const before = await proposals()
  await client.deadlines.takeOver({ caseId, deadlines: await inputs() })
  const [last] = await client.history.undoable()
  expect(last).toMatchObject({ action: 'create', subject: 'deadline', others: before.length - 1 })
  await client.history.undo({ seq: last?.seq ?? 0 })
  expect((await file()).deadlines).toEqual([])
  expect(await proposals()).toHaveLength(before.length)
})

test('the first page says which recorded deadlines have moved with what set them running', async () => {
  const { client, caseId, detention, inputs } = await detained()
  await client.deadlines.takeOver({ caseId, deadlines: await inputs() })
  const { id, revision, ...value } = detention
  await client.restraints.update({ id, revision, value: { ...value, fromTime: '22:10' as never } })
  const { cases } = await client.deadlines.proposed({ now: NIGHT })
  expect(cases).toMatchObject([{ caseId, count: 0, moved: 6 }])
})

test('none is kept where one is of another case, or names what is not there', async () => {
  const { client, caseId, file, inputs } = await detained()
  const { id: other } = await client.cases.create(caseFile())
  const all = await inputs()
  const [first, ...rest] = all
  if (first === undefined) throw new Error('nothing follows')
  const take = (deadlines: typeof all) => codeOf(client.deadlines.takeOver({ caseId, deadlines }))
  expect(await take([...rest, { ...first, caseId: other }])).toBe('INVALID_INPUT')
  expect(await take([...rest, { ...first, restraintId: '0'.repeat(32) as never }])).toBe('NOT_FOUND')
  expect((await file()).deadlines).toEqual([])
})
