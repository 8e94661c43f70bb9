import { expect, test } from 'vitest'
import { isPressing } from '../../../shared/domain/case/custody.ts'
import { partialDateSchema } from '../../../shared/domain/dates.ts'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import type { Restraint } from '../../../shared/domain/kinds/restraint.ts'
import type { CaseView } from '../../../shared/domain/list-views.ts'
import { overlaps } from '../../../shared/domain/partial-date.ts'
import { RESTRAINT_LINES, TODAY, type ToldMeasure } from '../../support/restraint-lines.ts'
import { allCases } from '../../support/whole-lists.ts'
import { deskWithVault, NOON } from './support/desk.ts'
import { caseFile, day, participation, person, restraint } from './support/samples.ts'

type Client = Awaited<ReturnType<typeof deskWithVault>>['client']

const FIRST_PAGE: CaseView & { after: null; skip: number; limit: number } = {
  filter: { text: '', status: 'all' },
  sort: { by: 'touched', direction: 'descending' },
  after: null,
  skip: 0,
  limit: 200,
}

const date = (text: string) => partialDateSchema.parse(text)

const enter = async (
  client: Client,
  { caseId, partyId, line }: { caseId: CaseId; partyId: PartyId; line: readonly ToldMeasure[] },
): Promise<Restraint[]> => {
  const entered: Restraint[] = []
  for (const told of line) {
    const value = restraint(caseId, partyId, {
      kind: told.kind ?? 'custody',
      from: told.from === null ? null : date(told.from),
      until: told.until === undefined ? null : date(told.until),
      endedOn: told.ended === undefined ? null : date(told.ended[0]),
      endReason: told.ended?.[1] ?? '',
      extensionOf: told.extends === undefined ? null : (entered[told.extends]?.id ?? null),
    })
    entered.push(await client.restraints.create(value))
  }
  return entered
}

/** What a table of cases says of the measure in a case, and of its end. */
const tableCells = async (client: Client, caseId: CaseId): Promise<unknown[]> => {
  const rows: unknown[][] = []
  const of = { list: 'cases', caseId, shown: null, format: 'csv', language: 'ru', title: '' } as const
  const table = await client.internal.tableRows({ ...of, headings: {}, words: {}, includesSensitive: false })
  for await (const part of table) rows.push(...part)
  const [headings = [], cells = []] = rows
  return ['restraint', 'restraintUntil'].map((name) => cells[headings.indexOf(name)])
}

test('the list of cases, the table of cases, the cases of a person and today say of every line of measures the same', async () => {
  const { client } = await deskWithVault()
  for (const [name, { line, answer }] of Object.entries(RESTRAINT_LINES)) {
    const { id: partyId } = await client.parties.create(person(name))
    const { id: caseId } = await client.cases.create(caseFile({ title: name }))
    await client.participations.create(participation(caseId, partyId))
    const entered = await enter(client, { caseId, partyId, line })
    const { watched = 0, ...said } = answer ?? {}
    const held =
      answer === null
        ? null
        : {
            ...said,
            isComputed: false,
            otherEnd: null,
            caseId,
            partyId,
            partyName: name,
            restraintId: entered[watched]?.id,
          }
    const listed = (await allCases(client)).find(({ id }) => id === caseId)
    expect(listed?.held, name).toEqual(held)
    expect((await client.parties.cases({ id: partyId }))[0]?.case, name).toEqual(listed)
    const ofHeld = listed?.held ?? null
    expect(await tableCells(client, caseId), name).toEqual(
      ofHeld === null ? ['', ''] : [ofHeld.kind, ofHeld.until ?? ''],
    )
    const today = (await client.today.get({ today: TODAY })).custody.find((each) => each.caseId === caseId)
    if (today !== undefined)
      expect(today, name).toEqual({ ...held, place: entered[watched]?.place, next: today.next })
    const until = answer?.until ?? null
    const isNear = until !== null && overlaps(date(until), TODAY, day('2027-01-06'))
    const isDue = answer?.concern !== null && answer?.concern !== undefined
    expect(today !== undefined, name).toBe(isDue || isNear)
    // Today has room for twenty.
    await client.cases.remove({ id: caseId })
  }
})

test('the table of cases says of a closed case, of a counted end and of whoever is no client what the list says', async () => {
  const { client } = await deskWithVault()
  const { id: partyId } = await client.parties.create(person('Ким'))
  const { id: otherId } = await client.parties.create(person('Цой'))
  const open = async (status: 'open' | 'closed', change: Partial<Restraint>, ofId = partyId) => {
    const { id: caseId } = await client.cases.create(caseFile({ status }))
    await client.participations.create(participation(caseId, partyId))
    await client.restraints.create(restraint(caseId, ofId, change))
    const held = (await allCases(client)).find(({ id }) => id === caseId)?.held ?? null
    return [held?.partyName, held?.until, ...(await tableCells(client, caseId))]
  }
  const runs = { from: date('2026-10-10'), until: date('2027-01-10') }
  expect(await open('closed', runs)).toEqual(['Ким', '2027-01-10', 'custody', '2027-01-10'])
  expect(await open('closed', { from: date('2026-01-10'), until: date('2026-02-10') })).toEqual([
    undefined,
    undefined,
    '',
    '',
  ])
  const counted = await open('open', { from: date('2026-10-10'), until: null, termMonths: 2 })
  expect([counted[1] === null, ...counted.slice(2)]).toEqual([false, 'custody', ''])
  // In a table a measure has no name beside it: it would be read as the client's.
  expect(await open('open', runs, otherId)).toEqual(['Цой', '2027-01-10', '', ''])
})

