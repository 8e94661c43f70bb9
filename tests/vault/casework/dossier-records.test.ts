import { expect, test } from 'vitest'
import { USUAL_SECTIONS } from '../../../shared/domain/dossier.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { anyRecordIdSchema } from '../../../shared/domain/ids.ts'
import type { Document } from '../../../shared/domain/kinds/document.ts'
import type { RecordSubject } from '../../../shared/domain/kinds/index.ts'
import { blankSource } from '../../../shared/domain/kinds/source.ts'
import { deskWithVault } from './support/desk.ts'
import { figure, item, statement } from './support/evidence-samples.ts'
import { documentFrom, fileWith } from './support/files.ts'
import {
  about,
  caseFile,
  dossierOptions,
  event,
  intervention,
  participation,
  person,
  proceduralStatus,
  risk,
} from './support/samples.ts'

/** A case with a client, somebody who may not be named, and a paper that is privileged. */
const caseOf = async () => {
  const { client } = await deskWithVault()
  const nurzhan = await client.parties.create(person('Ахметов Нуржан'))
  const hidden = await client.parties.create(person('SECRET-NAME', { isSensitive: true }))
  const { id: caseId } = await client.cases.create(caseFile())
  await client.participations.create(participation(caseId, nurzhan.id))
  const paper = await documentFrom(client, caseId, fileWith('SECRET.txt', 'notes of a visit'))
  await markPrivileged(client, paper)
  const dossierOf = (exhibits: DocumentId[] = []) =>
    client.internal.dossier(dossierOptions(caseId, { exhibits, privileged: exhibits }))
  return { client, caseId, nurzhan, hidden, paper, dossierOf }
}

type Client = Awaited<ReturnType<typeof deskWithVault>>['client']

const markPrivileged = (client: Client, document: Document) => {
  const { title, kind, dated, language, source, notes, id, revision } = document
  const value = { title, kind, dated, language, source, notes, isPrivileged: true }
  return client.documents.update({ id, revision, value })
}

test('a statement says before whom, how it came about and what has become of it, and who says so', async () => {
  const { client, caseId, nurzhan, dossierOf } = await caseOf()
  const said = await client.statements.create(
    statement(caseId, nurzhan.id, { kind: 'confession', date: about('2026-10') }),
  )
  await client.statements.create(
    statement(caseId, nurzhan.id, { kind: 'withdrawal', date: about('2026-11'), withdraws: said.id }),
  )
  await client.sources.create({
    ...blankSource({ ofSubject: 'statement', ofId: anyRecordIdSchema.parse(said.id) }),
    text: 'Отчёт',
    stance: 'alleged',
  })
  const [confession, withdrawal] = (await dossierOf()).statements
  expect(confession).toMatchObject({
    person: 'Ахметов Нуржан',
    kind: 'confession',
    standing: 'withdrawn',
    circumstances: ['threatened', 'in-public'],
    lawyer: 'no',
    withdraws: null,
    sources: [{ text: 'Отчёт', stance: 'alleged' }],
  })
  expect(withdrawal?.withdraws).toEqual({ kind: 'confession', date: '2026-10' })
})

test('no statement leaves that is sensitive, of somebody who may not be named, or drawn from a privileged paper', async () => {
  const { client, caseId, nurzhan, hidden, paper, dossierOf } = await caseOf()
  const open = { takenBy: '', said: 'Не виноват' }
  const first = await client.statements.create(statement(caseId, nurzhan.id, open))
  await client.statements.create(
    statement(caseId, nurzhan.id, { said: 'SECRET-1', isSensitive: true, withdraws: first.id }),
  )
  await client.statements.create(statement(caseId, hidden.id, { said: 'SECRET-2' }))
  await client.statements.create(
    statement(caseId, nurzhan.id, { ...open, takenById: hidden.id, takenBy: 'SECRET-3' }),
  )
  await client.statements.create(
    statement(caseId, nurzhan.id, { said: 'Сказано на свидании', documentId: paper.id }),
  )
  const dossier = await dossierOf()
  expect(dossier.statements.map(({ said, standing }) => [said, standing])).toEqual([
    ['Не виноват', 'withdrawn'],
    ['Не виноват', ''],
  ])
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
  const asked = await dossierOf([paper.id])
  expect(asked.statements.map(({ said, paper: of }) => [said, of?.exhibit])).toContainEqual([
    'Сказано на свидании',
    1,
  ])
})

test('a thing is printed with whose it is and the search it was taken in; not what is sensitive or of somebody who may not be named', async () => {
  const { client, caseId, nurzhan, hidden, paper, dossierOf } = await caseOf()
  const search = await client.events.create(event(caseId, { title: 'Обыск' }))
  const silent = await client.events.create(event(caseId, { title: 'SECRET-EVENT', isSensitive: true }))
  await client.items.create(item(caseId, { partyId: nurzhan.id, eventId: search.id }))
  await client.items.create(item(caseId, { description: 'Деньги', eventId: silent.id, state: '' }))
  await client.items.create(item(caseId, { description: 'SECRET-1', isSensitive: true }))
  await client.items.create(item(caseId, { description: 'SECRET-2', partyId: hidden.id }))
  await client.items.create(item(caseId, { description: 'SECRET-3', documentId: paper.id }))
  const dossier = await dossierOf()
  expect(
    dossier.items.map(({ description, owner, state, event: of }) => [description, owner, state, of?.title]),
  ).toEqual([
    ['Телефон Samsung', 'Ахметов Нуржан', 'copied', 'Обыск'],
    ['Деньги', '', '', undefined],
  ])
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
})

