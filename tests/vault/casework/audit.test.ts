import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAuditState } from '../../../electron/vault/records/audit/audit-log.ts'
import { verifyAuditEnd, verifyAuditLog } from '../../../electron/vault/records/audit/verify.ts'
import { change } from '../../../electron/vault/records/change.ts'
import type { WriteHandle } from '../../../electron/vault/store/database/handles.ts'
import { openWith } from '../../support/entering.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { deskWithVault, NOON, newDesk } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { caseFile, charge, hearing, participation, person, restraint } from './support/samples.ts'

type Desk = Awaited<ReturnType<typeof deskWithVault>>

const ENTRIES = 1_000

const secret = { kind: 'passphrase', value: PASSPHRASE } as const

interface LogLine {
  readonly before: string | null
  readonly after: string | null
}

/** The log in order, its values as plain data. */
const log = (desk: Pick<Desk, 'session'>) =>
  desk.session
    .work()
    .vault.database.read()
    .all<LogLine>(
      `SELECT e.action, e.subject, e.record_id AS recordId, e.case_id AS caseId, e.at, v.before, v.after
      FROM audit_entry AS e LEFT JOIN audit_value AS v ON v.seq = e.seq ORDER BY e.seq`,
    )
    .map((line) => ({
      ...line,
      before: JSON.parse(line.before ?? 'null'),
      after: JSON.parse(line.after ?? 'null'),
    }))

const examine = (desk: Pick<Desk, 'session'>) => {
  const { vault } = desk.session.work()
  return verifyAuditLog(vault.database.read(), (message) => vault.auditMac(message), vault.auditState())
}

/** A vault with a log of 1,000 entries whose end is in the header. */
const deskWithLog = async (): Promise<Desk> => {
  const desk = await deskWithVault()
  const work = desk.session.work()
  change(work, ({ audit }) => {
    for (let place = 2; place <= ENTRIES; place += 1) {
      audit({ action: 'update', subject: 'party', recordId: `${place}`, before: { place }, after: { place } })
    }
  })
  await work.vault.updateAuditState(readAuditState(work.vault.database.read()))
  return desk
}

test('every change is in the log with its old and new value', async () => {
  const desk = await deskWithVault()
  const { client } = desk
  const party = await client.parties.create(person())
  const file = await client.cases.create(caseFile())
  const part = await client.participations.create(participation(file.id, party.id))
  const updated = await client.cases.update({ id: file.id, revision: 1, value: caseFile({ title: 'Новое' }) })
  const accusation = await client.charges.create(charge(file.id, party.id))
  const custody = await client.restraints.create(restraint(file.id, party.id))
  const next = await client.hearings.create(hearing(file.id))
  const document = await documentFrom(client, file.id, fileWith('a.txt', 'text'))
  await client.charges.remove({ id: accusation.id })
  const exported = { kind: 'dossier' as const, sha256: 'ab'.repeat(32), documents: [document.id] }
  await client.internal.recordExport({ caseId: file.id, ...exported })

  const at = new Date(NOON).toISOString()
  const entry = (
    action: string,
    subject: string,
    recordId: string,
    { before = null, after = null }: { before?: unknown; after?: unknown } = {},
  ) => {
    const caseId = subject === 'vault' || subject === 'party' ? '' : file.id
    return { action, subject, recordId, caseId, at, before, after }
  }
  expect(log(desk)).toEqual([
    entry('create', 'vault', ''),
    entry('create', 'party', party.id, { after: party }),
    entry('create', 'case', file.id, { after: file }),
    entry('create', 'participation', part.id, { after: part }),
    entry('update', 'case', file.id, { before: file, after: updated }),
    entry('create', 'charge', accusation.id),
    entry('create', 'restraint', custody.id, { after: custody }),
    entry('create', 'hearing', next.id, { after: next }),
    entry('import', 'document', document.id, { after: document }),
    entry('remove', 'charge', accusation.id),
    entry('export', 'case', file.id, { after: exported }),
  ])
  expect(examine(desk)).toEqual({ kind: 'whole', count: 11 })
})

test('a change that fails leaves no entry', async () => {
  const desk = await deskWithVault()
  const file = await desk.client.cases.create(caseFile())
  const before = log(desk).length
  await desk.client.cases.update({ id: file.id, revision: 7, value: caseFile() }).catch(() => undefined)
  expect(log(desk)).toHaveLength(before)
})

