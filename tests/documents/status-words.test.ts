import { beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../electron/documents/dossier/words/index.ts'
import type { DossierInput } from '../../shared/domain/dossier.ts'
import { blankIntervention } from '../../shared/domain/kinds/intervention.ts'
import { blankItem } from '../../shared/domain/kinds/item.ts'
import { PROCEDURAL_STATUSES } from '../../shared/domain/kinds/procedural-status.ts'
import type { StatementInput, StatementKind } from '../../shared/domain/kinds/statement.ts'
import { LANGUAGES, type Language } from '../../shared/domain/language.ts'
import { personWord } from '../../shared/person-words/index.ts'
import { deskWithVault } from '../vault/casework/support/desk.ts'
import { statement } from '../vault/casework/support/evidence-samples.ts'
import {
  about,
  caseFile,
  charge,
  decision,
  dossierOptions,
  event,
  hearing,
  participation,
  person,
  proceduralStatus,
  restraint,
  risk,
  sentence,
  stay,
} from '../vault/casework/support/samples.ts'
import { compose } from './support/compose.ts'
import { allText, openResult } from './support/read-pdf.ts'
import { falseWords, type Recorded, type Said, statusWordsOn } from './support/status-words.ts'

const [EVERY, CHARGED, AFRAID, FORMER, HARMED, WOMAN, HIDDEN] = [
  'Бәрібаев Әлихан',
  'Досжанов Марат',
  'Ермеков Тимур',
  'Жақсыбеков Олжас',
  'Кәрімов Дәурен',
  'Оразова Айгүл',
  'Тілеуов Самат',
] as const
const [TAKEN, GIVEN_BACK, SILENT] = ['Телефон «Б»', 'Ноутбук «А»', 'Нож «В»'] as const
const [REFUSED, AWAITED] = ['Письмо «А»', 'Письмо «Б»'] as const
const PEOPLE = [EVERY, CHARGED, AFRAID, FORMER, HARMED, WOMAN, HIDDEN]
const NAMES = [...PEOPLE, TAKEN, GIVEN_BACK, SILENT, REFUSED, AWAITED]

/** What the vault holds of them, put down beside each record as it is made. */
const recorded: Recorded = new Map([
  ['', new Set(['charge:any', 'outcome:convicted', 'outcome:discontinued', 'feared:charge:any'])],
  [EVERY, new Set([...PROCEDURAL_STATUSES.map((status) => `status:${status}`), 'event:victim'])],
  [
    CHARGED,
    new Set([
      'charge:any',
      'charge:convicted',
      'sentence:suspended',
      'sentence:fine',
      'statement:guilty',
      'statement:partial-admission',
    ]),
  ],
  [AFRAID, new Set(['role:witness', 'feared:status:accused', 'feared:charge:any'])],
  [
    FORMER,
    new Set(['status:convicted', 'statement:confession', 'statement:withdrawn', 'statement:withdrawal']),
  ],
  [HARMED, new Set(['role:victim', 'event:perpetrator'])],
  [WOMAN, new Set(['status:suspect', 'statement:not-guilty'])],
  [HIDDEN, new Set(['role:informant'])],
  [TAKEN, new Set(['item:seized'])],
  [GIVEN_BACK, new Set(['item:returned'])],
  [REFUSED, new Set(['answer:refused'])],
  [AWAITED, new Set(['answer:awaited'])],
])

type StatementId = NonNullable<StatementInput['withdraws']>

const PLAIN = { articles: '', basis: '', since: null }

/** A case in which everybody is something else, or nothing. */
const dossiers = async (): Promise<ReadonlyMap<Language, DossierInput>> => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const people = new Map<string, Awaited<ReturnType<typeof client.parties.create>>['id']>()
  for (const name of PEOPLE) {
    const change = { sex: name === WOMAN ? ('female' as const) : ('' as const), isSensitive: name === HIDDEN }
    people.set(name, (await client.parties.create(person(name, change))).id)
  }
  const idOf = (name: string) => {
    const id = people.get(name)
    if (id === undefined) throw new Error('nobody of this name')
    return id
  }
  const roles = { [EVERY]: 'client', [AFRAID]: 'witness', [HARMED]: 'victim', [HIDDEN]: 'informant' } as const
  const roleOf = (name: string) => Object.entries(roles).find(([of]) => of === name)?.[1] ?? 'co-defendant'
  for (const name of PEOPLE) {
    await client.participations.create(participation(caseId, idOf(name), { role: roleOf(name) }))
    await client.restraints.create(restraint(caseId, idOf(name), { order: '' }))
    await client.stays.create(stay(caseId, idOf(name), { reason: '' }))
  }
  const statusOf = (
    name: string,
    status: (typeof PROCEDURAL_STATUSES)[number],
    until: string | null = null,
  ) =>
    client.proceduralStatuses.create(
      proceduralStatus(caseId, idOf(name), { ...PLAIN, status, until: until === null ? null : about(until) }),
    )
  for (const status of PROCEDURAL_STATUSES) await statusOf(EVERY, status)
  await statusOf(FORMER, 'convicted', '2026-10')
  await statusOf(WOMAN, 'suspect')
  await statusOf(HIDDEN, 'accused')
  for (const [description, state] of [
    [TAKEN, 'seized'],
    [GIVEN_BACK, 'returned'],
    [SILENT, ''],
  ] as const)
    await client.items.create({ ...blankItem({ caseId, description }), state })
  for (const [title, answer] of [
    [REFUSED, 'refused'],
    [AWAITED, 'awaited'],
  ] as const)
    await client.interventions.create({ ...blankIntervention(caseId), title, answer })
  await client.risks.create(risk(caseId, idOf(AFRAID), { expects: 'accused', fearedBy: '', basis: '' }))
  const stateOf = (name: string, kind: StatementKind, withdraws: StatementId | null = null) =>
    client.statements.create(
      statement(caseId, idOf(name), { kind, withdraws, said: '', pressure: '', takenBy: '' }),
    )
  for (const kind of ['guilty', 'partial-admission'] as const) await stateOf(CHARGED, kind)
  await stateOf(WOMAN, 'not-guilty')
  await stateOf(HIDDEN, 'confession')
  await stateOf(FORMER, 'withdrawal', (await stateOf(FORMER, 'confession')).id)
  await client.risks.create(risk(caseId, idOf(AFRAID), { title: '', fearedBy: '', basis: '' }))
  await client.risks.create(risk(caseId, idOf(HIDDEN), { title: '', fearedBy: '', basis: '' }))
  await client.charges.create(charge(caseId, idOf(CHARGED), { status: 'convicted' }))
  await client.hearings.create(hearing(caseId))
  const { id } = await client.decisions.create(decision(caseId, { summary: '' }))
  const of = { caseId, partyId: idOf(CHARGED) }
  await client.sentences.create(sentence(id, of, { kind: 'suspended', detail: '' }))
  await client.sentences.create(sentence(id, of, { kind: 'fine', detail: '' }))
  await client.decisions.create(
    decision(caseId, { kind: 'cassation', outcome: 'discontinued', announcedOn: null, summary: '' }),
  )
  await client.events.create(
    event(caseId, {
      persons: [
        { partyId: idOf(EVERY), role: 'victim', detail: '' },
        { partyId: idOf(HARMED), role: 'perpetrator', detail: '' },
        { partyId: idOf(AFRAID), role: 'participant', detail: '' },
      ],
    }),
  )
  const made = new Map<Language, DossierInput>()
  for (const language of LANGUAGES)
    made.set(language, await client.internal.dossier(dossierOptions(caseId, { language })))
  return made
}

