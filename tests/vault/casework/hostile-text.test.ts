import { expect, test } from 'vitest'
import type * as z from 'zod'
import { caseInputSchema } from '../../../shared/domain/kinds/case.ts'
import { documentInputSchema } from '../../../shared/domain/kinds/document.ts'
import { partyInputSchema } from '../../../shared/domain/kinds/party.ts'
import { relationInputSchema } from '../../../shared/domain/kinds/relation.ts'
import { blankSaid, saidSourceSchema } from '../../../shared/domain/kinds/source.ts'
import { openWith } from '../../support/entering.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { type Client, deskWithVault, newDesk } from './support/desk.ts'
import { newWorld, partClient, partNames, partOf, type World } from './support/parts.ts'
import { caseFile, name, person, relation, source } from './support/samples.ts'
import { type Fields, withText } from './support/with-text.ts'

const HOSTILE = [
  `'; DROP TABLE case_file; --`,
  `" OR ""="`,
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '=HYPERLINK("http://x")',
  '../../../etc/passwd',
  '${process.exit(1)} #{1+1} {{7*7}}',
  '\\u0000 \\x00 %00 %n%s',
  '\u202Eетхет\u2066\u200F',
  'e\u0301\u0323'.normalize('NFC'),
  '🏴‍☠️ 👩‍⚖️ 𝕏',
  '[1,2]',
  'null',
  'مرحبا',
] as const

interface Written {
  read(client: Client): Promise<unknown>
  readonly record: unknown
}

const write = async (client: Client, world: World, text: string, all: Set<string>): Promise<Written[]> => {
  const written: Written[] = []
  const hostile = (kind: string, schema: z.ZodObject, value: Fields): never =>
    withText(schema.shape, value, { text, seen: (field) => all.add(`${kind}.${field}`) }) as never

  const partyValue: Fields = hostile('parties', partyInputSchema, person('x', { names: [name('x')] }))
  const party = await client.parties.create(partyValue as never)
  expect(party).toEqual({ ...partyValue, id: party.id, revision: 1 })
  written.push({ record: party, read: (later) => later.parties.get({ id: party.id }) })

  const fileValue: Fields = hostile('cases', caseInputSchema, caseFile())
  const file = await client.cases.create(fileValue as never)
  expect(file).toEqual({ ...fileValue, id: file.id, revision: 1 })
  written.push({ record: file, read: (later) => later.cases.get({ id: file.id }) })

  const tie = await client.relations.create(
    hostile('relations', relationInputSchema, relation(party.id, world.partyId)),
  )
  expect([tie.fromName, tie.detail]).toEqual([text, text])
  written.push({ record: [tie], read: (later) => later.relations.list({ partyId: party.id }) })

  const said = await client.sources.create({
    ...source('party', party.id),
    ...(hostile('sources', saidSourceSchema, blankSaid()) as object),
  })
  expect([said.text, said.page, said.says, said.quote]).toEqual([text, text, text, text])
  written.push({ record: said, read: (later) => later.sources.get({ id: said.id }) })

  for (const kind of partNames) {
    const part = partOf(kind)
    const value: Fields = hostile(kind, part.schema, part.sample(world) as Fields)
    const record = await partClient(client, kind).create(value)
    expect(record).toMatchObject(value)
    written.push({ record, read: (later) => partClient(later, kind).get({ id: record.id }) })
  }
  return written
}

test('whatever is typed into a field comes back as the same text, also from another process of the vault', async () => {
  const { client, session, folder } = await deskWithVault()
  const world = await newWorld(client)
  const fields = new Set<string>()
  const written: Written[] = []
  let revision = 1
  for (const text of HOSTILE) {
    written.push(...(await write(client, world, text, fields)))
    const known = {
      title: 'x',
      kind: 'note',
      dated: null,
      language: 'other',
      source: 'x',
      isPrivileged: true,
      notes: 'x',
    } as const
    const value = withText(documentInputSchema.shape, known, {
      text,
      seen: (field) => fields.add(`documents.${field}`),
    })
    const document = await client.documents.update({ id: world.documentId, revision, value: value as never })
    expect(document).toMatchObject(value)
    revision += 1
  }
  expect([...fields]).toEqual(
    expect.arrayContaining(['parties.names.source', 'sources.quote', 'notes.body', 'cases.tags']),
  )
  expect(fields.size).toBe(109)
  await session.close()

  const later = newDesk()
  await openWith(later.client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  for (const { record, read } of written) expect(await read(later.client)).toEqual(record)
})
