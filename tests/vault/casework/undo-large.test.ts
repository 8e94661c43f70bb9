import { expect, test } from 'vitest'
import type { ProcessSession } from '../../../electron/vault/api/vault-session.ts'
import { MOST_ROWS, Sitting, type UndoUnit } from '../../../electron/vault/records/history/sitting.ts'
import type { Instant } from '../../../shared/domain/dates.ts'
import { allCases } from '../../support/whole-lists.ts'
import { deskWithVault } from './support/desk.ts'
import { caseFile, disclosure } from './support/samples.ts'

/** Copies of a row of a case, put in without the rules of the program: only their number matters. */
const multiply = (session: ProcessSession, table: string, copies: number): void =>
  session.work().vault.database.transaction((write) => {
    const columns = write
      .all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [table])
      .map(({ name }) => name)
    const values = columns.map((name) => (name === 'id' ? "printf('%032x', n)" : name))
    write.exec(
      `INSERT INTO ${table} (${columns.join(', ')}) WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${copies})
      SELECT ${values.join(', ')} FROM (SELECT * FROM ${table} LIMIT 1) JOIN counted`,
    )
    write.exec('DELETE FROM temp.captured_row')
  })

test('a removal is taken back however many rows it took along, as its dialog says, and so is its way back', async () => {
  const { client, session } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  await client.disclosures.create(disclosure(caseId))
  multiply(session, 'disclosure', MOST_ROWS)
  const count = async () =>
    (await allCases(client)).length * (await client.disclosures.list({ caseId })).length
  expect(await count()).toBe(MOST_ROWS + 1)
  await client.cases.remove({ id: caseId })
  const undoLast = async (): Promise<void> => {
    const [last] = await client.history.undoable()
    expect(last).toMatchObject({ subject: 'case', recordId: caseId })
    expect(session.work().sitting.units[0]?.rows.length).toBeGreaterThan(MOST_ROWS)
    await client.history.undo({ seq: last?.seq ?? 0 })
  }
  await undoLast()
  expect(await count()).toBe(MOST_ROWS + 1)
  await undoLast()
  expect(await allCases(client)).toEqual([])
})

test('behind large changes the oldest ways back go, and never the newest', () => {
  const sitting = new Sitting()
  const unit = (seq: number, rows: number): UndoUnit => ({
    seq,
    at: '2026-11-22T07:00:00.000Z' as Instant,
    action: 'remove',
    subject: 'case',
    recordId: String(seq),
    caseId: null,
    title: [],
    isWayBack: false,
    rows: Array.from({ length: rows }, () => ({ table: 'event', before: {}, after: null })),
    facts: [],
  })
  const kept = () => sitting.units.map(({ seq }) => seq)
  sitting.remember(unit(1, 90_000))
  sitting.remember(unit(2, 90_000))
  expect(kept()).toEqual([2, 1])
  sitting.remember(unit(3, 90_000))
  expect(kept()).toEqual([3, 2])
  sitting.remember(unit(4, 300_000))
  expect(kept()).toEqual([4])
  sitting.remember(unit(5, 1))
  expect(kept()).toEqual([5])
})
