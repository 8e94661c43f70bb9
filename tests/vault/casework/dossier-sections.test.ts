import { expect, test } from 'vitest'
import { anyRecordIdSchema } from '../../../shared/domain/ids.ts'
import { blankSource } from '../../../shared/domain/kinds/source.ts'
import { deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import {
  about,
  caseFile,
  charge,
  decision,
  dossierOptions,
  event,
  name,
  participation,
  person,
  proceduralStatus,
  sentence,
  stay,
} from './support/samples.ts'

const caseOf = async () => {
  const { client } = await deskWithVault()
  const nurzhan = await client.parties.create(person('Ахметов Нуржан'))
  const { id: caseId } = await client.cases.create(caseFile())
  await client.participations.create(participation(caseId, nurzhan.id))
  return { client, caseId, nurzhan }
}

test('a verdict and an appeal stand as what each did to each part, and in force only where that is recorded', async () => {
  const { client, caseId, nurzhan } = await caseOf()
  const accusation = await client.charges.create(charge(caseId, nurzhan.id))
  const verdict = await client.decisions.create(decision(caseId))
  const of = { caseId, partyId: nurzhan.id }
  const part = await client.sentences.create(
    sentence(verdict.id, of, { charges: [{ chargeId: accusation.id }] }),
  )
  await client.sentences.create(sentence(verdict.id, of, { kind: 'fine', years: null, months: null }))
  const appeal = await client.decisions.create(
    decision(caseId, {
      kind: 'appeal',
      outcome: 'changed',
      announcedOn: about('2026-11-20'),
      reviews: verdict.id,
    }),
  )
  await client.sentences.create(
    sentence(appeal.id, of, { effect: 'reduced', changes: part.id, years: 2, months: null }),
  )
  const dossier = await client.internal.dossier(dossierOptions(caseId, { sections: ['sentences'] }))
  expect(dossier.decisions).toEqual([])
  const told = dossier.sentences.map(({ now, standing, steps }) => ({
    now,
    holds: steps[standing]?.years,
    way: steps.map(({ effect, decision: of, charges }) => [
      effect,
      of?.kind,
      charges.map(({ article }) => article),
    ]),
  }))
  expect(told).toEqual([
    {
      now: 'changed',
      holds: 2,
      way: [
        ['imposed', 'verdict', ['272']],
        ['reduced', 'appeal', []],
      ],
    },
    { now: 'pronounced', holds: null, way: [['imposed', 'verdict', []]] },
  ])
})

test('homes, hiding places and what is sensitive stay in the vault', async () => {
  const { client, caseId, nurzhan } = await caseOf()
  await client.stays.create(stay(caseId, nurzhan.id))
  await client.stays.create(stay(caseId, nurzhan.id, { kind: 'home', place: 'SECRET-HOME' }))
  await client.stays.create(stay(caseId, nurzhan.id, { kind: 'hiding', place: 'SECRET-HIDING' }))
  await client.stays.create(stay(caseId, nurzhan.id, { place: 'SECRET-STAY', isSensitive: true }))
  await client.events.create(event(caseId))
  await client.events.create(event(caseId, { title: 'SECRET-EVENT', isSensitive: true }))
  const dossier = await client.internal.dossier(dossierOptions(caseId))
  expect(dossier.stays.map(({ place }) => place)).toEqual(['СИЗО № 18'])
  expect(dossier.events.map(({ title }) => title)).toEqual(['Задержание на площади'])
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
})

test('a sensitive person has no status, no place and no sentence on paper, and in an event the part alone', async () => {
  const { client, caseId, nurzhan } = await caseOf()
  const hidden = await client.parties.create(person('SECRET-NAME', { isSensitive: true }))
  await client.proceduralStatuses.create(proceduralStatus(caseId, hidden.id, { basis: 'SECRET-BASIS' }))
  await client.stays.create(stay(caseId, hidden.id, { place: 'SECRET-PLACE' }))
  const { id } = await client.decisions.create(decision(caseId))
  await client.sentences.create(sentence(id, { caseId, partyId: hidden.id }, { detail: 'SECRET-REGIME' }))
  await client.events.create(
    event(caseId, {
      persons: [
        { partyId: nurzhan.id, role: 'victim', detail: '' },
        { partyId: hidden.id, role: 'witness', detail: 'SECRET-DETAIL' },
      ],
    }),
  )
  const dossier = await client.internal.dossier(dossierOptions(caseId))
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
  expect([dossier.statuses, dossier.stays, dossier.sentences]).toEqual([[], [], []])
  expect(dossier.events[0]?.persons).toEqual([
    { name: 'Ахметов Нуржан', role: 'victim', detail: '' },
    { name: '', role: 'witness', detail: '' },
  ])
})

test('a document that a record names is an exhibit or a title, and a privileged one nothing', async () => {
  const { client, caseId, nurzhan } = await caseOf()
  const [exhibit, other, privileged] = await Promise.all(
    ['Первый.txt', 'Второй.txt', 'SECRET.txt'].map((title) =>
      documentFrom(client, caseId, fileWith(title, title)),
    ),
  )
  if (exhibit === undefined || other === undefined || privileged === undefined)
    throw new Error('no documents')
  const { title, kind, dated, language, source, notes, id, revision } = privileged
  await client.documents.update({
    id,
    revision,
    value: { title, kind, dated, language, source, notes, isPrivileged: true },
  })
  for (const { id: documentId } of [exhibit, other, privileged])
    await client.proceduralStatuses.create(proceduralStatus(caseId, nurzhan.id, { documentId }))
  const dossier = await client.internal.dossier(dossierOptions(caseId, { exhibits: [exhibit.id] }))
  expect(new Set(dossier.statuses.map(({ paper }) => paper))).toEqual(
    new Set([{ exhibit: 1, title: exhibit.title }, { exhibit: null, title: other.title }, null]),
  )
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
})

test('who says so stands beside each record; of a source that is sensitive only that there is one', async () => {
  const { client, caseId, nurzhan } = await caseOf()
  const { id } = await client.proceduralStatuses.create(proceduralStatus(caseId, nurzhan.id))
  const of = { ofSubject: 'procedural-status', ofId: anyRecordIdSchema.parse(id) } as const
  await client.sources.create({
    ...blankSource(of),
    text: 'Отчёт',
    says: '15',
    contradicts: true,
    stance: 'denied',
  })
  await client.sources.create({ ...blankSource(of), text: 'SECRET-SOURCE', isSensitive: true })
  const told = await client.events.create(event(caseId))
  await client.sources.create({
    ...blankSource({ ofSubject: 'event', ofId: anyRecordIdSchema.parse(told.id) }),
    text: 'SECRET-WITNESS',
    isSensitive: true,
  })
  const dossier = await client.internal.dossier(dossierOptions(caseId))
  expect(dossier.statuses[0]?.sources).toEqual([
    expect.objectContaining({ text: 'Отчёт', says: '15', contradicts: true, stance: 'denied' }),
  ])
  expect(dossier.events.map(({ sources, hasHiddenSources }) => [sources, hasHiddenSources])).toEqual([
    [[], true],
  ])
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
})

test('two persons of one name are told apart, so that no heading gives one what is the other’s', async () => {
  const { client, caseId, nurzhan } = await caseOf()
  const son = await client.parties.create(
    person('', { names: [name('Ахметов Нуржан')], born: about('2010') }),
  )
  await client.proceduralStatuses.create(proceduralStatus(caseId, nurzhan.id))
  await client.proceduralStatuses.create(proceduralStatus(caseId, son.id, { status: 'witness' }))
  const { statuses } = await client.internal.dossier(dossierOptions(caseId))
  expect(new Map(statuses.map(({ person: who, status }) => [status, who]))).toEqual(
    new Map([
      ['suspect', 'Ахметов Нуржан (май 1988\u00A0г.)'],
      ['witness', 'Ахметов Нуржан (2010\u00A0г.)'],
    ]),
  )
})
