import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { blankSaid } from '../../../shared/domain/kinds/source.ts'
import type { Client } from '../../../tools/bare-desk.ts'
import * as samples from '../../vault/casework/support/samples.ts'

export const FIRST_PASSPHRASE = 'жеті қазына түбінде қалды'
/** Two blanks belong to it, and one at its end; `ё` and `й` stand here as two code points each. */
export const PASSPHRASE = 'ёлка  и йод под Қайнар тәтті бұлақ '.normalize('NFD')

interface Place {
  /** For the files that are taken in. */
  readonly folder: string
  readonly recoveryKey: string
}

const documentOf = async (client: Client, caseId: CaseId, path: string) => {
  for await (const event of await client.internal.importFile({ caseId, path })) {
    if (event.kind === 'imported') return event.document
  }
  throw new Error('The file was not taken in')
}

const takeIn = (client: Client, { folder }: Place, caseId: CaseId) => {
  return async (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return await documentOf(client, caseId, join(folder, name))
  }
}

/** People who belong together, and two entries for one of them that are merged. */
const people = async (client: Client) => {
  const someone = await client.parties.create(
    samples.person('Ахметов Нуржан', {
      names: [
        { text: 'Ахметов Нуржан', kind: 'main', language: 'ru', source: 'паспорт' },
        { text: 'Nurjan Akhmetov', kind: 'document', language: 'en', source: '' },
      ],
      isSensitive: true,
    }),
  )
  const sister = await client.parties.create(samples.person('Қайырбек Әсел'))
  await client.relations.create(samples.relation(someone.id, sister.id))
  const twice = await client.parties.create(samples.person('Кайырбек Асель', { notes: 'вторая запись' }))
  const { id: _, revision: _r, ...value } = sister
  const kept = await client.parties.merge({
    keepId: sister.id,
    dropId: twice.id,
    keepRevision: sister.revision,
    dropRevision: twice.revision,
    value: { ...value, notes: 'объединено' },
  })
  return { client: someone, sister: kept }
}

/** What was entered by mistake and removed again: a document, a case with a note, a person. */
const removed = async (client: Client, place: Place, caseId: CaseId) => {
  const draft = await takeIn(client, place, caseId)('черновик.txt', 'Этого в хранилище больше нет.')
  await client.documents.remove({ id: draft.id })
  const other = await client.cases.create(samples.caseFile({ title: 'Снятое дело' }))
  await client.notes.create(samples.note(other.id))
  await client.cases.remove({ id: other.id })
  await client.parties.remove({ id: (await client.parties.create(samples.person('Снятое Лицо'))).id })
}

type World = Awaited<ReturnType<typeof people>> & { caseId: CaseId }

/** One record of every kind that stands in a case, each naming what it can name. */
const records = async (client: Client, place: Place, world: World) => {
  const { caseId, client: held, sister } = world
  const document = await takeIn(
    client,
    place,
    caseId,
  )('Протокол № 7 — Қайырбек.txt', 'Хаттама мәтіні.\n'.repeat(700))
  const documentId = document.id
  const partyId = held.id
  await client.participations.create(samples.participation(caseId, partyId))
  await client.participations.create(
    samples.participation(caseId, sister.id, { role: 'witness', detail: 'сестра' }),
  )
  await client.proceduralStatuses.create(samples.proceduralStatus(caseId, partyId, { documentId }))
  const charge = await client.charges.create(samples.charge(caseId, partyId))
  await client.charges.create(samples.charge(caseId, partyId, { article: '274', requalifiedFrom: charge.id }))
  const hearing = await client.hearings.create(samples.hearing(caseId))
  const decision = await client.decisions.create(
    samples.decision(caseId, { hearingId: hearing.id, documentId }),
  )
  await client.sentences.create(samples.sentence(decision.id, { caseId, partyId }))
  const restraint = await client.restraints.create(samples.restraint(caseId, partyId))
  await client.restraints.create(
    samples.restraint(caseId, partyId, { extensionOf: restraint.id, decisionId: decision.id, documentId }),
  )
  await client.stays.create(samples.stay(caseId, partyId))
  const value = samples.event(caseId, { persons: [{ partyId, role: 'victim', detail: 'ранен' }] })
  const source = {
    ...blankSaid(),
    kind: 'document',
    documentId,
    reliability: 'probable',
    quote: '«был»',
  } as const
  await client.sources.keepWith({ subject: 'event', kept: null, value, sources: [source] })
  await client.tasks.create(samples.task(caseId, { partyId }))
  await client.contacts.create(samples.contact(caseId, { partyId }))
  const consent = await client.consents.create(samples.consent(caseId, partyId, { documentId }))
  await client.disclosures.create(samples.disclosure(caseId, { consentId: consent.id, documentId }))
  return await client.notes.create(samples.note(caseId))
}

/** One of every kind of record, changes, removals and exports, and the secrets changed once. */
export const fill = async (client: Client, place: Place): Promise<void> => {
  const world = await people(client)
  const { id: caseId } = await client.cases.create(samples.caseFile())
  const note = await records(client, place, { ...world, caseId })
  const { id, revision } = note
  const value = samples.note(caseId, { title: 'Линия защиты, вторая' })
  await client.notes.update({ id, revision, value })
  await takeIn(client, place, caseId)('one-chunk.txt', 'exactly 16 bytes'.repeat(1_024))
  await removed(client, place, caseId)
  await client.internal.recordExport({ caseId, kind: 'table', sha256: 'ab'.repeat(32), documents: [] })
  await client.secrets.confirmRecoveryKey({ recoveryKey: place.recoveryKey })
  await client.secrets.changePassphrase({
    current: { kind: 'passphrase', value: FIRST_PASSPHRASE },
    next: PASSPHRASE,
  })
}