let inputs: ReadonlyMap<Language, DossierInput>

beforeAll(async () => {
  inputs = await dossiers()
})

const printed = async (language: Language, change: Partial<DossierInput> = {}) => {
  const input = inputs.get(language)
  if (input === undefined) throw new Error('no dossier')
  const document = openResult((await compose({ ...input, ...change }, [])).pdf)
  return { said: statusWordsOn(document, language, NAMES), text: allText(document) }
}

const wordsUnder = (said: readonly Said[], name: string, record: string): string[] =>
  said
    .filter(({ person: who, allowedBy }) => who === name && allowedBy.includes(record))
    .map(({ word }) => word.toLowerCase())

describe.each(LANGUAGES)('a dossier in %s', (language) => {
  it('says of nobody a status or a verdict that is not recorded, and of everybody what is', async () => {
    const { said, text } = await printed(language)
    expect(falseWords(said, recorded)).toEqual([])
    const { statuses } = wordsOf(language)
    for (const status of PROCEDURAL_STATUSES) expect(text).toContain(statuses[status])
    expect(wordsUnder(said, FORMER, 'status:convicted').length).toBeGreaterThan(0)
    const suspected = personWord(statuses.suspect, { kind: 'person', sex: 'female' }, language).toLowerCase()
    expect(wordsUnder(said, WOMAN, 'status:suspect')).toContain(suspected)
    for (const [name, record] of [
      [CHARGED, 'guilty'],
      [CHARGED, 'partial-admission'],
      [WOMAN, 'not-guilty'],
      [FORMER, 'confession'],
      [FORMER, 'withdrawn'],
    ] as const)
      expect(wordsUnder(said, name, `statement:${record}`)).not.toEqual([])
    for (const [name, record] of [
      [TAKEN, 'item:seized'],
      [GIVEN_BACK, 'item:returned'],
      [REFUSED, 'answer:refused'],
      [AWAITED, 'answer:awaited'],
    ] as const)
      expect(wordsUnder(said, name, record)).toHaveLength(1)
    for (const record of ['status:accused', 'charge:any'])
      expect(wordsUnder(said, AFRAID, `feared:${record}`)).not.toEqual([])
    expect(text).not.toContain(HIDDEN)
  })

  it('is caught with a word too much: what is feared as a status, and a word beside a name', async () => {
    const { statuses } = wordsOf(language)
    const input = inputs.get(language)
    const feared = (input?.statuses ?? [])
      .filter(({ status }) => status === 'accused')
      .map((status) => ({ ...status, person: AFRAID }))
    const persons = (input?.persons ?? []).map((one) =>
      one.names[0]?.text === CHARGED ? { ...one, detail: statuses.suspect } : one,
    )
    const { said } = await printed(language, { statuses: feared, persons, sections: ['persons', 'statuses'] })
    expect(falseWords(said, recorded).map((word) => word.toLowerCase())).toEqual(
      [`${CHARGED}: ${statuses.suspect}`, `${AFRAID}: ${statuses.accused}`].map((word) => word.toLowerCase()),
    )
  })
})
