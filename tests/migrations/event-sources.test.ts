import { expect, test } from 'vitest'
import type { WriteHandle } from '../../electron/vault/store/database/handles.ts'
import { openWith } from '../support/entering.ts'
import { newDesk } from '../vault/casework/support/desk.ts'
import { question } from '../vault/casework/support/samples.ts'
import { PASSPHRASE } from '../vault/support/vaults.ts'
import { vaultOfVersion } from './support/earlier-vault.ts'

const id = (first: string): string => first.padEnd(12, '0').padEnd(32, '7')
const [CASE, EVENT, OTHER, BESIDE, DRAFT] = ['c', 'e', 'f', 'ee', 'd'].map(id)
const LIFE = { revision: 1, created_at: '2026-01-01T00:00:00.000Z', updated_at: '2026-02-01T00:00:00.000Z' }

const insert = (write: WriteHandle, table: string, values: Record<string, string | number | null>): void => {
  const names = Object.keys(values)
  write.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    values,
  )
}

const event = (write: WriteHandle, own: { id: string | undefined; title: string }): void =>
  insert(write, 'event', {
    id: own.id ?? '',
    title: own.title,
    case_id: CASE ?? '',
    kind: 'arrest',
    date: '2026-01-10',
    time: null,
    place: '',
    certainty: 'alleged',
    description: '',
    group_text: '',
    ...LIFE,
  })

const RADIO = { kind: 'press', text: 'Радио Азаттық', reported_on: '2026-01~', reliability: 'probable' }
const COURT = { kind: 'document', text: '', reported_on: null, reliability: '' }

const typed = (said: object) => ({ ...said, documentId: null })

/** A draft of a recorded event, with its sources as they are recorded and one that is not, and one of a new event. */
const drafts = (write: WriteHandle): void => {
  const radio = typed({
    kind: 'press',
    text: RADIO.text,
    reportedOn: '2026-01~',
    reliability: 'probable',
    quote: '«задержан»',
  })
  const fresh = typed({ kind: 'own', text: 'Не сохранено', reportedOn: null, reliability: '', quote: '' })
  const place = { form: 'event', case_id: CASE ?? '', begun_at: LIFE.created_at }
  const content = (sources: object[]) => JSON.stringify({ title: 'Задержание', sources })
  insert(write, 'draft', {
    ...place,
    id: DRAFT ?? '',
    record_id: EVENT ?? '',
    revision: 1,
    content: content([radio, fresh]),
  })
  insert(write, 'draft', {
    ...place,
    id: id('d1'),
    record_id: null,
    revision: null,
    content: content([radio]),
  })
  insert(write, 'draft', { ...place, id: id('d2'), record_id: null, revision: null, content: 'не JSON' })
}

const fill = (write: WriteHandle): void => {
  insert(write, 'case_file', {
    id: CASE ?? '',
    title: 'Дело',
    number: '',
    register_number: '',
    court_number: '',
    kind: 'criminal',
    stage: 'investigation',
    status: 'open',
    authority: '',
    opened_on: null,
    notes: '',
    touched_at: LIFE.updated_at,
    ...LIFE,
  })
  event(write, { id: EVENT, title: 'Задержание' })
  event(write, { id: OTHER, title: 'Обыск' })
  const of = { event_id: EVENT ?? '', document_id: null }
  insert(write, 'event_source', { ...of, position: 1, ...COURT, quote: 'протокол' })
  insert(write, 'event_source', { ...of, position: 0, ...RADIO, quote: '«задержан»' })
  insert(write, 'source', {
    id: BESIDE ?? '',
    case_id: CASE ?? '',
    of_subject: 'event',
    of_id: EVENT ?? '',
    ...RADIO,
    page: '3',
    as_of: null,
    stance: 'denied',
    says: '',
    contradicts: 1,
    quote: 'позже',
    is_sensitive: 1,
    document_id: null,
    ...LIFE,
  })
  drafts(write)
}

const opened = async () => {
  const folder = await vaultOfVersion(24, fill)
  const desk = newDesk()
  await openWith(desk.client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  return desk
}

test('the sources of an event become records in their order, before those that stood beside it', async () => {
  const { client, session } = await opened()
  const { events, sources } = await client.cases.file({ caseId: CASE as never })
  expect(events.map((one) => Object.hasOwn(one, 'sources'))).toEqual([false, false])
  const plain = { ofSubject: 'event', ofId: EVENT, page: '', asOf: null, stance: '', says: '', revision: 1 }
  expect(sources).toMatchObject([
    {
      ...plain,
      kind: 'press',
      text: RADIO.text,
      reportedOn: '2026-01~',
      reliability: 'probable',
      quote: '«задержан»',
    },
    { ...plain, kind: 'document', text: '', reportedOn: null, reliability: '', quote: 'протокол' },
    { ofId: EVENT, stance: 'denied', contradicts: true, isSensitive: true, quote: 'позже', page: '3' },
  ])
  expect(new Set(sources.map(({ id: own }) => own)).size).toBe(3)
  const read = session.work().vault.database.read()
  expect(read.get(`SELECT 1 FROM sqlite_schema WHERE name LIKE 'event_source%'`)).toBeUndefined()
})

test('they are found by their words, and so is their event', async () => {
  const { client } = await opened()
  const found = await client.search.query(question('азаттық задержан'))
  expect(found.map(({ kind }) => kind).sort()).toEqual(['event', 'source'])
})

test('a form that was begun keeps what was typed of sources and is not yet recorded', async () => {
  const { client } = await opened()
  const sourcesOf = async (draftId: string) =>
    JSON.parse((await client.drafts.get({ id: draftId as never })).content).sources
  expect(await sourcesOf(DRAFT ?? '')).toEqual([
    {
      page: '',
      asOf: null,
      stance: '',
      says: '',
      contradicts: false,
      isSensitive: false,
      kind: 'own',
      documentId: null,
      text: 'Не сохранено',
      reportedOn: null,
      reliability: '',
      quote: '',
    },
  ])
  expect(await sourcesOf(id('d1'))).toMatchObject([{ text: RADIO.text, page: '', quote: '«задержан»' }])
  expect(await client.drafts.get({ id: id('d2') as never })).toMatchObject({ content: 'не JSON' })
})
