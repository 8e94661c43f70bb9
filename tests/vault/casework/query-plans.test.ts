import { expect, test } from 'vitest'
import type { SqlParameters } from '../../../electron/vault/database/handles.ts'
import { CASE_LINES_SQL } from '../../../electron/vault/records/case-line.ts'
import { CHARGES_SQL } from '../../../electron/vault/records/charge.ts'
import { DOCUMENT_LINES_SQL } from '../../../electron/vault/records/document.ts'
import { CALENDAR_SQL, HEARINGS_SQL } from '../../../electron/vault/records/hearing.ts'
import { PARTICIPATIONS_SQL } from '../../../electron/vault/records/participation.ts'
import { PARTY_LINES_SQL } from '../../../electron/vault/records/party.ts'
import { RESTRAINTS_ENDING_SQL, RESTRAINTS_SQL } from '../../../electron/vault/records/restraint.ts'
import { HITS_SQL, MATCH_SQL } from '../../../electron/vault/search/query.ts'
import { deskWithVault } from './support/desk.ts'

const DAY = '2026-11-22'

/** Statements, their values, and the tables that they may read from end to end because they list all of it. */
const statements: Readonly<Record<string, readonly [string, SqlParameters, readonly string[]]>> = {
  'a range of the calendar': [CALENDAR_SQL.range, { from: DAY, to: DAY }, []],
  'the next hearings': [CALENDAR_SQL.next, { from: DAY, limit: 20 }, []],
  'restraints that end': [RESTRAINTS_ENDING_SQL, { today: DAY, from: DAY, to: DAY, limit: 20 }, []],
  'all cases': [CASE_LINES_SQL.all, { today: DAY }, ['c USING INDEX case_file_by_status']],
  'cases of a party': [CASE_LINES_SQL.ofParty, { today: DAY, partyId: 'x' }, []],
  'recent cases': [CASE_LINES_SQL.recent, { today: DAY, limit: 8 }, ['c USING INDEX case_file_by_touch']],
  'cases without a next step': [CASE_LINES_SQL.withoutNextStep, { today: DAY, limit: 20 }, []],
  'all parties': [PARTY_LINES_SQL, [], ['p USING INDEX party_by_sort_key']],
  'participations of a case': [PARTICIPATIONS_SQL, ['x'], []],
  'charges of a case': [CHARGES_SQL, ['x'], []],
  'restraints of a case': [RESTRAINTS_SQL, ['x'], []],
  'hearings of a case': [HEARINGS_SQL, ['x'], []],
  'all documents': [DOCUMENT_LINES_SQL.all, [], ['d USING INDEX document_by_import']],
  'documents of a case': [DOCUMENT_LINES_SQL.ofCase, ['x'], []],
  'the lines of answers': [HITS_SQL, ['[]'], ['wanted VIRTUAL TABLE INDEX 1:']],
  'a search': [MATCH_SQL, ['"x"'], ['search_text VIRTUAL TABLE INDEX 64:M2']],
}

test('no list reads a table from end to end unless it shows all of it', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  for (const [name, [sql, parameters, whole]] of Object.entries(statements)) {
    const scans = read
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)
      .map((step) => step.detail)
      // Rows of a subquery are few: the clients of one case, the names of one party.
      .filter(
        (detail) =>
          detail.startsWith('SCAN ') && !/^SCAN (client|\(subquery-\d+\)|CONSTANT ROW)/u.test(detail),
      )
      .map((detail) => detail.slice('SCAN '.length))
    expect([name, scans]).toEqual([name, whole])
  }
})

test('what is listed in the order of an index needs no sorting', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  for (const name of ['the next hearings', 'recent cases', 'all parties', 'all documents', 'a search']) {
    const [sql = '', parameters = []] = statements[name] ?? []
    const plan = read.all<{ detail: string; parent: number }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)
    const sorts = plan.filter((step) => step.parent === 0 && step.detail.includes('TEMP B-TREE'))
    expect([name, sorts]).toEqual([name, []])
  }
})
