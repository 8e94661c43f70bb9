import { expect, test } from 'vitest'
import { DOSSIER_SECTIONS } from '../../../shared/domain/dossier.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import {
  about,
  caseFile,
  charge,
  day,
  dossierOptions,
  hearing,
  name,
  participation,
  person,
  restraint,
  stay,
} from './support/samples.ts'

const NO_COUNT = { countMin: null, countMax: null }
const NO_SOURCES = { sources: [], roleSources: [] }

const caseWithEverything = async () => {
  const { client } = await deskWithVault()
  const witness = await client.parties.create(
    person('Свидетель', { identityNumber: 'SECRET-1', notes: 'SECRET-2', contacts: 'SECRET-3', born: null }),
  )
  const accused = await client.parties.create(
    person('Ахметов Нуржан', {
      names: [name('Ахметов Нуржан'), name('Nurzhan Akhmetov', 'document')],
    }),
  )
  const { id: caseId } = await client.cases.create(caseFile({ notes: 'SECRET-4' }))
  await client.participations.create(
    participation(caseId, witness.id, { role: 'witness', detail: 'очевидец' }),
  )
  await client.participations.create(participation(caseId, accused.id))
  await client.charges.create(charge(caseId, accused.id))
  const custody = await client.restraints.create(restraint(caseId, accused.id))
  await client.restraints.create(
    restraint(caseId, accused.id, {
      from: day('2026-12-10'),
      until: day('2027-01-09'),
      extensionOf: custody.id,
    }),
  )
  await client.hearings.create(hearing(caseId, { result: 'Продлено' }))
  const first = await documentFrom(client, caseId, fileWith('Первый.txt', 'first'))
  const second = await documentFrom(client, caseId, fileWith('Второй.txt', 'second'))
  return { client, caseId, first, second }
}

test('the dossier holds the case as it stands, clients first, the exhibits numbered in the order given', async () => {
  const { client, caseId, first, second } = await caseWithEverything()
  const dossier = await client.internal.dossier(
    dossierOptions(caseId, {
      exhibits: [second.id, first.id],
      recipient: 'Комитет',
      confidentiality: 'Для служебного пользования',
    }),
  )
  const exhibit = (document: typeof first, number: number) => ({
    number,
    documentId: document.id,
    title: document.title,
    documentDate: null,
    kind: 'other',
    language: '',
    originalName: document.originalName,
    mediaType: 'text/plain',
    readAs: '',
    sizeBytes: document.sizeBytes,
    sha256: document.sha256,
    source: '',
  })
  const custody = {
    person: 'Ахметов Нуржан',
    kind: 'custody',
    place: 'СИЗО, Алматы',
    order: 'Специализированный суд, 11.10.2026',
    fromTime: null,
    endedOn: null,
    endedTime: null,
    endReason: '',
    termMonths: null,
    termDays: null,
    termHours: null,
    computed: null,
    sources: [],
  }
  expect(dossier).toEqual({
    language: 'ru',
    context: null,
    sections: [...DOSSIER_SECTIONS],
    stamp: 'corner',
    title: 'Дело о митинге на площади',
    caseNumber: '12/2026',
    kind: 'criminal',
    stage: 'investigation',
    status: 'open',
    registerNumber: '257512031000123',
    courtNumber: '',
    authority: 'Департамент полиции',
    openedOn: '2026-10-01',
    caseSources: [],
    preparedOn: '2026-11-22',
    recipient: 'Комитет',
    preparedBy: '',
    version: '',
    confidentiality: 'Для служебного пользования',
    summary: '',
    persons: [
      {
        kind: 'person',
        sex: '',
        names: [
          { text: 'Ахметов Нуржан', kind: 'main' },
          { text: 'Nurzhan Akhmetov', kind: 'document' },
        ],
        role: 'client',
        detail: '',
        born: about('1988-05'),
        ...NO_COUNT,
        ...NO_SOURCES,
      },
      {
        kind: 'person',
        sex: '',
        names: [{ text: 'Свидетель', kind: 'main' }],
        role: 'witness',
        detail: 'очевидец',
        born: null,
        ...NO_COUNT,
        ...NO_SOURCES,
      },
    ],
    charges: [
      {
        person: 'Ахметов Нуржан',
        code: 'УК РК',
        article: '272',
        part: '2',
        title: 'Массовые беспорядки',
        from: about('2026-10'),
        until: null,
        conductDate: about('[..2026-10-01]'),
        announcedOn: null,
        insteadOf: null,
        status: 'active',
        sources: [],
      },
    ],
    restraints: [
      { ...custody, from: '2026-10-10', until: '2026-12-09', isExtension: false },
      { ...custody, from: '2026-12-10', until: '2027-01-09', isExtension: true },
    ],
    hearings: [
      {
        when: '2026-12-01T10:30',
        lastDay: null,
        status: 'planned',
        kind: 'extension',
        court: 'Медеуский районный суд',
        room: '12',
        judge: 'Сейтова А. Б.',
        purpose: 'Продление стражи',
        result: 'Продлено',
        sources: [],
      },
    ],
    statuses: [],
    stays: [],
    events: [],
    risks: [],
    statements: [],
    items: [],
    decisions: [],
    sentences: [],
    interventions: [],
    figures: [],
    links: [],
    exhibits: [exhibit(second, 1), exhibit(first, 2)],
  })
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
})

