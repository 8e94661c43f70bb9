import { expect, test } from 'vitest'
import { AWAITED_ANSWERS_SQL } from '../../../electron/vault/records/awaited-answers.ts'
import { RANGE_SQL } from '../../../electron/vault/records/calendar.ts'
import { CASE_LINES_SQL } from '../../../electron/vault/records/case-line.ts'
import { OPEN_DEADLINES_SQL } from '../../../electron/vault/records/deadline.ts'
import { DOCUMENT_LINES_OF_CASE_SQL } from '../../../electron/vault/records/document.ts'
import { UPCOMING_SQL } from '../../../electron/vault/records/hearing.ts'
import { RECENT_CHANGES_SQL } from '../../../electron/vault/records/history/recent.ts'
import { PARTS } from '../../../electron/vault/records/kinds/index.ts'
import { caseList } from '../../../electron/vault/records/lists/case-list.ts'
import { documentList } from '../../../electron/vault/records/lists/document-list.ts'
import { eventList } from '../../../electron/vault/records/lists/event-list.ts'
import { type ListOf, narrowed } from '../../../electron/vault/records/lists/list-page.ts'
import { type ListOrder, pageSql } from '../../../electron/vault/records/lists/ordered-ids.ts'
import { partyList } from '../../../electron/vault/records/lists/party-list.ts'
import { taskList } from '../../../electron/vault/records/lists/task-list.ts'
import { RELATIONS_SQL } from '../../../electron/vault/records/relation.ts'
import { WATCHED_TERMS_SQL } from '../../../electron/vault/records/restraint.ts'
import { COMPLETIONS_SQL } from '../../../electron/vault/records/search/completions.ts'
import { FIND_SQL } from '../../../electron/vault/records/search/find-entries.ts'
import { TERMS_SQL } from '../../../electron/vault/records/search/near/near-words.ts'
import { HITS_SQL } from '../../../electron/vault/records/search/query.ts'
import { NARROW_SQL } from '../../../electron/vault/records/search/scope.ts'
import { OPEN_TASKS_SQL } from '../../../electron/vault/records/task.ts'
import type { SqlParameters } from '../../../electron/vault/store/database/handles.ts'
import { type ListView, SORT_DIRECTIONS } from '../../../shared/domain/list-views.ts'
import { deskWithVault } from './support/desk.ts'

const DAY = '2026-11-22'

const SCOPE = { isOfCase: 1, caseId: 'x', status: 'open', spellings: '[]', from: DAY, to: DAY }
const MATCH = { expression: '"x"', first: 1n, before: 9n, limit: 50 }

/** How charges write an article: a short list, looked at for each of the three ways in which a charge can decide. */
const FILTER_LISTS = Array<string>(3).fill('json_each VIRTUAL TABLE INDEX 1:')

/** Lists of words that are values of the statement. */
const WORDS = ['json_each VIRTUAL TABLE INDEX 1:', 'json_each VIRTUAL TABLE INDEX 1:']

