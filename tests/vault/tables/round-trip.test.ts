import { expect, test } from 'vitest'
import { writeCsv } from '../../../electron/documents/tables/write-csv.ts'
import { writeXlsx } from '../../../electron/documents/tables/write-xlsx.ts'
import { guessMapping } from '../../../renderer/features/tables/field-words.ts'
import { sourcesOf } from '../../../shared/domain/case/sources.ts'
import { shortCharge } from '../../../shared/domain/charge-text.ts'
import { CASE_KINDS, CASE_STAGES, CASE_STATUSES } from '../../../shared/domain/kinds/case.ts'
import { EVENT_CERTAINTIES, EVENT_KINDS, EVENT_ROLES } from '../../../shared/domain/kinds/event.ts'
import {
  LEGAL_STANDINGS,
  newParty,
  type Party,
  type PartyInput,
  type PartySort,
  SEXES,
  sortOf,
} from '../../../shared/domain/kinds/party.ts'
import { blankSaid } from '../../../shared/domain/kinds/source.ts'
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import { cellText, type TableCell } from '../../../shared/domain/table-export.ts'
import { IMPORT_KINDS } from '../../../shared/domain/table-import.ts'
import { rowsOf } from '../../documents/support/tables.ts'
import { allCases, allParties } from '../../support/whole-lists.ts'
import { type Client, deskWithVault } from '../casework/support/desk.ts'
import * as samples from '../casework/support/samples.ts'
import { run, stage } from './support/import.ts'
import { pageWords } from './support/page-words.ts'

const DATES = [
  '1988',
  '1988-05',
  '1988-05-12',
  '1988~',
  '1988-05?',
  '[..1988]',
  '[1988-05-12..]',
  '[1988-05..1990-02-01]',
]

const NAMES = [
  'Ахметов Нуржан',
  'ТОО «Ромашка»',
  'Иванова Ольга Петровна',
  'Фонд «Әділ сөз»',
  'Жәңгіров Ғалымбек',
  'Радио «Тумар»',
  'Smith John',
  'ЖШС «Бақыт»',
  'Ким Виктория',
  'Союз «Надежда»',
  'Трое активистов без имён',
  'Женщина у дверей суда',
]

/** The one of a list that has the place; after the last comes the first again. */
const nth = <Item>(list: readonly Item[], place: number): Item => list[place % list.length] as Item

const sortAt = (place: number): PartySort => {
  if (place === 10) return 'group'
  return place === 11 ? 'unnamed' : nth(['person', 'organisation'], place)
}

const HARD = 'Первая; "вторая", \'третья\'\n=сумма(1)\n\nпоследняя'

/** People, cases and events that have every word of every closed list, every form of a date and hard texts. */
const fill = async (client: Client): Promise<void> => {
  const parties: Party[] = []
  for (const [place, shown] of NAMES.entries()) {
    const value: Partial<PartyInput> = {
      ...(sortAt(place) === 'group' ? { countMin: 13, countMax: 15, groupOf: 'organisations' } : {}),
      names: [
        ...newParty(shown, sortAt(place)).names,
        samples.name(`Прозвище ${NAMES[place]?.length}`, place < 10 ? 'alias' : 'description'),
      ],
      kind: newParty(shown, sortAt(place)).kind,
      sex: nth(SEXES, place),
      standing: nth(LEGAL_STANDINGS, place),
      born: samples.about(nth(DATES, place)),
      died: place % 2 === 0 ? null : samples.about('2020-02-29'),
      citizenship: 'Казахстан, Россия',
      languages: 'казахский; русский',
      occupation: '-журналист',
      identityNumber: `00${place}231300123`,
      identityDocument: '+удостоверение № 012',
      address: HARD,
      contacts: HARD,
      health: HARD,
      safety: HARD,
      notes: HARD,
      isSensitive: place === 3,
    }
    parties.push(await client.parties.create(samples.person(shown, value)))
  }
  for (let place = 0; place < 6; place += 1) {
    const { id: caseId } = await client.cases.create(
      samples.caseFile({
        title: `Дело ${place}; "о митинге", 2026`,
        number: `0${place}/2026`,
        registerNumber: `25751203100012${place}`,
        courtNumber: `7517-26-00-1/${place}`,
        kind: nth(CASE_KINDS, place),
        stage: nth(CASE_STAGES, place),
        status: nth(CASE_STATUSES, place),
        jurisdiction: 'Казахстан',
        notes: HARD,
        isSensitive: place === 2,
      }),
    )
    const client_ = nth(parties, place).id
    await client.participations.create(samples.participation(caseId, client_))
    await client.charges.create(
      samples.charge(caseId, client_, { title: '', since: null, conductDate: null }),
    )
  }
  const { id: caseId } = nth(await allCases(client), 0)
  for (const [place, kind] of EVENT_KINDS.entries()) {
    const persons = EVENT_ROLES.map((role, at) => ({
      partyId: nth(parties, place + at).id,
      role,
      detail: nth(['', 'ссадины', 'ушиб, рана; перелом ноги'], at),
    }))
    const value = samples.event(caseId, {
      title: `Событие ${place}`,
      kind,
      certainty: nth(EVENT_CERTAINTIES, place),
      date: samples.about(nth(DATES, place)),
      time: place % 2 === 0 ? null : samples.time('09:05'),
      description: HARD,
      persons,
      isSensitive: place === 4,
    })
    const sources =
      place % 3 === 0 ? [] : [{ ...blankSaid(), text: 'Радио', quote: HARD, kind: 'press' as const }]
    await client.sources.keepWith({ subject: 'event', kept: null, value, sources })
  }
}