test('editing, removing, moving or cutting off any of 1,000 entries is found', async () => {
  const desk = await deskWithLog()
  const { database } = desk.session.work().vault
  expect(examine(desk)).toEqual({ kind: 'whole', count: ENTRIES })

  const attacks: ((write: WriteHandle, seq: number) => void)[] = [
    (write, seq) => write.run(`UPDATE audit_entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = ?`, [seq]),
    (write, seq) => write.run(`UPDATE audit_value SET after = '{}' WHERE seq = ?`, [seq]),
    (write, seq) => write.run('DELETE FROM audit_value WHERE seq = ?', [seq]),
    (write, seq) => write.run('DELETE FROM audit_entry WHERE seq = ?', [seq]),
    (write, seq) => {
      write.run('DELETE FROM audit_entry WHERE seq = ?', [seq])
      write.run('PRAGMA defer_foreign_keys = ON')
      write.run('UPDATE audit_entry SET seq = seq - 1 WHERE seq > ?', [seq])
    },
    (write, seq) => {
      const neighbour = seq === ENTRIES ? seq - 1 : seq + 1
      write.run('PRAGMA defer_foreign_keys = ON')
      for (const [from, to] of [
        [seq, 9_999],
        [neighbour, seq],
        [9_999, neighbour],
      ] as const) {
        write.run('UPDATE audit_entry SET seq = ? WHERE seq = ?', [to, from])
        write.run('UPDATE audit_value SET seq = ? WHERE seq = ?', [to, from])
      }
    },
    (write, seq) => write.run('DELETE FROM audit_entry WHERE seq >= ?', [seq]),
  ]
  const undone = new Error('undone')
  const unseen: string[] = []
  for (const [number, attack] of attacks.entries()) {
    // A prime stride meets every kind of place; the first and the last are always among them.
    for (const seq of [2, 3, ENTRIES, ...Array.from({ length: 9 }, (_, place) => 5 + place * 107)]) {
      const attempt = () =>
        database.transaction((write) => {
          attack(write, seq)
          const { vault } = desk.session.work()
          const finding = verifyAuditLog(write, (message) => vault.auditMac(message), vault.auditState())
          if (finding.kind === 'whole') unseen.push(`attack ${number} on ${seq}`)
          throw undone
        })
      expect(attempt).toThrow(undone)
    }
  }
  expect(unseen).toEqual([])
})

test('an older database under a newer header is noticed at opening and stays in the log', async () => {
  const desk = await deskWithVault()
  const { folder } = desk
  await desk.client.internal.close()
  const path = join(folder, 'database', 'vault.db')
  const older = readFileSync(path)
  const second = newDesk()
  await openWith(second.client, { folder, secret })
  await second.client.cases.create(caseFile())
  await second.client.internal.close()
  writeFileSync(path, older)

  const third = newDesk()
  expect(await openWith(third.client, { folder, secret })).toEqual({
    vaultName: 'Дела',
    notices: ['AUDIT_LOG_MISMATCH'],
  })
  expect(log(third)).toMatchObject([{ action: 'create' }, { action: 'log-mismatch' }, { action: 'open' }])
  await third.client.internal.close()
  const fourth = newDesk()
  expect((await openWith(fourth.client, { folder, secret })).notices).toEqual([])
})

test('entries after the last closing are right to be there, and an edit among them is noticed', async () => {
  const desk = await deskWithVault()
  const { vault } = desk.session.work()
  const mac = (message: Uint8Array): Uint8Array => vault.auditMac(message)
  const end = () => verifyAuditEnd(vault.database.read(), mac, vault.auditState())
  await desk.client.cases.create(caseFile())
  const file = await desk.client.cases.create(caseFile())
  await desk.client.cases.remove({ id: file.id })
  expect(vault.auditState().count).toBe(0)
  expect(end()).toEqual({ kind: 'whole', count: 4 })
  vault.database.transaction((write) => {
    write.run(`UPDATE audit_entry SET subject = 'hearing' WHERE seq = 2`)
  })
  expect(end()).toEqual({ kind: 'edited', seq: 2 })
})
