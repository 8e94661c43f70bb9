import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import { deskWithVault, lock } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { decryptedPages } from './support/pages.ts'
import { partClient, partNames, partOf, worldIn } from './support/parts.ts'
import {
  caseFile,
  charge,
  hearing,
  moment,
  name,
  participation,
  person,
  question,
  restraint,
} from './support/samples.ts'
import { type Fields, withText } from './support/with-text.ts'

/** A word that is nowhere else, also not in its folded form. */
const CANARY = 'Қанарейка7331'

const occurrences = (pages: Buffer): number[] =>
  [CANARY, foldForSearch(CANARY)].map((word) => {
    let count = 0
    for (let at = pages.indexOf(word); at >= 0; at = pages.indexOf(word, at + 1)) count += 1
    return count
  })

const fill = async (client: Awaited<ReturnType<typeof deskWithVault>>['client']) => {
  const mark = (label: string): string => `${CANARY} ${label}`
  const witness = await client.parties.create(
    person('Свидетель', { names: [name(mark('имя'))], notes: mark('заметка') }),
  )
  const long = `${mark('длинная заметка')} ${'и так далее '.repeat(1_500)}`
  const file = await client.cases.create(caseFile({ title: mark('дело'), notes: long, number: mark('№') }))
  const caseId = file.id
  const part = await client.participations.create(participation(caseId, witness.id, { detail: mark('роль') }))
  await client.charges.create(charge(caseId, witness.id, { title: mark('обвинение') }))
  await client.restraints.create(restraint(caseId, witness.id, { place: mark('место') }))
  const next = await client.hearings.create(hearing(caseId, { purpose: mark('цель'), result: mark('итог') }))
  await client.hearings.update({
    id: next.id,
    revision: 1,
    value: hearing(caseId, { startsAt: moment('2026-12-05T10:00'), court: mark('суд') }),
  })
  const document = await documentFrom(client, caseId, fileWith(`${mark('файл')}.txt`, mark('содержимое')))
  await client.documents.update({
    id: document.id,
    revision: 1,
    value: {
      title: mark('документ'),
      kind: 'letter',
      dated: null,
      language: 'ru',
      source: mark('источник'),
      isPrivileged: false,
      notes: mark('о документе'),
    },
  })
  const world = await worldIn(client, { caseId, partyId: witness.id })
  for (const kind of partNames) {
    const { schema, sample } = partOf(kind)
    const value = withText(schema.shape, sample(world) as Fields, {
      text: mark(kind),
      seen: () => undefined,
    })
    const part = partClient(client, kind)
    const { id } = await part.create(value)
    await part.update({ id, revision: 1, value })
  }
  await client.cases.update({
    id: caseId,
    revision: 1,
    value: caseFile({ title: mark('новое название'), notes: mark('новая заметка') }),
  })
  return { caseId, partyId: witness.id, participationId: part.id }
}

test('no word of a removed case or party is left on any page of the database, nor its files on the disk', async () => {
  const { client, session, folder } = await deskWithVault()
  const other = await client.cases.create(caseFile({ title: 'Другое дело' }))
  const { caseId, partyId } = await fill(client)
  await client.cases.remove({ id: caseId })
  await client.parties.remove({ id: partyId })
  expect(await client.search.query(question(CANARY))).toEqual([])
  expect(await client.cases.get({ id: other.id })).toEqual(other)
  expect(await lock({ session, folder })).toBe(true)
  const pages = await decryptedPages(folder)
  expect(pages.includes('Другое дело')).toBe(true)
  expect(occurrences(pages)).toEqual([0, 0])
  const blobs = readdirSync(join(folder, 'blobs'), { recursive: true, encoding: 'utf8' })
  expect(blobs.filter((name) => statSync(join(folder, 'blobs', name)).isFile())).toEqual([])
  expect(readdirSync(join(folder, 'database'))).toEqual(['vault.db'])
})

test('the test above would see words that stay', async () => {
  const { client, session, folder } = await deskWithVault()
  await fill(client)
  await session.close()
  const [plain = 0, folded = 0] = occurrences(await decryptedPages(folder))
  expect(plain).toBeGreaterThan(20)
  expect(folded).toBeGreaterThan(3)
})

test('removing one record takes its words from the log and the index as well', async () => {
  const { client, session, folder } = await deskWithVault()
  const file = await client.cases.create(caseFile())
  const next = await client.hearings.create(hearing(file.id, { purpose: CANARY }))
  await client.hearings.update({ id: next.id, revision: 1, value: hearing(file.id, { result: CANARY }) })
  const document = await documentFrom(client, file.id, fileWith(`${CANARY}.txt`, 'text'))
  await client.hearings.remove({ id: next.id })
  await client.documents.remove({ id: document.id })
  expect(await lock({ session, folder })).toBe(true)
  expect(occurrences(await decryptedPages(folder))).toEqual([0, 0])
})
