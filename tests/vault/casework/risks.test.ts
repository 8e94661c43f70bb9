import { describe, expect, test } from 'vitest'
import { chronologyOf } from '../../../shared/domain/case/chronology.ts'
import { missingIn } from '../../../shared/domain/case/missing.ts'
import { presentStatus } from '../../../shared/domain/case/present-status.ts'
import { caseWarnings } from '../../../shared/domain/case/warnings.ts'
import type { CaseId, PartyId } from '../../../shared/domain/ids.ts'
import type { RiskInput } from '../../../shared/domain/kinds/risk.ts'
import { NO_FILTER } from '../../../shared/domain/search-hit.ts'
import { kazakhstanDays } from '../../../shared/domain/terms/own-calendars.ts'
import { allCases } from '../../support/whole-lists.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { caseFile, day, dossierOptions, participation, person, question, risk } from './support/samples.ts'

type Client = Awaited<ReturnType<typeof deskWithVault>>['client']

interface Place {
  readonly client: Client
  readonly caseId: CaseId
  readonly partyId: PartyId
}

const TODAY = day('2026-11-22')

const fileOf = ({ client, caseId }: Place) => client.cases.file({ caseId })

const rowsOf = async ({ client, caseId }: Place, list: 'charges' | 'cases') => {
  const rows: unknown[] = []
  const options = {
    list,
    caseId: list === 'cases' ? null : caseId,
    shown: null,
    includesSensitive: true,
    format: 'csv' as const,
    language: 'ru' as const,
    title: 'Список',
    headings: {},
    words: {},
  }
  for await (const part of await client.internal.tableRows(options)) rows.push(...part)
  return rows.slice(1)
}

/** Every surface that says what a person is or is accused of, and what it says. */
const SURFACES: Readonly<Record<string, (place: Place) => Promise<unknown>>> = {
  'the charges of the case': async (place) => (await fileOf(place)).charges,
  'the statuses of the case': async (place) => (await fileOf(place)).proceduralStatuses,
  'the present status in the head, the glance and among the people': async (place) =>
    presentStatus((await fileOf(place)).proceduralStatuses, place.partyId),
  'the chronology': async (place) => chronologyOf(await fileOf(place)).map(({ subject }) => subject),
  'the warnings': async (place) => caseWarnings(await fileOf(place), kazakhstanDays()),
  'the list of cases': ({ client }) => allCases(client),
  'the first page': async ({ client }) => {
    const { recentChanges: _changes, ...page } = await client.today.get({ today: TODAY })
    return page
  },
  'the page of the person': ({ client, partyId }) => client.parties.cases({ id: partyId }),
  'the search by article': ({ client }) =>
    client.search.query({ text: '', filter: { ...NO_FILTER, article: '405' } }),
  'the search among charges': ({ client }) =>
    client.search.query({ text: '405', filter: { ...NO_FILTER, kinds: ['charge'] } }),
  'the table of charges': (place) => rowsOf(place, 'charges'),
  'the table of cases': (place) => rowsOf(place, 'cases'),
  // What is feared has a section of its own there, which says that it is no status and no charge.
  'the dossier': async ({ client, caseId }) => {
    const { risks: _feared, ...rest } = await client.internal.dossier(dossierOptions(caseId))
    return rest
  },
}

const say = async (place: Place): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(SURFACES).map(
        async ([name, ask]) =>
          [
            name,
            JSON.stringify((await ask(place)) ?? null, (key, value) => (key === 'revision' ? 0 : value)),
          ] as const,
      ),
    ),
  )

const withClient = async (): Promise<Place> => {
  const { client } = await deskWithVault()
  const { id: partyId } = await client.parties.create(person())
  const { id: caseId } = await client.cases.create(caseFile())
  await client.participations.create(participation(caseId, partyId))
  return { client, caseId, partyId }
}

const feared = (place: Place, change: Partial<RiskInput> = {}) =>
  place.client.risks.create(risk(place.caseId, place.partyId, change))

const undoLast = async ({ client }: Place) => {
  const [last] = await client.history.undoable()
  if (last === undefined) throw new Error('there is nothing to undo')
  await client.history.undo({ seq: last.seq })
}