test('what a dossier does not show does not leave the vault', async () => {
  const { client, caseId } = await caseWithEverything()
  const dossier = await client.internal.dossier(dossierOptions(caseId, { sections: ['exhibits'] }))
  expect(dossier.persons.map((one) => one.role)).toEqual(['client'])
  expect([dossier.charges, dossier.restraints, dossier.hearings, dossier.exhibits]).toEqual([[], [], [], []])
})

test('an exhibit twice, or one of another case, is refused', async () => {
  const { client, caseId, first } = await caseWithEverything()
  const other = await client.cases.create(caseFile())
  const ask = (id: typeof caseId, exhibits: (typeof first.id)[]): Promise<string> =>
    codeOf(client.internal.dossier(dossierOptions(id, { exhibits })))
  expect(await ask(caseId, [first.id, first.id])).toBe('INVALID_INPUT')
  expect(await ask(other.id, [first.id])).toBe('NOT_FOUND')
})

test('of a sensitive person a dossier says the role and nothing else, unless it is the client', async () => {
  const { client } = await deskWithVault()
  const secret = { names: [name('SECRET-NAME'), name('SECRET-ALIAS', 'alias')], born: about('1999') }
  const accused = await client.parties.create(person('Ахметов Нуржан', { isSensitive: true }))
  const hidden = await client.parties.create(person('', { ...secret, isSensitive: true }))
  const { id: caseId } = await client.cases.create(caseFile({ isSensitive: true }))
  await client.participations.create(participation(caseId, accused.id))
  await client.participations.create(
    participation(caseId, hidden.id, { role: 'informant', detail: 'SECRET-DETAIL' }),
  )
  await client.charges.create(charge(caseId, accused.id))
  await client.charges.create(charge(caseId, hidden.id, { title: 'SECRET-CHARGE' }))
  await client.restraints.create(restraint(caseId, hidden.id, { place: 'SECRET-PLACE' }))
  await client.stays.create(stay(caseId, accused.id, { place: 'SECRET-STAY', isSensitive: true }))
  const dossier = await client.internal.dossier(dossierOptions(caseId))
  expect(JSON.stringify(dossier)).not.toContain('SECRET')
  expect(dossier.persons).toEqual([
    expect.objectContaining({ role: 'client', names: [{ text: 'Ахметов Нуржан', kind: 'main' }] }),
    {
      kind: 'person',
      sex: '',
      names: [{ text: '', kind: 'main' }],
      role: 'informant',
      detail: '',
      born: null,
      ...NO_COUNT,
      ...NO_SOURCES,
    },
  ])
  expect(dossier.charges.map((one) => one.person)).toEqual(['Ахметов Нуржан'])
  expect(dossier.restraints).toEqual([])
})

test('a privileged document leaves only where the user said so for this very one', async () => {
  const { client, caseId, first, second } = await caseWithEverything()
  const { title, kind, dated, language, source, notes, id, revision } = first
  await client.documents.update({
    id,
    revision,
    value: { title, kind, dated, language, source, notes, isPrivileged: true },
  })
  const dossierOf = (privileged: (typeof id)[]) =>
    client.internal.dossier(dossierOptions(caseId, { exhibits: [second.id, id], privileged }))
  expect(await codeOf(dossierOf([]))).toBe('CONFLICT')
  expect(await codeOf(dossierOf([second.id]))).toBe('CONFLICT')
  expect((await dossierOf([id])).exhibits.map(({ documentId }) => documentId)).toEqual([second.id, id])
})
