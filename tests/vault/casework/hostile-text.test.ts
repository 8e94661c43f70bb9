import { expect, test } from 'vitest'
import { PASSPHRASE } from '../support/vaults.ts'
import { deskWithVault, newDesk } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { caseFile, charge, hearing, participation, person, restraint } from './support/samples.ts'

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

test('whatever is typed into a field comes back as the same text, also from another process of the vault', async () => {
  const { client, session, folder } = await deskWithVault()
  const written = []
  for (const text of HOSTILE) {
    const short = text.slice(0, 20).trim()
    const party = await client.parties.create(
      person(text, { identityNumber: short, contacts: `${text}\n${text}`, notes: `${text}\n\t${text}` }),
    )
    const file = await client.cases.create(
      caseFile({
        number: text,
        title: text,
        registerNumber: text,
        courtNumber: text,
        authority: text,
        notes: `${text}\n${text}`,
      }),
    )
    const part = await client.participations.create(participation(file.id, party.id, { detail: text }))
    const accusation = await client.charges.create(
      charge(file.id, party.id, { code: short, article: short, part: short, title: text }),
    )
    const custody = await client.restraints.create(restraint(file.id, party.id, { place: text, order: text }))
    const next = await client.hearings.create(
      hearing(file.id, { court: text, room: text, judge: text, purpose: text, result: text }),
    )
    const imported = await documentFrom(client, file.id, fileWith('a.txt', text))
    const document = await client.documents.update({
      id: imported.id,
      revision: 1,
      value: { title: text, kind: 'note', dated: null, language: 'other', source: text, notes: text },
    })
    expect([party.names[0]?.text, file.title, part.detail, accusation.title, custody.place]).toEqual(
      Array.from({ length: 5 }, () => text),
    )
    expect([part.partyName, next.result, document.notes]).toEqual([text, text, text])
    expect(party.contacts).toBe(`${text}\n${text}`)
    written.push({ party, file, part, accusation, custody, next, document })
  }
  await session.close()

  const later = newDesk()
  await later.client.internal.open({ folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  for (const { party, file, part, accusation, custody, next, document } of written) {
    const caseId = file.id
    expect(await later.client.parties.get({ id: party.id })).toEqual(party)
    expect(await later.client.cases.get({ id: caseId })).toEqual(file)
    expect(await later.client.participations.list({ caseId })).toEqual([part])
    expect(await later.client.charges.list({ caseId })).toEqual([accusation])
    expect(await later.client.restraints.list({ caseId })).toEqual([custody])
    expect(await later.client.hearings.list({ caseId })).toEqual([next])
    expect(await later.client.documents.get({ id: document.id })).toEqual(document)
  }
  const lines = await later.client.cases.list()
  expect(new Set(lines.map((line) => line.clients[0]?.name))).toEqual(new Set(HOSTILE))
})
