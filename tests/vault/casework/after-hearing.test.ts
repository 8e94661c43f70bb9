import { expect, test } from 'vitest'
import type { AfterHearing } from '../../../shared/domain/after-hearing.ts'
import { extensionOf } from '../../../shared/domain/case/extension.ts'
import type { Hearing } from '../../../shared/domain/kinds/hearing.ts'
import { blankSaid } from '../../../shared/domain/kinds/source.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import {
  about,
  caseFile,
  day,
  decision,
  hearing,
  moment,
  person,
  restraint,
  task,
} from './support/samples.ts'

const custody = async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const { id: partyId } = await client.parties.create(person('Аида'))
  const held = await client.restraints.create(restraint(caseId, partyId))
  const sitting = await client.hearings.create(hearing(caseId, { nextStep: 'Обжаловать' }))
  const file = () => client.cases.file({ caseId })
  const undo = async () => {
    const [last] = await client.history.undoable()
    await client.history.undo({ seq: last?.seq ?? 0 })
  }
  return { client, caseId, partyId, held, sitting, file, undo }
}

type Custody = Awaited<ReturnType<typeof custody>>

/** As the form sends it where nothing but what took place is said. */
const bare = ({ id, revision }: Hearing): AfterHearing => ({
  hearing: { id, revision, status: 'held', result: '' },
  decision: null,
  measures: [],
  next: null,
  task: null,
  sources: [],
})

const whole = ({ caseId, held, sitting }: Custody): AfterHearing => {
  const { caseId: _c, hearingId: _h, ...order } = decision(caseId, { kind: 'order', outcome: 'granted' })
  const { caseId: _case, decisionId: _d, ...extension } = extensionOf(held)
  const { caseId: _of, continues: _no, ...next } = hearing(caseId, { startsAt: moment('2027-02-08T10:00') })
  const { caseId: _in, ...toDo } = task(caseId)
  return {
    ...bare(sitting),
    decision: order,
    measures: [{ ...extension, until: about('2027-02-09') }],
    next,
    task: toDo,
    sources: [{ ...blankSaid(), text: 'Зал суда' }],
  }
}

test('what came of a hearing is kept whole: its decision, the measure it prolongs, what is next; and goes in one step', async () => {
  const here = await custody()
  const { client, sitting, held, file, undo } = here
  const before = await file()
  await client.hearings.conclude(whole(here))

  const after = await file()
  const [order] = after.decisions
  expect(after.hearings.find(({ id }) => id === sitting.id)).toMatchObject({
    status: 'held',
    court: sitting.court,
    nextStep: 'Обжаловать',
  })
  expect(order).toMatchObject({ kind: 'order', outcome: 'granted', hearingId: sitting.id })
  expect(after.restraints.find(({ extensionOf: of }) => of === held.id)).toMatchObject({
    kind: held.kind,
    place: held.place,
    from: held.until,
    until: '2027-02-09',
    decisionId: order?.id,
  })
  expect(after.hearings.map(({ startsAt, continues }) => [startsAt, continues])).toEqual([
    ['2026-12-01T10:30', null],
    ['2027-02-08T10:00', sitting.id],
  ])
  expect(after.tasks.map(({ title }) => title)).toEqual(['Подать жалобу'])
  expect(after.sources.map(({ ofSubject, text }) => [ofSubject, text]).toSorted()).toEqual([
    ['decision', 'Зал суда'],
    ['hearing', 'Зал суда'],
    ['restraint', 'Зал суда'],
  ])
  expect((await client.history.undoable())[0]).toMatchObject({ action: 'update', subject: 'hearing' })

  await undo()
  const counts = ({ hearings, decisions, restraints, tasks, sources }: typeof before) =>
    [hearings, decisions, restraints, tasks, sources].map(({ length }) => length)
  const back = await file()
  expect(counts(back)).toEqual(counts(before))
  expect(back.hearings[0]?.status).toBe('planned')
})

test('on the first page a hearing waits from its day on until somebody tells what came of it', async () => {
  const { client, sitting } = await custody()
  const waiting = async (on: string) => {
    const { awaitingHearings } = await client.today.get({ today: day(on) })
    return awaitingHearings.map(({ hearing: { id } }) => id)
  }
  expect([await waiting('2026-11-30'), await waiting('2026-12-01'), await waiting('2027-12-01')]).toEqual([
    [],
    [sitting.id],
    [sitting.id],
  ])
  await client.hearings.conclude(bare(sitting))
  expect(await waiting('2027-12-01')).toEqual([])
})

test('what was not said makes no record', async () => {
  const { client, sitting, file } = await custody()
  await client.hearings.conclude({
    ...bare(sitting),
    hearing: { ...bare(sitting).hearing, status: 'adjourned' },
  })
  const { hearings, decisions, restraints, tasks, sources } = await file()
  expect(hearings.map(({ status }) => status)).toEqual(['adjourned'])
  expect([decisions, restraints, tasks, sources].map(({ length }) => length)).toEqual([0, 1, 0, 0])
})

test('an extension without a last day is kept without one', async () => {
  const here = await custody()
  const entry = whole(here)
  await here.client.hearings.conclude({
    ...entry,
    measures: entry.measures.map((measure) => ({ ...measure, until: null })),
  })
  const { restraints } = await here.file()
  expect(restraints.find(({ extensionOf: of }) => of !== null)?.until).toBeNull()
})

test('where one record cannot be kept none is', async () => {
  const here = await custody()
  const { client, file } = here
  const entry = whole(here)
  const { id: stranger } = await client.parties.create(person('Болат'))
  const backwards = entry.measures.map((measure) => ({ ...measure, until: about('2026-01-01') }))
  const ofAnother = entry.measures.map((measure) => ({ ...measure, partyId: stranger }))
  const before = await file()
  expect(await codeOf(client.hearings.conclude({ ...entry, measures: backwards }))).toBe('INVALID_INPUT')
  expect(await codeOf(client.hearings.conclude({ ...entry, measures: ofAnother }))).toBe('OTHER_PERSON')
  const next = entry.next && { ...entry.next, lastDay: day('2026-01-01') }
  expect(await codeOf(client.hearings.conclude({ ...entry, next }))).toBe('INVALID_INPUT')
  const stale = { ...entry.hearing, revision: entry.hearing.revision + 1 }
  expect(await codeOf(client.hearings.conclude({ ...entry, hearing: stale }))).toBe('CONFLICT')
  await client.hearings.remove({ id: entry.hearing.id })
  expect(await codeOf(client.hearings.conclude(entry))).toBe('NOT_FOUND')
  const after = await file()
  expect({ ...after, hearings: before.hearings, case: before.case }).toEqual(before)
})

test('what came of a hearing names nothing of another case', async () => {
  const here = await custody()
  const { client, file } = here
  const entry = whole(here)
  const { id: other } = await client.cases.create(caseFile({ title: 'Другое' }))
  const { id: elsewhere } = await client.decisions.create(decision(other))
  const { id: foreign } = await documentFrom(client, other, fileWith('Чужое.txt', 'text'))
  const before = await file()
  const { decision: decided } = entry
  const entries = [
    { ...entry, decision: decided && { ...decided, reviews: elsewhere } },
    { ...entry, decision: decided && { ...decided, documentId: foreign } },
    { ...entry, measures: entry.measures.map((measure) => ({ ...measure, documentId: foreign })) },
  ]
  for (const wrong of entries)
    expect(['INVALID_INPUT', 'NOT_FOUND']).toContain(await codeOf(client.hearings.conclude(wrong as never)))
  expect(await file()).toEqual(before)
})
