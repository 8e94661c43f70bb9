import { expect, test } from 'vitest'
import { missingIn } from '../../../shared/domain/case/missing.ts'
import { caseWarnings } from '../../../shared/domain/case/warnings.ts'
import { blankCase, type CaseInput, type CaseLine } from '../../../shared/domain/kinds/case.ts'
import type { CaseView } from '../../../shared/domain/list-views.ts'
import { kazakhstanDays } from '../../../shared/domain/terms/own-calendars.ts'
import { walk } from '../../support/whole-lists.ts'
import { deskWithVault } from './support/desk.ts'
import {
  caseFile,
  day,
  dossierOptions,
  event,
  note,
  participation,
  person,
  question,
} from './support/samples.ts'

type Client = Awaited<ReturnType<typeof deskWithVault>>['client']

const TODAY = day('2026-11-22')

const amnesty: CaseInput = {
  ...blankCase('Амнистия к тридцатилетию Конституции'),
  nature: 'context',
  contextKind: 'amnesty',
}

const titlesOf = async (client: Client, status: CaseView['filter']['status']) => {
  const rows = await walk<CaseView, CaseLine>(client.cases.page, {
    filter: { text: '', status },
    sort: { by: 'title', direction: 'ascending' },
  })
  return rows.map(({ title, nature, contextKind }) => [title, nature, contextKind])
}

test('a context file lacks nothing, waits for nothing and is listed by itself and among all', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(amnesty)
  const { id: otherId } = await client.cases.create(caseFile())
  expect(missingIn(await client.cases.file({ caseId }), TODAY)).toEqual([])
  expect(missingIn(await client.cases.file({ caseId: otherId }), TODAY)).not.toEqual([])
  const today = await client.today.get({ today: TODAY })
  expect(today.casesWithoutNextStep.map(({ id }) => id)).toEqual([otherId])
  const mine = [amnesty.title, 'context', 'amnesty']
  expect(await titlesOf(client, 'context')).toEqual([mine])
  expect(await titlesOf(client, 'all')).toContainEqual(mine)
  expect(await titlesOf(client, 'open')).toContainEqual(mine)
  const hits = await client.search.query(question('амнистия'))
  expect(hits.map(({ id }) => id)).toEqual([caseId])
})

test('a context file holds events, notes and people, and a client who is added later asks for nothing', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(amnesty)
  const { id: partyId } = await client.parties.create(person('Ахметов Нуржан', { born: null }))
  await client.events.create(event(caseId))
  await client.notes.create(note(caseId))
  await client.participations.create(participation(caseId, partyId))
  const file = await client.cases.file({ caseId })
  expect([file.events.length, file.notes.length, file.participations.length]).toEqual([1, 1, 1])
  expect([missingIn(file, TODAY), caseWarnings(file, kazakhstanDays())]).toEqual([[], []])
  const [line] = (await client.today.get({ today: TODAY })).recentCases
  expect(line?.clients).toEqual([{ id: partyId, name: 'Ахметов Нуржан' }])
})

test('a case becomes a context and a case again without losing a word', async () => {
  const { client } = await deskWithVault()
  const written = caseFile({ courtNumber: '1-24', stage: 'appeal' })
  const first = await client.cases.create(written)
  const asContext: CaseInput = { ...written, nature: 'context', contextKind: 'list' }
  const second = await client.cases.update({ id: first.id, revision: 1, value: asContext })
  expect(second).toEqual({ ...asContext, id: first.id, revision: 2 })
  const third = await client.cases.update({
    id: first.id,
    revision: 2,
    value: { ...asContext, nature: 'case' },
  })
  expect(third).toEqual({ ...first, contextKind: 'list', revision: 3 })
})

test('the dossier of a context file says what it is about, and no client', async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(amnesty)
  const dossier = await client.internal.dossier(dossierOptions(caseId))
  expect(dossier).toMatchObject({ context: 'amnesty', persons: [] })
  const { id } = await client.cases.create(caseFile())
  expect((await client.internal.dossier(dossierOptions(id))).context).toBeNull()
})