describe('what is feared', () => {
  test('changes no word on any surface that says what a person is or is accused of', async () => {
    const place = await withClient()
    const before = await say(place)
    await feared(place)
    await feared(place, { expects: 'accused' })
    expect(await say(place)).toEqual(before)
    const missing = missingIn(await fileOf(place), TODAY).map(({ code }) => code)
    expect(missing).toContain('charge')
    expect(missing).toContain('status')
  })

  test('is said by the surfaces once it is recorded, so that their silence before meant something', async () => {
    const place = await withClient()
    const before = await say(place)
    for (const { id, revision } of [await feared(place), await feared(place, { expects: 'accused' })]) {
      await place.client.risks.comeTrue({ id, revision })
    }
    const after = await say(place)
    const silent = Object.keys(SURFACES).filter((name) => after[name] === before[name])
    // Nothing contradicts, and these two lists name neither statuses nor charges.
    expect(silent).toEqual(['the warnings', 'the list of cases', 'the first page'])
  })

  test('is found by its words under its own name', async () => {
    const place = await withClient()
    const { id } = await feared(place)
    const hits = await place.client.search.query(question('запрещённой'))
    expect(hits.map((hit) => [hit.kind, hit.id])).toEqual([['risk', id]])
    expect(hits[0]?.title[1]).toEqual({ is: 'word', subject: 'risk', field: 'state', code: 'expected' })
  })
})

describe('what comes true', () => {
  test('becomes a charge without dates that nobody told, and what was feared stays with its history', async () => {
    const place = await withClient()
    const { client, caseId } = place
    const before = await feared(place)
    const after = await client.risks.comeTrue({ id: before.id, revision: before.revision })
    const [charge] = await client.charges.list({ caseId })
    expect(charge).toMatchObject({ code: 'УК РК', article: '405', part: '1', since: null, announcedOn: null })
    expect(after).toEqual({ ...before, revision: 2, state: 'came-true', becameCharge: charge?.id })
    const history = await client.history.ofRecord({ subject: 'risk', id: before.id })
    expect(history.map(({ action }) => action)).toEqual(['update', 'create'])
    await undoLast(place)
    expect(await client.charges.list({ caseId })).toEqual([])
    expect(await client.risks.list({ caseId })).toMatchObject([{ state: 'expected', becameCharge: null }])
  })

  test('becomes a status that names the articles', async () => {
    const place = await withClient()
    const { id, revision } = await feared(place, { expects: 'suspect' })
    await place.client.risks.comeTrue({ id, revision })
    expect(await place.client.proceduralStatuses.list({ caseId: place.caseId })).toMatchObject([
      { status: 'suspect', articles: 'УК РК 405(1)', since: null },
    ])
  })

  test('comes true once, from the revision that was seen, or not at all', async () => {
    const place = await withClient()
    const { client, caseId } = place
    const { id } = await feared(place)
    expect(await codeOf(client.risks.comeTrue({ id, revision: 2 }))).toBe('CONFLICT')
    const { revision } = await client.risks.comeTrue({ id, revision: 1 })
    expect(await codeOf(client.risks.comeTrue({ id, revision }))).toBe('INVALID_INPUT')
    expect(await client.charges.list({ caseId })).toHaveLength(1)
  })

  test('keeps what was feared when the charge is removed, and goes with its case and comes back with it', async () => {
    const place = await withClient()
    const { client, caseId } = place
    const { id, revision } = await feared(place)
    const { becameCharge } = await client.risks.comeTrue({ id, revision })
    if (becameCharge === null) throw new Error('no charge was recorded')
    await client.charges.remove({ id: becameCharge })
    expect(await client.risks.list({ caseId })).toMatchObject([{ state: 'came-true', becameCharge: null }])
    await client.cases.remove({ id: caseId })
    expect(await codeOf(client.risks.get({ id }))).toBe('NOT_FOUND')
    await undoLast(place)
    expect(await client.risks.list({ caseId })).toMatchObject([{ id, article: '405', fearedBy: 'адвокат' }])
  })
})