test('who wrote for whom is printed; whoever may not be named is not, nor the words and names beside them', async () => {
  const { client, caseId, nurzhan, hidden, paper, dossierOf } = await caseOf()
  const [open, silent] = [{ partyId: nurzhan.id }, { partyId: hidden.id }]
  const plain = { authorWords: '', signatories: '', addresseeWords: '' }
  await client.interventions.create(
    intervention(caseId, {
      beneficiaries: [open, silent],
      answerDocumentId: paper.id,
      answerText: 'SECRET-1',
    }),
  )
  await client.interventions.create(
    intervention(caseId, {
      title: 'Письмо',
      authors: [open, silent],
      authorWords: 'SECRET-2',
      signatories: 'SECRET-3',
      addressees: [silent],
      addresseeWords: 'SECRET-4',
    }),
  )
  const hiding = [{ isSensitive: true }, { documentId: paper.id }, { beneficiaries: [silent] }]
  for (const change of hiding)
    await client.interventions.create(intervention(caseId, { ...plain, title: 'SECRET-5', ...change }))
  const dossier = await dossierOf()
  expect(
    dossier.interventions.map(({ title, authors, addressees, beneficiaries, countMin, answer }) => ({
      title,
      authors,
      addressees,
      beneficiaries,
      countMin,
      answer,
    })),
  ).toEqual([
    {
      title: 'Письмо 28 организаций',
      authors: [],
      addressees: [],
      beneficiaries: ['Ахметов Нуржан'],
      countMin: 28,
      answer: 'answered',
    },
    {
      title: 'Письмо',
      authors: ['Ахметов Нуржан'],
      addressees: [],
      beneficiaries: [],
      countMin: 28,
      answer: 'answered',
    },
  ])
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
})

test('numbers about the same stand together and say where they exclude each other; one from a privileged paper stays', async () => {
  const { client, caseId, paper, dossierOf } = await caseOf()
  const first = await client.figures.create(figure(caseId))
  await client.figures.create(figure(caseId, { counted: 'жалобы', value: '', min: 1300, max: null }))
  await client.figures.create(
    figure(caseId, { value: '227', min: 227, max: 227, comparesWith: first.id, asOf: about('2022') }),
  )
  await client.figures.create(figure(caseId, { counted: 'SECRET', documentId: paper.id }))
  const dossier = await dossierOf()
  expect(
    dossier.figures.map(({ number, isAtOdds, comparesWith }) => [
      number.value,
      number.min,
      isAtOdds,
      comparesWith?.value,
    ]),
  ).toEqual([
    ['238', 238, true, undefined],
    ['227', 227, true, '238'],
    ['', 1300, false, undefined],
  ])
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
})

test('what is feared says what became of it and is no status; of somebody who may not be named it stays', async () => {
  const { client, caseId, nurzhan, hidden, dossierOf } = await caseOf()
  const { id, revision } = await client.risks.create(
    risk(caseId, nurzhan.id, { expects: 'accused', code: '', article: '', part: '', title: '' }),
  )
  await client.risks.create(risk(caseId, nurzhan.id))
  await client.risks.create(risk(caseId, hidden.id, { title: 'SECRET-1' }))
  const before = await dossierOf()
  expect(before.statuses).toEqual([])
  expect(before.charges).toEqual([])
  await client.risks.comeTrue({ id, revision })
  const { risks, statuses } = await dossierOf()
  expect(
    risks.map(({ expects, state, law, becameStatus }) => [expects, state, law.article, becameStatus]),
  ).toEqual([
    ['accused', 'came-true', '', { status: 'accused', since: null }],
    ['charge', 'expected', '405', null],
  ])
  expect(statuses.map(({ status }) => status)).toEqual(['accused'])
  expect(JSON.stringify(before)).not.toContain('SECRET')
})

test('what is feared leaves only where it is asked for', async () => {
  const { client, caseId, nurzhan } = await caseOf()
  await client.risks.create(risk(caseId, nurzhan.id, { basis: 'SECRET-2' }))
  const usual = await client.internal.dossier(dossierOptions(caseId, { sections: [...USUAL_SECTIONS] }))
  expect(usual.risks).toEqual([])
  expect(JSON.stringify(usual)).not.toContain('SECRET')
})

test('a source in a privileged paper stays with it, quote and all, and so does one in a paper of another case', async () => {
  const { client, caseId, nurzhan, paper, dossierOf } = await caseOf()
  const of = await client.proceduralStatuses.create(proceduralStatus(caseId, nurzhan.id))
  const told = (ofSubject: RecordSubject, id: string) =>
    blankSource({ ofSubject, ofId: anyRecordIdSchema.parse(id) })
  const ofStatus = told('procedural-status', of.id)
  await client.sources.create({ ...ofStatus, documentId: paper.id, quote: 'Сказано на свидании' })
  await client.sources.create({ ...ofStatus, text: 'Отчёт' })
  const { id: other } = await client.cases.create(caseFile())
  const notes = await documentFrom(client, other, fileWith('SECRET-2.txt', 'other notes'))
  await markPrivileged(client, notes)
  const ofParty = told('party', nurzhan.id)
  await client.sources.create({ ...ofParty, documentId: notes.id, quote: 'SECRET-3' })
  await client.sources.create({ ...ofParty, text: 'Газета' })
  const dossier = await dossierOf()
  expect(dossier.statuses[0]?.sources.map(({ text }) => text)).toEqual(['Отчёт'])
  expect(dossier.persons[0]?.sources.map(({ text }) => text)).toEqual(['Газета'])
  expect(JSON.stringify(dossier)).not.toMatch(/SECRET|на свидании/u)
  const asked = await dossierOf([paper.id])
  expect(asked.statuses[0]?.sources.map(({ quote, paper: where }) => [quote, where?.exhibit])).toEqual([
    ['Сказано на свидании', 1],
    ['', undefined],
  ])
})