test('whoever is held without an end, without an extension or beyond an end stands on top of the list and of today', async () => {
  let now = NOON
  const { client } = await deskWithVault(() => now)
  const open = async (title: string, line: readonly ToldMeasure[], status: 'open' | 'closed' = 'open') => {
    now += 1_000
    const { id: partyId } = await client.parties.create(person(title))
    const { id: caseId } = await client.cases.create(caseFile({ title, status }))
    await enter(client, { caseId, partyId, line })
  }
  await open('missed', [{ from: '2026-09-10', until: '2026-11-10' }])
  await open('no end', [{ from: '2026-10-10' }])
  await open('no end, longer', [{ from: '2026-02-10' }])
  await open('not extended', [{ from: '2026-09-10', until: '2026-12-10', ended: ['2026-11-20', 'extended'] }])
  await open('missed long ago', [{ from: '2026-01-10', until: '2026-03-10' }])
  await open('closed without an end', [{ from: '2026-10-10' }], 'closed')
  await open('runs', [{ from: '2026-10-10', until: '2026-11-25' }])
  await open('free', [])
  const cases = await allCases(client)
  expect(cases.map(({ title }) => title)).toEqual([
    'no end, longer',
    'no end',
    'not extended',
    'missed',
    'free',
    'runs',
    'missed long ago',
    'closed without an end',
  ])
  const upside = { ...FIRST_PAGE, sort: { by: 'touched', direction: 'ascending' } } as const
  expect((await client.cases.page(upside)).rows.slice(0, 4).map(({ title }) => title)).toEqual(
    cases
      .slice(0, 4)
      .map(({ title }) => title)
      .toReversed(),
  )
  const byEnd = { ...FIRST_PAGE, sort: { by: 'heldUntil', direction: 'ascending' } } as const
  expect((await client.cases.page(byEnd)).rows.map(({ title }) => title).slice(0, 6)).toEqual([
    'no end, longer',
    'no end',
    'not extended',
    'missed long ago',
    'missed',
    'runs',
  ])
  const { custody } = await client.today.get({ today: TODAY })
  expect(custody.map(({ partyName }) => partyName)).toEqual([
    'no end, longer',
    'no end',
    'not extended',
    'missed',
    'runs',
  ])
  expect(cases.slice(0, 4).every(({ held }) => held !== null && isPressing(held, TODAY))).toBe(true)
})

test('what is kept of who is held follows every change that touches it, and every way back', async () => {
  const { client } = await deskWithVault()
  const { id: partyId } = await client.parties.create(person())
  const file = await client.cases.create(caseFile())
  const caseId = file.id
  const concern = async () => (await allCases(client))[0]?.held?.concern
  expect(await concern()).toBeUndefined()
  const custody = await client.restraints.create(restraint(caseId, partyId, { until: null }))
  expect(await concern()).toBe('no-end')
  const { id, revision: _, ...value } = custody
  await client.restraints.update({ id, revision: 1, value: { ...value, until: day('2026-12-09') } })
  expect(await concern()).toBeNull()
  await client.cases.update({ id: caseId, revision: 1, value: caseFile({ status: 'closed' }) })
  expect((await client.today.get({ today: TODAY })).custody).toEqual([])
  const [closing] = await client.history.undoable()
  await client.history.undo({ seq: closing?.seq ?? 0 })
  expect((await client.today.get({ today: TODAY })).custody).toHaveLength(1)
  await client.restraints.remove({ id })
  expect(await concern()).toBeUndefined()
  const [removal] = await client.history.undoable()
  await client.history.undo({ seq: removal?.seq ?? 0 })
  expect(await concern()).toBeNull()
})

test('today says what comes next for whoever is held, by the clock of the case and its law', async () => {
  const { client } = await deskWithVault()
  const { id: partyId } = await client.parties.create(person())
  const open = async (jurisdiction: string) => {
    const { id: caseId } = await client.cases.create(caseFile({ jurisdiction, stage: 'investigation' }))
    const change = { from: date('2026-11-01'), until: date('2026-12-31') }
    await client.restraints.create(restraint(caseId, partyId, change))
    const { custody } = await client.today.get({ today: TODAY })
    return custody.find((held) => held.caseId === caseId)?.next
  }
  expect(await open('')).toMatchObject({ kind: 'prosecutor', from: '2026-12-21', to: '2026-12-21' })
  expect(await open('Ruritania')).toMatchObject({ kind: 'sanction', name: null, from: '2026-12-31' })
})

test('another day is another answer', async () => {
  const { client } = await deskWithVault()
  const { id: partyId } = await client.parties.create(person())
  const { id: caseId } = await client.cases.create(caseFile())
  await client.restraints.create(restraint(caseId, partyId))
  const seen = async (today: string) => (await client.today.get({ today: day(today) })).custody[0]?.concern
  expect([await seen('2026-12-09'), await seen('2026-12-10'), await seen('2026-12-09')]).toEqual([
    null,
    'end-passed',
    null,
  ])
})