/** Statements, their values, and the tables that they may read from end to end because they list all of it. */
const statements: Readonly<Record<string, readonly [string, SqlParameters, readonly string[]]>> = {
  ...Object.fromEntries(
    Object.entries(RANGE_SQL)
      .filter(([name]) => name !== 'cases')
      .map(([name, sql]) => {
        const { withClosed, to, ...range } = { from: DAY, to: DAY, limit: 9, withClosed: 0 }
        const values = {
          ...range,
          ...(sql.includes('@to') && { to }),
          ...(sql.includes('@withClosed') && { withClosed }),
        }
        return [`the calendar: ${name}`, [sql, values, []]]
      }),
  ),
  'the cases in the calendar': [RANGE_SQL.cases, { ids: '[]' }, ['wanted VIRTUAL TABLE INDEX 1:']],
  'the next hearings': [UPCOMING_SQL.next, { today: DAY, limit: 20 }, []],
  'hearings without an outcome': [
    UPCOMING_SQL.awaiting,
    { today: DAY, limit: 100 },
    ['h USING INDEX hearing_planned_by_case'],
  ],
  'measures of all cases': [WATCHED_TERMS_SQL, [], ['r']],
  'cases of a party': [CASE_LINES_SQL.ofParty, { today: DAY, now: DAY, partyId: 'x' }, []],
  'recent cases': [
    CASE_LINES_SQL.recent,
    { today: DAY, now: DAY, limit: 8 },
    ['c USING INDEX case_file_by_touch'],
  ],
  'cases without a next step': [CASE_LINES_SQL.withoutNextStep, { today: DAY, now: DAY, limit: 20 }, []],
  ...Object.fromEntries(
    Object.values(PARTS).map(({ subject, ofCase }) => [`each ${subject} of a case`, [ofCase.sql, ['x'], []]]),
  ),
  'relations of a party': [RELATIONS_SQL.ofParty, { partyId: 'x' }, []],
  'relations of a case': [RELATIONS_SQL.ofCase, { caseId: 'x' }, ['parties', 'parties']],
  'recent changes': [RECENT_CHANGES_SQL, { actions: '[]', subjects: '[]', before: 9, limit: 10 }, WORDS],
  'awaited answers': [AWAITED_ANSWERS_SQL, { limit: 100 }, ['r USING INDEX intervention_awaited']],
  'cases without a deadline': [CASE_LINES_SQL.withoutDeadline, { today: DAY, now: DAY, limit: 20 }, []],
  'open deadlines': [OPEN_DEADLINES_SQL, { until: DAY, limit: 100 }, []],
  'tasks to do': [OPEN_TASKS_SQL, { until: DAY, limit: 100 }, ['r USING INDEX task_open_by_due']],
  'the next hearings that go on': [UPCOMING_SQL.nextGoingOn, { today: DAY }, []],
  'documents of a case': [DOCUMENT_LINES_OF_CASE_SQL, ['x'], []],
  'the lines of answers': [HITS_SQL, ['[]'], ['wanted VIRTUAL TABLE INDEX 1:']],
  // M is the match, > and < the range of entry ids: FTS5 takes all three, so that nothing before the range is looked at.
  'a search': [FIND_SQL.match, MATCH, ['search_text VIRTUAL TABLE INDEX 64:M3><']],
  'a search with a filter': [
    FIND_SQL.matchInScope,
    { ...SCOPE, ...MATCH },
    ['t VIRTUAL TABLE INDEX 64:M3><', ...FILTER_LISTS],
  ],
  'words of answers': [
    FIND_SQL.texts,
    { ids: '[]' },
    ['wanted VIRTUAL TABLE INDEX 1:', 't VIRTUAL TABLE INDEX 0:='],
  ],
  'the newest of a kind': [FIND_SQL.newest, { ...SCOPE, kind: 'event', limit: 50 }, FILTER_LISTS],
  'how many entries some cases have': [
    NARROW_SQL.cases.count,
    { cases: '[]', most: 9 },
    ['wanted VIRTUAL TABLE INDEX 1:'],
  ],
  // FTS5 reads the words of its index in their order, from the first wanted one to the last (0x0200 and 0x0400 in the number).
  'a word of the index': [
    TERMS_SQL.known,
    { from: 'a', before: 'b' },
    ['search_word VIRTUAL TABLE INDEX 1537:'],
  ],
  'words of the index that begin so': [
    COMPLETIONS_SQL,
    { from: 'a', before: 'b', limit: 9 },
    ['search_word VIRTUAL TABLE INDEX 1537:'],
  ],
  'words of the index that begin in some ways': [
    TERMS_SQL.beginning,
    { starts: '[]' },
    ['start VIRTUAL TABLE INDEX 1:', 'w VIRTUAL TABLE INDEX 1537:'],
  ],
  'how many entries some days have': [NARROW_SQL.days.count, { from: DAY, to: DAY, most: 9 }, []],
}