/** Everything of a vault that a table can hold; ids and what `LOST_IN_TABLES` lists are left out. */
const told = async (client: Client) => {
  const parties = await Promise.all(
    (await allParties(client)).map(async ({ id }) => {
      const whole = await client.parties.get({ id })
      const { id: _, revision: _revision, names, ...party } = whole
      return { ...party, sort: sortOf(whole), names: names.map(({ text }) => text) }
    }),
  )
  const nameOf = new Map((await allParties(client)).map(({ id, name }) => [id, name]))
  const cases = []
  const events = []
  for (const line of await allCases(client)) {
    const { id, revision: _, ...file } = await client.cases.get({ id: line.id })
    const charges = await client.charges.list({ caseId: id })
    cases.push({ ...file, clients: line.clients.map(({ name }) => name), charges: charges.map(shortCharge) })
    const { sources } = await client.cases.file({ caseId: id })
    for (const { id: eventId, revision: _r, caseId: _c, persons, ...event } of await client.events.list({
      caseId: id,
    })) {
      const said = persons.map(({ partyId, role, detail }) => ({ name: nameOf.get(partyId), role, detail }))
      const quoted = sourcesOf({ sources }, 'event', eventId).map(({ text, quote }) => ({ text, quote }))
      events.push({ ...event, case: file.title, persons: said, sources: quoted })
    }
  }
  const byText = (one: object, other: object): number =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
  return { parties: parties.sort(byText), cases: cases.sort(byText), events: events.sort(byText) }
}

async function* each<Cell>(rows: readonly Cell[][]): AsyncGenerator<Cell[]> {
  yield* rows
}

const written = async (rows: readonly TableCell[][], format: 'csv' | 'xlsx', language: Language) => {
  const pieces: Uint8Array[] = []
  const file =
    format === 'csv'
      ? writeCsv(each(rows.map((row) => row.map(cellText))), language)
      : writeXlsx(each(rows), 'Список')
  for await (const piece of file) pieces.push(piece)
  return Buffer.concat(pieces)
}

test.for(
  LANGUAGES.flatMap((language) => (['csv', 'xlsx'] as const).map((format) => [format, language] as const)),
)('people, cases and events that left as %s in %s come back whole', async ([format, language]) => {
  const { client } = await deskWithVault()
  await fill(client)
  const other = await deskWithVault()
  for (const kind of IMPORT_KINDS) {
    const rows: TableCell[][] = []
    const of = { list: kind, format, language, caseId: null, shown: null, includesSensitive: true }
    const options = { ...of, title: 'Список', ...pageWords(kind, language) }
    for await (const part of await client.internal.tableRows(options)) {
      rows.push(...part)
    }
    const read = await rowsOf(await written(rows, format, language))
    const mapping = guessMapping(read[0] ?? [], kind)
    const plan = await stage(other.client, kind, read, { mapping })
    const report = await run(other.client, plan, { duplicates: 'create' })
    expect(report).toMatchObject({ created: rows.length - 1, refused: 0, newParties: [] })
  }
  expect(await told(other.client)).toEqual(await told(client))
})