test('no list reads a table from end to end unless it shows all of it', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  const scanned: Record<string, string[]> = {}
  for (const [name, [sql, parameters]] of Object.entries(statements)) {
    scanned[name] = read
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)
      .map((step) => step.detail)
      // Rows of a subquery are few: the clients of one case, the names of one party.
      .filter(
        (detail) =>
          detail.startsWith('SCAN ') && !/^SCAN (client|\(subquery-\d+\)|CONSTANT ROW)/u.test(detail),
      )
      .map((detail) => detail.slice('SCAN '.length))
  }
  const wanted = Object.entries(statements).map(([name, [, , whole]]) => [name, whole] as const)
  expect(scanned).toEqual(Object.fromEntries(wanted))
})

test('what is listed in the order of an index needs no sorting', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  for (const name of ['the next hearings', 'recent cases', 'recent changes', 'a search']) {
    const [sql = '', parameters = []] = statements[name] ?? []
    const plan = read.all<{ detail: string; parent: number }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)
    const sorts = plan.filter((step) => step.parent === 0 && step.detail.includes('TEMP B-TREE'))
    expect([name, sorts]).toEqual([name, []])
  }
})

/** Every statement for a page of a list, but for the orders that depend on the day and are made for all rows. */
const statementsOf = <View extends ListView, Line extends { readonly id: string }>(
  list: ListOf<View, Line>,
  filters: readonly View['filter'][],
): readonly (readonly [name: string, sql: string, parameters: SqlParameters])[] =>
  Object.entries<ListOrder>(list.orders).flatMap(([by, order]) =>
    order.prelude === undefined
      ? filters.flatMap((filter) =>
          SORT_DIRECTIONS.flatMap((direction) =>
            ([null, 'keyed', 'blank'] as const).map((after) => {
              const { named, conditions, values } = narrowed(list, { filter, sort: { by, direction } })
              const places = { after0: '', after1: '', after2: '', today: DAY, now: DAY, limit: 60, skip: 0 }
              const name = `${list.table} by ${by} ${direction}, ${JSON.stringify(filter)}, ${after}`
              return [name, pageSql(named, conditions, after), { ...values, ...places }] as const
            }),
          ),
        )
      : [],
  )

test('a page of a long list is read from an index in its order, and nothing is sorted for it', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  const all = [
    ...statementsOf(caseList, [
      { text: '', status: 'all' },
      { text: 'a b', status: 'open' },
    ]),
    ...statementsOf(partyList, [
      { text: '', kind: 'all' },
      { text: 'a b', kind: 'person' },
    ]),
    ...statementsOf(documentList, [{ text: '' }, { text: 'a b' }]),
    ...statementsOf(eventList, [
      { text: '', certainty: 'all' },
      { text: 'a b', certainty: 'denied' },
    ]),
    ...statementsOf(taskList, [
      { text: '', show: 'overdue' },
      { text: 'a b', show: 'open' },
    ]),
  ]
  for (const [name, sql, parameters] of all) {
    const plan = read
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)
      .map(({ detail }) => detail)
    const slow = plan.filter(
      (detail) =>
        detail.includes('TEMP B-TREE') ||
        (/^(SCAN|SEARCH) (?!\(subquery)/u.test(detail) && !detail.includes('COVERING INDEX')),
    )
    expect([name, slow]).toEqual([name, []])
  }
  expect(all.length).toBeGreaterThan(150)
})

test('who is held is found for each case by an index, not by comparing every case with every other', async () => {
  const { session } = await deskWithVault()
  const read = session.work().vault.database.read()
  const plans = (['touched', 'heldUntil'] as const).map((by) => {
    const sort = { by, direction: 'descending' } as const
    const { named, conditions } = narrowed(caseList, { filter: { text: '', status: 'all' }, sort })
    const values = { today: DAY, now: DAY, held: '{}', pressing: '{}', limit: 60, skip: 0 }
    const plan = read.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN ${pageSql(named, conditions, null)}`,
      values,
    )
    return plan.some(({ detail }) => /^SEARCH (held|pressing) USING AUTOMATIC COVERING INDEX/u.test(detail))
  })
  expect(plans).toEqual([true, true])
})
